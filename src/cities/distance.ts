/** A point on the Earth, in degrees. */
export interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const DEGREE = 111.2;

/** Distance of two points in kilometres (flat-Earth approximation, good to a few per cent below 500 km); Infinity where one is unknown. */
export const distance = (a: Point, b: Point): number => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return Infinity;
  const north = (a.latitude - b.latitude) * DEGREE;
  const east = (a.longitude - b.longitude) * DEGREE * Math.cos((a.latitude * Math.PI) / 180);
  return Math.sqrt(north * north + east * east);
};
