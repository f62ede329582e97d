import type { z } from "zod";

/** Tells of a value whether it holds. */
type Check = (value: unknown) => boolean;

/** What zod keeps of a schema; only the kinds that the record is made of are named. */
type Definition = z.core.$ZodTypes["_zod"]["def"];
type Rule = z.core.$ZodChecks["_zod"]["def"];

const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def; // the union of all of zod's own types

const NEVER: Check = () => false;

const compileRule = (rule: Rule): Check => {
  switch (rule.check) {
    case "min_length":
      return (value) => (value as string | readonly unknown[]).length >= rule.minimum; // asked of strings and arrays only
    case "string_format":
      return rule.pattern ? matches(rule.pattern) : NEVER;
    case "greater_than": {
      const limit = Number(rule.value);
      return (value) => (rule.inclusive ? (value as number) >= limit : (value as number) > limit); // asked of numbers only
    }
    case "less_than": {
      const limit = Number(rule.value);
      return (value) => (rule.inclusive ? (value as number) <= limit : (value as number) < limit); // the same
    }
    default:
      return NEVER;
  }
};

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value as string); // asked of strings only

/** All of several checks; most schemas have none or one. */
const all = (checks: readonly Check[]): Check => {
  const [first, second] = checks;
  if (!first) return () => true;
  return second ? (value) => checks.every((check) => check(value)) : first;
};

const rulesOf = ({ checks = [] }: { readonly checks?: z.core.$ZodCheck<never>[] | undefined }): Check =>
  all(checks.map((check) => compileRule((check as unknown as z.core.$ZodChecks)._zod.def))); // the union of all of zod's own checks

const compileString = (definition: z.core.$ZodStringDef): Check => {
  const rules = rulesOf(definition);
  if (!("format" in definition)) return (value) => typeof value === "string" && rules(value);
  const pattern = "pattern" in definition && definition.pattern instanceof RegExp ? matches(definition.pattern) : NEVER;
  return (value) => typeof value === "string" && pattern(value) && rules(value);
};

const compileNumber = (definition: z.core.$ZodNumberDef): Check => {
  const rules = rulesOf(definition);
  const format = "format" in definition ? definition.format : undefined;
  if (format === undefined) return (value) => Number.isFinite(value) && rules(value);
  return format === "safeint" ? (value) => Number.isSafeInteger(value) && rules(value) : NEVER;
};

const compileArray = ({ element, checks }: z.core.$ZodArrayDef): Check => {
  const check = compile(element);
  const rules = rulesOf({ checks });
  return (value) => {
    if (!Array.isArray(value) || !rules(value)) return false;
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
