/**
 * One place with the names it goes by; names of one field are separated by commas, the first is the usual one.
 * Shape: an empty name is the official one, or unknown; `geonames` is 0 for a place that the package lacks.
 */
export type CityNames = readonly [
  geonames: number,
  country: string,
  official: string,
  pl: string,
  en: string,
  lt: string,
  other: string,
];
