import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of religious service events. */
export const religiousServiceLt = defineFrame({
  id: "religious_service/lt",
  type: "religious_service",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "aukoti aukoja aukojo, laikyti laiko laikė, celebruoti celebruoja celebravo, atnašauti atnašauja atnašavo, vesti veda vedė, koncelebruoti koncelebruoja koncelebravo, vadovauti vadovauja vadovavo, švęsti švenčia šventė, atlaikyti atlaiko atlaikė, užbaigti užbaigia užbaigė",
        { present: "aukojamos|laikomos|švenčiamos" },
      ),
      object:
        "mišias|mišios|mišių|mišioms|mišiomis|pamaldomis|pamaldas|pamaldos|pamaldoms|liturgij*|maldą|maldai|procesijai|procesiją|apeigas|eucharistij*|rožinį|atlaidus|atlaidai|votyv(ą|a)|sumą",
      without: "gido|ekskursij*|teism*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: verbForms(
        "pasimelsti pasimeldžia pasimeldė, melstis meldžiasi meldėsi, konsekruoti konsekruoja konsekravo, palaiminti palaimina palaimino",
        {
          past: "giedojo rožinį|kalbėjo rožinį",
          impersonal: "melstasi|pasimelsta",
          future: "melsis",
        },
      ),
      object:
        "bažnyči*|katedr*|koplyč*|šventov*|sinagog*|cerkv*|kirch*|kapin*|už|rožin*|altor(ių|ius)|bazilik*|parapij*",
      roles: { subject: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "mišios|mišių|mišias|pamald(os|ų|as)|procesij(a|os|ą)|šv mišios|liturgij(a|os)|maldos (vakaras|vakaro|valanda|valandos)|atlaid(ai|ų|us)|rekolekcij(os|ų)|krikštynos|įšventinim(as|o)|konsekracij(a|os)|piligriminis žygis|jubiliejinės mišios|kryžiaus kel(ias|io)|ingres(as|o)",
      notBefore: "knyg*|laik*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: "mišiomis|pamaldomis|mišiose|pamaldose|procesijoje|atlaiduose|liturgijoje|rekolekcijose",
      told: true,
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  examples: [
    { text: "Rugsėjo 9 d. bažnyčioje ⟦švęsti⟧ Šilinių ⟦atlaidai⟧." },
    { text: "Katedroje ⟦aukotos šv. Mišios⟧." },
    { text: "⟦Mišias aukojo vyskupas⟧ Jonas Girnius." },
    { text: "Šventę ⟦užbaigė pamaldos⟧." },
    { text: "⟦Mišios vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Procesija atšaukta⟧.", modality: "cancelled" },
    { text: "Sekmadienį bažnyčioje ⟦vyko ekumeninės pamaldos⟧." },
    { text: "⟦Katedroje melstasi⟧ už taiką." },
    { text: "Evangelikų bažnyčioje ⟦pamaldas laikė⟧ kunigė Ona Beržė." },
    { text: "Sekmadienį koplyčioje ⟦Mišias aukos⟧ kunigas Jonas Girnius.", modality: "planned" },
    { text: "Kapinėse ⟦pamaldas atlaikė⟧ klebonas Petras Eglė." },
  ],
  counterExamples: [
    { text: "Mišių laikas skelbiamas lentoje.", because: "nothing is said to be held" },
    { text: "Mišrus choras repetavo.", because: "another word" },
    { text: "Jis aukojo pinigų.", because: "money that is given" },
    { text: "Mišios neaukotos.", because: "a negated verb" },
  ],
});
