import { firstIndex } from "./first-index.ts";
import type { Span } from "./span.ts";

/**
 * Leads offsets of a derived text back to offsets of its origin.
 * Shape: parallel arrays of segment starts; inside a segment offsets run in step, segments are in order of `derived`.
 */
export interface SourceMap {
  readonly derived: readonly number[];
  readonly origin: readonly number[];
}

/** The map of a text that is its origin. */
export const IDENTITY: SourceMap = { derived: [0], origin: [0] };

/** Leads one offset back; offsets before the first segment give its origin. */
export const toOrigin = ({ derived, origin }: SourceMap, offset: number): number => {
  const at = Math.max(0, firstIndex(derived.length, (index) => (derived[index] ?? 0) > offset) - 1);
  return (origin[at] ?? 0) + Math.max(0, offset - (derived[at] ?? 0));
};

/** Leads a span back; its end follows its last character, so that it never swallows what was left out behind it. */
export const spanToOrigin = (map: SourceMap, { start, end }: Span): Span => {
  const first = toOrigin(map, start);
  return { start: first, end: end > start ? Math.max(first + 1, toOrigin(map, end - 1) + 1) : first };
};

/** Collects segments in order of `derived`; a segment that only goes on in step is not kept. */
export interface MapBuilder {
  readonly add: (derived: number, origin: number) => void;
  readonly build: () => SourceMap;
}

/** Begins a map. */
export const createMapBuilder = (): MapBuilder => {
  const derivedStarts: number[] = [];
  const originStarts: number[] = [];
  let shift = Number.NaN;
  return {
    add: (derived, origin) => {
      if (origin - derived === shift) return;
      shift = origin - derived;
      if (derivedStarts.at(-1) === derived) {
        originStarts[originStarts.length - 1] = origin;
        return;
      }
      derivedStarts.push(derived);
      originStarts.push(origin);
    },
    build: () => (derivedStarts.length > 0 ? { derived: derivedStarts, origin: originStarts } : IDENTITY),
  };
};

/** A map that is built when somebody first asks for it: most documents are never led back. */
export const lazyMap = (build: () => SourceMap): SourceMap => {
  let built: SourceMap | undefined;
  const get = (): SourceMap => {
    built ??= build();
    return built;
  };
  return {
    get derived() {
      return get().derived;
    },
    get origin() {
      return get().origin;
    },
  };
};
