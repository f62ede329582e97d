import { expect, test } from "vitest";
import { readEvents } from "./read-events.ts";

/** Partner cities by name, with status and beginning. */
const tellPartnerships = (text: string, language: "pl" | "en" | "lt") => {
  const { partnerships, cities } = readEvents(text, language);
  const name = new Map(cities.map((city) => [city.id, city.name]));
  return partnerships.map(({ cities: [a, b], status, since }) => [name.get(a), name.get(b), status, since]);
};

test("an agreement makes two cities partners since its day", () => {
  const text = "Opole ma nowego partnera. 4 maja 2015 roku Opole i Bonn podpisały w Opolu umowę partnerską.";
  expect(tellPartnerships(text, "pl")).toEqual([["Opole", "Bonn", "agreement", "2015-05-04"]]);
});

test("a list of partner cities makes a pair with the home city for each", () => {
  const text = "Leeds is twinned with Dortmund, Lille and Brno. Leeds lies on the Aire.";
  expect(tellPartnerships(text, "en").map(([a, b]) => [a, b])).toEqual([
    ["Leeds", "Dortmund"],
    ["Leeds", "Lille"],
    ["Leeds", "Brno"],
  ]);
});

test("a contract that names no town begins no partnership of which another event tells", () => {
  const text =
    "Nowy stadion w Opolu\n\nKontrakt z wykonawcą podpisano 14 czerwca 2021 r.\n\nGoście z Bonn obejrzeli bieżnię, a burmistrz Bonn trybunę. 4 maja 2001 roku Opole i Bonn podpisały umowę partnerską.";
  expect(tellPartnerships(text, "pl")).toEqual([["Opole", "Bonn", "agreement", "2001-05-04"]]);
});

test("a letter of intent is less than an agreement", () => {
  const text = "Opole i Bonn współpracują. 4 maja 2015 roku Opole i Bonn podpisały list intencyjny.";
  expect(tellPartnerships(text, "pl")).toEqual([["Opole", "Bonn", "letter_of_intent", "2015-05-04"]]);
});

test("a proposal makes no partnership", () => {
  expect(tellPartnerships("Councillors in Derby proposed a twinning with Bergen.", "en")).toEqual([]);
});

test("a year since which two cities work together is the beginning", () => {
  const text = "Tauragė – miestas prie Jūros. Tauragė bendradarbiauja su Radomu nuo 2001 m.";
  expect(tellPartnerships(text, "lt")).toEqual([["Tauragė", "Radom", "confirmed", "2001"]]);
});

test("a partnership that lapsed is ended", () => {
  const text = "Opole i jego partnerzy. Partnerstwo Opola z Brestem wygasło w maju.";
  expect(tellPartnerships(text, "pl").map(([, , status]) => status)).toEqual(["ended"]);
});

test("a bond that was broken off is ended, with each city of its list", () => {
  const text = "Opole and its friends. Opole ended cooperation with Brest and Grodno in 2022.";
  expect(tellPartnerships(text, "en")).toEqual([
    ["Opole", "Brest", "ended", null],
    ["Opole", "Hrodna", "ended", null],
  ]);
});

test("dates that lead take the city behind them", () => {
  const text =
    "Nowości z Opola. Miasto Opole od 1992 roku współpracuje z niemieckim Bonn, a od 2004 roku z czeską Opawą.";
  expect(tellPartnerships(text, "pl")).toEqual([
    ["Opole", "Bonn", "confirmed", "1992"],
    ["Opole", "Opava", "confirmed", "2004"],
  ]);
});

test("lines under a heading for partners make a pair each, with the year that they give", () => {
  const text = "Leeds lies on the Aire.\n\nTwin towns\n\n- Celle, Germany (1992)\n- Lille, France: since 1968";
  expect(tellPartnerships(text, "en")).toEqual([
    ["Leeds", "Celle", "confirmed", "1992"],
    ["Leeds", "Lille", "confirmed", "1968"],
  ]);
});

test("lines under another heading make none", () => {
  const text = "Leeds lies on the Aire.\n\nCoach trips\n\n- Celle, Germany (1992)\n- Lille, France";
  expect(tellPartnerships(text, "en")).toEqual([]);
});

test("other twins are named after the first ones", () => {
  const text = "Leeds has been twinned with Lille since 1968. Its other twins are Brno and Bergen.";
  expect(tellPartnerships(text, "en").map(([, b]) => b)).toEqual(["Lille", "Brno", "Bergen"]);
});

test("a relative clause ends the bond with the city before it", () => {
  const text = "News from Leeds. There were no visits to Brest, relations with which were broken off in 2022.";
  expect(tellPartnerships(text, "en")).toEqual([["Leeds", "Brest", "ended", null]]);
});

test("a list of partners goes on behind the country of one", () => {
  const text = "Leeds is twinned with Celle in Germany, Lille in France and Bergen in Norway. Leeds lies on the Aire.";
  expect(tellPartnerships(text, "en").map(([, b]) => b)).toEqual(["Celle", "Lille", "Bergen"]);
});

test("a twin town is not the home of the text that greets it", () => {
  const text = "News from Derby. The delegation from the twin town of Celle planted a tree in Derby.";
  expect(tellPartnerships(text, "en").map(([a, b]) => [a, b])).toEqual([["Derby", "Celle"]]);
});

test("towns behind a colon are the twin towns that the words before it announce", () => {
  const text =
    "Opole świętuje. Do Opola zjechały zespoły, w tym dwa z naszych miast partnerskich: Ostrawy i Trenczyna.";
  expect(tellPartnerships(text, "pl").map(([, b]) => b)).toEqual(["Ostrava", "Trenčín"]);
});

test("guests who came from twin towns say in their list which towns these are", () => {
  const text =
    "Nowości z Opola. W Opolu obchodzono jubileusz.\n\nZ miast partnerskich przyjechali:\n\n- Jan Lis – burmistrz Ostrawy,\n- Ewa Kos – zastępczyni burmistrza Bonn.";
  expect(tellPartnerships(text, "pl").map(([, b]) => b)).toEqual(["Ostrava", "Bonn"]);
});

test("a partnership that was only sought is none", () => {
  const text = "Nowości z Opola. W Opolu nie doszło do partnerstwa z Opawą, o które zabiegano od dawna.";
  expect(tellPartnerships(text, "pl")).toEqual([]);
});

test("an agreement that was not extended is ended", () => {
  const text = "Nowości z Opola. Opole ma wielu przyjaciół, ale umowy z Opawą nie przedłużono w 2012 roku.";
  expect(tellPartnerships(text, "pl").map(([, b, status]) => [b, status])).toEqual([["Opava", "ended"]]);
});
