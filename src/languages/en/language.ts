import type { LanguageProfile } from "../../engine/language-scores.ts";

/** What English is told by: function words, frequent words of releases, endings; it has no letters of its own. */
export const LANGUAGE_EN: LanguageProfile = {
  code: "en",
  name: "English",
  letters: "",
  words: `
    the of and to in a an is was were are be been being for on with as at by from that this these those it its which
    who whom whose what when where why how there here he she they we you i his her their our your my me him them us
    not no nor or but if than then so such both all any each every some many much more most other another own same few
    several one two three has have had do does did will would can could may might must shall should also only just
    very even still already again about above across after against along among around because before behind below
    between beyond during except into near off onto out over since through throughout toward towards under until up
    upon via while within without though although however therefore thus whether said says told made make take took
    taken held hold work working new first last next year years day days week month time people city cities town towns
    village municipal municipality mayor deputy council councillor meeting visit agreement signed partner partners
    twin twinning cooperation partnership anniversary county community residents visitors guests school schools news
    welcome opening opened district street library event events exhibition open contact read press release chairman
    today yesterday tomorrow thursday friday saturday sunday monday tuesday wednesday january february march april
    june july october please see more about privacy back home share print committee report attended delegation former
    s t don isn doesn didn couldn ll ve re development children young students including together thanks like well
    part used use cannot where within per each per our us let get go goes went come came became become becomes began
    held called known according while whose ten five four six seven eight nine hundred invited joined hosted hosts
    attend representatives officials citizens twinned delegates guest honour award awarded ceremony traditional
    official officially notes editors approval volunteer volunteers market tournament youth exchange bridge road
    summer winter farewell challenge club fire brigade page views harvest ribbon cutting opens begins wins activities
    term page pages memory source published author posted by shared next previous home contents required available
    provided
  `,
  endings: `
    ger ters ster ents ance ence ture ight ound awn ans ure cer dge shop shops air walk day night town ton ham shire
    ing tion tions ed ment ments ity ies ness ship ly ful less ous ght ough ck ble ther sion sions ary ees ery ally
    ational ers ism ists ist ways ward hood dom ould own ead ear ook eet eed ool
  `,
};
