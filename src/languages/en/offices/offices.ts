import type { Declined } from "../../shared/people/office-form.ts";
import { type OfficeRow, type OfficeTable, officeTable } from "../../shared/people/office-table.ts";
import { PROFESSIONS_EN } from "./professions.ts";

const plural = (word: string): string => {
  if (word.endsWith("wife")) return `${word.slice(0, -2)}ves`;
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (word.endsWith("woman")) return `${word.slice(0, -5)}women`;
  if (word.endsWith("y")) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
};

/** English nouns have a singular and a plural and stand in any case. */
const noun = (word: string): Declined => [
  { form: word, plural: false, cases: [], gender: "male", telling: false },
  { form: plural(word), plural: true, cases: [], gender: "male", telling: false },
];

const englishTable = (): OfficeTable =>
  officeTable(
    [
      ["mayor", noun, "mayor mayoress lord-mayor burgomaster provost"],
      ["deputy_mayor", noun, "vice-mayor vicemayor"],
      ["councillor", noun, "councillor councilor councilman councilwoman alderman councilmember"],
      ["chair", noun, "chair chairman chairwoman chairperson speaker convener convenor"],
      ["president_of_state", noun, "president"],
      ["deputy_chair", noun, "vice-chairman vice-chair vice-president vicepresident"],
      ["elder", noun, "elder"],
      ["county_head", noun, "starost starosta sheriff"],
      ["voivode", noun, "voivode governor"],
      ["marshal", noun, "marshal"],
      ["minister", noun, "minister chancellor taoiseach tánaiste"],
      ["deputy_minister", noun, "vice-minister undersecretary"],
      ["prime_minister", noun, "premier"],
      ["member_of_parliament", noun, "mp mep td congressman congresswoman lawmaker representative"],
      ["senator", noun, "senator"],
      ["ambassador", noun, "ambassador envoy"],
      ["consul", noun, "consul vice-consul"],
      ["attache", noun, "attaché attache"],
      ["director", noun, "director ceo manager executive"],
      ["employee", noun, "deputy"],
      ["head_of_department", noun, "head superintendent"],
      ["secretary", noun, "secretary"],
      ["treasurer", noun, "treasurer"],
      ["spokesperson", noun, "spokesperson spokesman spokeswoman"],
      ["adviser", noun, "adviser advisor aide assistant"],
      ["plenipotentiary", noun, "plenipotentiary commissioner coordinator"],
      ["member", noun, "member"],
      ["bishop", noun, "bishop"],
      ["archbishop", noun, "archbishop metropolitan"],
      ["cardinal", noun, "cardinal"],
      ["priest", noun, "priest vicar dean chaplain pastor rabbi prior canon"],
      ["pope", noun, "pope"],
      ["teacher", noun, "teacher"],
      ["headteacher", noun, "headteacher headmaster headmistress principal"],
      ["professor", noun, "professor lecturer"],
      ["rector", noun, "rector"],
      ["student", noun, "student pupil graduate alumnus"],
      [
        "artist",
        noun,
        "artist painter sculptor photographer actor actress designer choreographer dancer filmmaker illustrator potter",
      ],
      [
        "musician",
        noun,
        "musician composer conductor violinist pianist singer soloist organist soprano tenor cellist guitarist songwriter choirmaster",
      ],
      ["writer", noun, "writer poet author novelist translator playwright"],
      [
        "scientist",
        noun,
        "scientist historian archaeologist researcher ethnographer economist physicist chemist biologist sociologist",
      ],
      ["journalist", noun, "journalist editor broadcaster reporter columnist presenter correspondent"],
      [
        "athlete",
        noun,
        "athlete footballer swimmer rower cyclist champion runner player captain medallist olympian boxer striker goalkeeper",
      ],
      ["coach", noun, "coach trainer"],
      ["officer", noun, "commander commandant officer"],
      ["police_officer", noun, "policeman policewoman constable detective"],
      ["firefighter", noun, "firefighter fireman"],
      ["doctor", noun, "physician surgeon paediatrician nurse pharmacist"],
      ["lawyer", noun, "lawyer solicitor barrister judge prosecutor attorney"],
      ["architect", noun, "architect planner"],
      ["entrepreneur", noun, "entrepreneur businessman businesswoman developer owner farmer"],
      ["curator", noun, "curator custodian"],
      ["monarch", noun, "king queen prince princess emperor tsar duke duchess"],
      ["employee", noun, "employee specialist engineer officer inspector librarian"],
      [
        "other",
        noun,
        "organiser organizer founder co-founder patron volunteer campaigner activist veteran winner laureate guest host leader chief analyst expert nominee candidate",
      ],
      ...PROFESSIONS_EN.map(([office, words]): OfficeRow => [office, noun, words]),
    ],
    {
      dependent: new Set([
        "deputy",
        "member",
        "head",
        "leader",
        "chief",
        "representative",
        "guest",
        "host",
        "winner",
        "player",
      ]),
    },
  );

/**
 * English office words by form; a form has no case.
 * Source: typed from general knowledge of local government in Ireland, Britain and translations from Polish and Lithuanian.
 */
export const officesEn = (): OfficeTable =>
  new Map([...englishTable()].map(([form, office]) => [form, { ...office, cases: null, gender: null }]));
