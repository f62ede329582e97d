import { describe, expect, test } from "vitest";
import { diagnoseSource } from "../../src/collect/diagnose-source.ts";
import { isPublicAddress } from "../../src/collect/is-public-address.ts";
import { retryAfter } from "../../src/collect/retry-after.ts";
import { selectLinks } from "../../src/sources/select-links.ts";
import { selectorProblem } from "../../src/sources/selector-problem.ts";
import type { RecordState, SourceRun } from "../../src/store/store.ts";

test.each([
  ["93.184.216.34", true],
  ["2606:2800:220:1::1", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::7f00:1", false],
  ["no address", false],
])("%s is public: %s", (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

test.each([
  ["120", 120_000],
  ["Mon, 13 May 2024 06:01:00 GMT", 60_000],
  ["Mon, 13 May 2024 05:00:00 GMT", 0],
  ["soon", undefined],
  [null, undefined],
])("Retry-After %s is %s ms", (header, wait) =>
  expect(retryAfter(header, Date.parse("2024-05-13T06:00:00Z"))).toBe(wait),
);

describe("a selector", () => {
  const PAGE = `<nav><a href="/a">x</a></nav><div id="main" class="box news"><ul><li><a class="more" href="b.html">x</a></li></ul><a href="https://e.org/c?x=1" rel="next">x</a></div><a href="mailto:x">x</a>`;
  test.each([
    ["a", ["https://h.org/a", "https://h.org/n/b.html", "https://e.org/c?x=1"]],
    ["#main a", ["https://h.org/n/b.html", "https://e.org/c?x=1"]],
    ["div.news.box li a.more", ["https://h.org/n/b.html"]],
    ["a[rel=next]", ["https://e.org/c?x=1"]],
    ["a[href^='https:'], nav a", ["https://h.org/a", "https://e.org/c?x=1"]],
    ["#main > a", ["https://e.org/c?x=1"]],
    ["nav + div a", ["https://h.org/n/b.html", "https://e.org/c?x=1"]],
    ["#main > :nth-child(2)", ["https://e.org/c?x=1"]],
    ["a:not([rel]).more", ["https://h.org/n/b.html"]],
    ["table a", []],
  ])("%s", (selector, links) => expect(selectLinks(PAGE, selector, "https://h.org/n/")).toEqual(links));

  test("counts from the page's own base", () =>
    expect(selectLinks('<base href="/x/"><a href="y">z</a>', "a", "https://h.org/n/")).toEqual(["https://h.org/x/y"]));

  test("ends soon on a page of a hundred thousand open tags", () =>
    expect(selectLinks(`<p><a href="/z"></p>${"<div>".repeat(100_000)}`, "p > a", "https://h.org/")).toEqual([
      "https://h.org/z",
    ]));

  test.each([
    ["ul > a:nth-child(2n + 1)", undefined],
    ["ul >> a", "Did not expect successive traversals."],
    ["a[", "Expected name, found"],
    ["a:first-letter-x", "Unknown pseudo-class :first-letter-x"],
  ])("%s has the problem %s", (selector, problem) => expect(selectorProblem(selector)).toBe(problem));
});

describe("the health of a source", () => {
  const run = (found: number, failed = 0): SourceRun => ({
    run: 7,
    source: "s",
    at: "2024-05-13T06:00:00.000Z",
    found,
    new: 0,
    unchanged: 0,
    failed,
    vanished: 0,
  });
  const states = (count: number, language: string | null, day: string | null): RecordState[] =>
    Array.from({ length: count }, () => ({ language, day, status: "record" }));
  const DAY = "2024-05-13";

  test.each<[string, readonly SourceRun[], readonly RecordState[], readonly string[]]>([
    ["nothing happened yet", [], [], []],
    ["all is as it was", [run(9), run(9)], states(40, "pl", DAY), []],
    ["nothing is found any more", [run(0), run(9)], [], ["source/yields-nothing"]],
    ["its list cannot be read", [run(0, 1), run(9)], [], ["source/fails"]],
    ["all fails", [run(9, 9), run(9)], [], ["source/fails"]],
    ["dates are lost", [run(9)], [...states(10, "pl", null), ...states(20, "pl", DAY)], ["source/lost-dates"]],
    ["it never had dates", [run(9)], states(30, "pl", null), []],
    ["another language", [run(9)], [...states(10, "en", DAY), ...states(20, "pl", DAY)], ["source/changed-language"]],
    ["it is in two languages", [run(9)], [...states(6, "en", DAY), ...states(24, "pl", DAY)], []],
    ["too few to tell", [run(9)], [...states(10, "en", DAY), ...states(3, "pl", DAY)], []],
  ])("%s", (_, runs, records, codes) =>
    expect(diagnoseSource("s", runs, records).map(({ code }) => code)).toEqual(codes),
  );

  test("names the command that says why all fails", () =>
    expect(diagnoseSource("s", [run(9, 9)], [])[0]?.message).toBe(
      "s: all 9 addresses failed; kronika runs 7 says why.",
    ));
});
