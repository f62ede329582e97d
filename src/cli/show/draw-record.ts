import type { KronikaRecord } from "../../records/schema.ts";
import type { Colours } from "../colours.ts";
import { highlight, highlightsOf, paint } from "./highlight.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const section = (name: string, rows: readonly (readonly string[])[], colours: Colours): string[] => {
  if (rows.length === 0) return [];
  return ["", colours.bold(`${name} (${rows.length})`), ...rows.map((row) => `  ${row.filter(Boolean).join("  ")}`)];
};

const drawHead = ({ title, source, id, language, published }: KronikaRecord, colours: Colours): string[] => {
  const facts = [
    source.uri,
    id,
    `${language.code} ${language.confidence}`,
    published ? `published ${published.edtf} (${published.basis})` : "no publication date",
  ];
  return [colours.bold(title || "(no title)"), colours.dim(facts.join(" · ")), ""];
};

/** The text block by block with every mention marked. */
const drawText = (record: KronikaRecord, colours: Colours): string[] => {
  const marks = highlightsOf(record);
  return record.blocks.map((block) => {
    const inside = marks.filter(({ start, end }) => start >= block.start && end <= block.end);
    const line = oneLine(highlight(record.text, block, inside, colours));
    if (block.kind === "title" || block.kind === "heading") return colours.bold(line);
    if (block.kind === "listItem") return `  • ${line}`;
    return block.kind === "credit" ? colours.dim(line) : line;
  });
};

const drawNames = (record: KronikaRecord, colours: Colours): string[] => {
  const { people, cities, organisations } = record;
  const id = (text: string): string => paint(text, text, colours);
  return [
    ...section(
      "People",
      people.map((person) => [
        id(person.id),
        person.name,
        person.roles.map(({ title, office }) => `${title} (${office})`).join("; "),
        person.kind,
        String(person.confidence),
        colours.dim(person.rule),
      ]),
      colours,
    ),
    ...section(
      "Cities",
      cities.map((city) => [
        id(city.id),
        city.name,
        city.country ?? "country unknown",
        city.scope,
        city.geonames === null ? "" : `geonames ${city.geonames}`,
        String(city.confidence),
        colours.dim(city.rule),
      ]),
      colours,
    ),
    ...section(
      "Organisations",
      organisations.map((body) => [
        id(body.id),
        body.name,
        body.city ?? "",
        String(body.confidence),
        colours.dim(body.rule),
      ]),
      colours,
    ),
  ];
};

const drawEvents = ({ events, people, cities, organisations }: KronikaRecord, colours: Colours): string[] => {
  const names = new Map([...people, ...cities, ...organisations].map(({ id, name }) => [id, name] as const));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return section(
    "Events",
    events.map((event) => [
      colours.bold(event.id),
      event.type,
      event.modality === "asserted" ? "" : event.modality,
      event.date ?? "no date",
      event.place === null ? "" : `in ${nameOf(event.place)}`,
      event.participants.map(({ person, role }) => `${nameOf(person)} (${role})`).join(", "),
      colours.dim(`“${oneLine(event.evidence.text)}”`),
    ]),
    colours,
  );
};

const drawPartnerships = ({ partnerships, cities }: KronikaRecord, colours: Colours): string[] => {
  const nameOf = (id: string): string => cities.find((city) => city.id === id)?.name ?? id;
  return section(
    "Partnerships",
    partnerships.map(({ cities: pair, status, since }) => [pair.map(nameOf).join(" – "), status, since ?? ""]),
    colours,
  );
};

/** Draws a record for a terminal: the text with its evidence marked, then every entry. */
export const drawRecord = (record: KronikaRecord, colours: Colours): string => {
  const dates = record.dates.map(({ id, edtf, role, basis, confidence, rule }) => [
    paint(id, id, colours),
    edtf,
    role,
    basis,
    String(confidence),
    colours.dim(rule),
  ]);
  const diagnostics = record.diagnostics.map(({ severity, code, message }) => [severity, code, message]);
  return [
    ...drawHead(record, colours),
    ...drawText(record, colours),
    ...section("Dates", dates, colours),
    ...drawNames(record, colours),
    ...drawEvents(record, colours),
    ...drawPartnerships(record, colours),
    ...section("Diagnostics", diagnostics, colours),
  ].join("\n");
};
