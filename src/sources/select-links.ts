import { Parser } from "htmlparser2";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Test = (element: Element) => boolean;

const PART = /([a-z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([~^$*]?)=["']?([^"'\]]*)["']?)?\]/giy;

const own = (attributes: Element["attributes"], key: string): string | undefined =>
  Object.hasOwn(attributes, key) ? attributes[key] : undefined;

const compare = (operator: string, found: string, wanted: string): boolean => {
  if (operator === "^") return found.startsWith(wanted);
  if (operator === "$") return found.endsWith(wanted);
  if (operator === "*") return found.includes(wanted);
  return operator === "~" ? found.split(/\s+/).includes(wanted) : found === wanted;
};

const testOf = ([, tag, id, name, attribute, operator = "", value]: RegExpExecArray): Test => {
  if (tag !== undefined) return (element) => tag === "*" || element.name === tag.toLowerCase();
  if (id !== undefined) return ({ attributes }) => own(attributes, "id") === id;
  if (name !== undefined) return ({ attributes }) => compare("~", own(attributes, "class") ?? "", name);
  const key = (attribute ?? "").toLowerCase();
  return ({ attributes }) => {
    const found = own(attributes, key);
    return found !== undefined && (value === undefined || compare(operator, found, value));
  };
};

/** Reads `tag#id.class[attribute^="value"]`, or gives undefined. */
const readCompound = (text: string): Test | undefined => {
  const tests: Test[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (part === null) return undefined;
    tests.push(testOf(part));
  }
  return (element) => tests.every((test) => test(element));
};

/** Compounds of one selector, from the outermost to the element itself. */
type Chain = readonly Test[];

/**
 * Reads selectors: compounds one within another, alternatives after commas.
 * Throws on what we do not read, as `>` or `:nth-child`.
 */
const readSelector = (selector: string): readonly Chain[] =>
  selector.split(",").map((alternative) =>
    alternative
      .trim()
      .split(/\s+/)
      .map((compound) => {
        const test = compound === "" ? undefined : readCompound(compound);
        if (test) return test;
        throw new Error(
          `The selector "${selector}" is not read at "${compound}"; use tags, #ids, .classes, [attributes].`,
        );
      }),
  );

const isMatch = (path: readonly Element[], chain: Chain): boolean => {
  const [own, ...outer] = [...chain].reverse();
  const [element, ...ancestors] = [...path].reverse();
  if (own === undefined || element === undefined || !own(element)) return false;
  let at = 0;
  return outer.every((test) => {
    const step = ancestors.slice(at).findIndex(test);
    at += step + 1;
    return step >= 0;
  });
};

/**
 * Gives the addresses of the links of a page that fit a CSS selector, each once, in order.
 * Throws on a selector that we do not read.
 */
export const selectLinks = (html: string, selector: string, base: string): readonly string[] => {
  const chains = readSelector(selector);
  const path: Element[] = [];
  const found = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      path.push({ name, attributes });
      const { href } = attributes;
      if (href === undefined || !URL.canParse(href, base) || !chains.some((chain) => isMatch(path, chain))) return;
      const url = new URL(href, base);
      if (/^https?:$/.test(url.protocol)) found.add(url.href);
    },
    onclosetag: () => path.pop(),
  });
  parser.end(html);
  return [...found];
};
