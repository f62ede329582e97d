import type { z } from "zod";

/** Tells of a value whether it holds. */
type Check = (value: unknown) => boolean;

/** What zod keeps of a schema; only the kinds that the record is made of are named. */
type Definition = z.core.$ZodTypes["_zod"]["def"];
type Rule = z.core.$ZodChecks["_zod"]["def"];

const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def; // the union of all of zod's own types

const NEVER: Check = () => false;

/** What the rules of a string, a list or a number ask together, so that one walk over a value asks it in one go. */
interface Limits {
  readonly length: number;
  readonly pattern: RegExp | undefined;
  readonly least: number;
  readonly above: number;
  readonly most: number;
  readonly below: number;
}

const { POSITIVE_INFINITY: HIGHEST, NEGATIVE_INFINITY: LOWEST } = Number;

const FREE: Limits = { length: 0, pattern: undefined, least: LOWEST, above: LOWEST, most: HIGHEST, below: HIGHEST };

/** Limits with one more; undefined where the rule is of a kind that is not read here. */
const narrow = (limits: Limits, rule: Rule): Limits | undefined => {
  switch (rule.check) {
    case "min_length":
      return { ...limits, length: Math.max(limits.length, rule.minimum) };
    case "string_format":
      return rule.pattern && !limits.pattern ? { ...limits, pattern: rule.pattern } : undefined;
    case "greater_than": {
      const [least, above] = rule.inclusive ? [Number(rule.value), LOWEST] : [LOWEST, Number(rule.value)];
      return { ...limits, least: Math.max(limits.least, least), above: Math.max(limits.above, above) };
    }
    case "less_than": {
      const [most, below] = rule.inclusive ? [Number(rule.value), HIGHEST] : [HIGHEST, Number(rule.value)];
      return { ...limits, most: Math.min(limits.most, most), below: Math.min(limits.below, below) };
    }
    default:
      return undefined;
  }
};

const limitsOf = ({ checks = [] }: { readonly checks?: z.core.$ZodCheck<never>[] | undefined }): Limits | undefined =>
  checks
    .map((check) => (check as unknown as z.core.$ZodChecks)._zod.def) // the union of all of zod's own checks
    .reduce<Limits | undefined>((limits, rule) => limits && narrow(limits, rule), FREE);

const compileString = (definition: z.core.$ZodStringDef): Check => {
  const limits = limitsOf(definition);
  if (!limits) return NEVER;
  const { length } = limits;
  const pattern = "pattern" in definition ? definition.pattern : limits.pattern;
  if (pattern instanceof RegExp)
    return (value) => typeof value === "string" && value.length >= length && pattern.test(value);
  return "format" in definition ? NEVER : (value) => typeof value === "string" && value.length >= length;
};

const compileNumber = (definition: z.core.$ZodNumberDef): Check => {
  const limits = limitsOf(definition);
  if (!limits) return NEVER;
  const { least, above, most, below } = limits;
  const fits = (value: number): boolean => value >= least && value > above && value <= most && value < below;
  const format = "format" in definition ? definition.format : undefined;
  if (format === undefined) return (value) => typeof value === "number" && Number.isFinite(value) && fits(value);
  return format === "safeint"
    ? (value) => typeof value === "number" && Number.isSafeInteger(value) && fits(value)
    : NEVER;
};

const compileArray = ({ element, checks }: z.core.$ZodArrayDef): Check => {
  const check = compile(element);
  const limits = limitsOf({ checks });
  if (!limits) return NEVER;
  const { length } = limits;
  return (value) => {
    if (!Array.isArray(value) || value.length < length) return false;
    for (const item of value) if (!check(item)) return false;
    return true;
  };
};

const compileTuple = ({ items, rest }: z.core.$ZodTupleDef): Check => {
  const checks = items.map(compile);
  if (rest !== null) return NEVER;
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]));
};

/** A strict object with its keys in the schema's order: one walk finds what is missing, unknown or out of its place. */
const compileObject = ({ shape, catchall }: z.core.$ZodObjectDef): Check => {
  if (catchall === undefined || definitionOf(catchall).type !== "never") return NEVER;
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    check: compile(schema),
    optional: definitionOf(schema).type === "optional",
  }));
  const skipOptional = (from: number, key?: string): number => {
    let next = from;
    while (fields[next]?.optional === true && fields[next]?.key !== key) next += 1;
    return next;
  };
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let next = 0;
    for (const key in value) {
      if (fields[next]?.key !== key) next = skipOptional(next, key);
      const field = fields[next];
      if (field?.key !== key || !field.check((value as Record<string, unknown>)[key])) return false; // `key` is one of its keys
      next += 1;
    }
    return skipOptional(next) === fields.length;
  };
};

const compile = (schema: z.core.$ZodType): Check => {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string":
      return compileString(definition);
    case "number":
      return compileNumber(definition);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
      return (value) => definition.values.some((literal) => literal === value);
    case "enum": {
      const entries = new Set<unknown>(Object.values(definition.entries));
      return (value) => entries.has(value);
    }
    case "nullable": {
      const check = compile(definition.innerType);
      return (value) => value === null || check(value);
    }
    case "optional": {
      const check = compile(definition.innerType);
      return (value) => value === undefined || check(value);
    }
    case "array":
      return compileArray(definition);
    case "tuple":
      return compileTuple(definition);
    case "object":
      return compileObject(definition);
    default:
      return NEVER;
  }
};

/**
 * Compiles a schema of plain strict objects into a check that copies nothing: true only where zod would take the value and give it
 * back as it is, keys in the schema's order. False says nothing: ask zod, which also knows what is wrong.
 */
export const compileCheck = (schema: z.ZodType): Check => compile(schema);
