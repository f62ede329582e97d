import { expect, test } from "vitest";
import { extract } from "../../src/index.ts";

/** The city in which the events of a page stand that says nothing of their place. */
const placeOf = async (header: string, more = ""): Promise<string | null> => {
  const story =
    "<h1>Visitors from Celle honoured</h1><p>The mayor of Celle gave a speech at a meeting on 4 July 2024. Guests from Celle and from " +
    "Tain came by coach, and the Celle town band played in the square before the Celle singers.</p><p>Tain Library was open, too.</p>";
  const page = `<html><body><header>${header}</header><main>${story}${more}</main></body></html>`;
  const record = await extract(new TextEncoder().encode(page), { uri: "file:a.html", mediaType: "text/html" });
  if (record.schema !== "kronika.record/1") throw new Error(record.diagnostics[0]?.message);
  const meeting = record.events.find(({ type }) => type === "meeting");
  return record.cities.find(({ id }) => id === meeting?.place)?.name ?? null;
};

test("the town whose council owns the site is where its events are", async () => {
  expect(await placeOf("Tain Community Council")).toBe("Tain");
});

test("a town that only a menu names is not", async () => {
  expect(await placeOf("Welcome")).toBe("Celle");
});

test("a town that is called the partner is not, though it is named most", async () => {
  const told = "<p>It is a long way from Tain to its twin, Celle.</p>";
  expect(await placeOf("Welcome", told)).toBe("Tain");
});
