import { FACILITIES } from "../../languages/en/events/facilities.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of investment events. */
export const investmentEn = defineFrame({
  id: "investment/en",
  type: "investment",
  language: "en",
  verbs: [
    {
      forms: {
        past: "moved in|moved on site|moved on to the site|rolled in|began|started|completed|finished|ended|has begun|have begun|has started|have started|(was|were) (finalised|finalized|continued)|came to an end|lasted|broke ground|launched|commenced|got under way|got underway|begun|kicked off|resumed|entered its final phase|progressing|went out to tender|carried out",
        present:
          "begins|starts|is under way|are under way|is underway|are underway|is nearing completion|gets under way|resumes",
        noun: "completion of|start of|commencement of|beginning of",
        infinitive:
          "begin|start|complete|be carried out|be built|end|last|commence|get under way|get underway|be completed|be finished|finish|resume|take|be carried out",
      },
      object:
        "construction|renovation|renovations|works|work|building work|building works|reconstruction|refurbishment|modernisation|modernization|scheme to (renew|rebuild|renovate|upgrade|widen|resurface|replace|restore|refurbish)|groundworks|groundwork|road works|roadworks|building of|redevelopment|restoration|repairs|resurfacing|demolition|dredging|conversion|extension|upgrade|upgrading|excavation|excavations|investment|investments|revitalisation|revitalization|thermomodernisation|thermal modernisation|thermal modernization|insulation|general overhaul|overhaul|investment works|construction works|earthworks|finishing works|archaeological works|works on the|asphalting|repaving|paving|expansion of|erection|repair|widening|electrification|landscaping|regeneration|phase|rebuilding",
      objectIs: "bare",
      without:
        "on condition|by then|cooperation|social work|council work|homework|school work|work on the agreement|art works|works by|work experience|festival|exhibition|work together|work closely|consultation|at work|started work as|began work as|line of work|work here|training|exchange",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "should (begin|start|commence|get under way|be completed|be finished|be ready|be carried out|resume)|ought to (begin|start|be finished)",
      },
      object:
        "construction|renovation|works|the work|building work|building works|reconstruction|refurbishment|modernisation|modernization|groundworks|roadworks|redevelopment|restoration|repairs|resurfacing|demolition|dredging|conversion|extension|excavations|rebuilding",
      objectIs: "bare",
      modality: "planned",
      dated: true,
      without: "festival|exhibition|training|consultation|talks|homework",
      roles: { by: "contractor" },
    },
    {
      forms: {
        past: "granted|provided|put up|came from|contributed|co-financed|financed|funded|covered|met",
      },
      object:
        "(half|most|part|the rest|the bulk|a third|two thirds|a quarter|three quarters|much|some) of the (money|cost|costs|funds|sum|bill)|half the (money|cost)|the money",
      objectIs: "bare",
      dated: true,
      without: "charity|gift|raised|prize|trip|fare|fares|scholarship|hospice|concert|visit",
      roles: { by: "investor", from: "investor" },
    },
    {
      forms: {
        past: "(was|were) (built|constructed|erected)|(has|have) been (built|constructed|erected)|(built|constructed|erected) (a|two|three) (new|modern)",
        infinitive: "build|construct|be built|be constructed|erect",
      },
      object: `(new|modern) (${FACILITIES})`,
      objectIs: "bare",
      dated: true,
      without: "friendship|trust|bridges between|bridge between|war|century|medieval|lego|model of|opened|inaugurated",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: { past: "laid|was laid|walled in|signed", infinitive: "lay", present: "lays" },
      object: "foundation stone|cornerstone|corner stone|foundation act|first brick|act of erection",
      objectIs: "bare",
      roles: { subject: "investor", by: "investor" },
    },
    {
      forms: { past: "signed|concluded|was signed|was concluded", infinitive: "sign|be signed", noun: "signing" },
      object:
        "(contract|contracts|agreement|agreements) (for|on|concerning|regarding) the (construction|renovation|reconstruction|modernisation|modernization|extension|expansion|redevelopment|restoration|delivery|purchase|supply|design|repair|building|refurbishment)|(contract|agreement) with the (contractor|contractors|company|designer)|co-financing agreement|funding agreement|grant agreement|agreement on co-financing|agreement for co-financing|agreement on funding|agreements on co-financing",
      objectIs: "bare",
      roles: { subject: "investor", with: "contractor", by: "investor" },
    },
    {
      forms: { past: "completed|finished" },
      object: FACILITIES,
      objectIs: "bare",
      dated: true,
      without: "placement|internship|course|training|race|marathon|studies|school year|term",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "renovated|revitalised|revitalized|reconstructed|thermomodernised|insulated|regenerated|asphalted|repaved|paved|reinforced|expanded|refurbished|rebuilt|resurfaced|upgraded|modernised|modernized|restored|revamped|repaired|redeveloped|overhauled|widened|replaced|extended|converted|demolished|landscaped|relaid|pedestrianised",
        infinitive:
          "build|renovate|rebuild|refurbish|upgrade|modernise|modernize|restore|resurface|redevelop|replace|extend|demolish|construct",
        future:
          "will be built|to be built|will be constructed|is being built|are being built|is being rebuilt|is being renovated|is being restored|is under construction|are under construction|is being refurbished",
      },
      object: `${FACILITIES}|lighting|street lights|pavement|pavements|windows|sewer|sewers|water main|boiler|heating|pipes|drains|railings|surface|wall|walls|façade|facade`,
      objectIs: "bare",
      without:
        "agreement|contract of|deadline|invitation|friendship|trust|links|ties|programme was|opened|reopened|(the|a|newly|recently|freshly|fully|beautifully) (refurbished|renovated|restored|rebuilt|converted|modernised|modernized|extended|upgraded|revamped|reconstructed|revitalised|revitalized|expanded)|relations|who replaced|replaced as|bridges between|bridge between",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "built|renovated|rebuilt|modernised|modernized|purchased|bought|announced|allocated|secured|invested|awarded|won|received|granted|earmarked|approved|set aside|spent|obtained|attracted|costing|financed|provided|contributed|put up|received a grant|was awarded a grant|committed|pledged",
        present: "invests|secures|wins|allocates|receives|will cost|costs",
        infinitive: "build|renovate|rebuild|invest|spend|buy|purchase|allocate|receive",
      },
      object:
        "million|eur|euro|euros|zloty|zlotys|pln|€|£|co-funding|european funds|funds from|subsidies|financial support|tender|contractor|funding|grant|crossing|grants|subsidy|funds|lottery money|contract|contracts|lottery funding|levelling up|state aid|eu money|eu funds|co-financing",
      without:
        "prize|medal|title|scholarship|tourists|passengers|visitors|agreement|festival|concert|budget of|damages|ticket|tickets|charity|gift|raised for|hospice|scheme to help|resolved|voted|councillors|council agreed|motion|grant of arms|election|poll|profit",
      roles: { subject: "investor", by: "contractor", to: "contractor" },
    },
    {
      forms: {
        past: "bought|purchased|ordered|acquired|took delivery of",
        infinitive: "buy|purchase|acquire",
        present: "buys|is buying",
      },
      object:
        "bus|buses|trams|tram|vehicle|vehicles|fire engine|fire engines|ambulance|building|land|site|property|mill|snowplough|equipment|plot|field|ladder|boat|tractor|street sweeper|barracks|farm|house|wood",
      objectIs: "direct",
      without: "gift|donated|collected|tickets|bus ticket|bus tickets",
      roles: { subject: "investor", from: "contractor" },
    },
    {
      forms: {
        past: "announced|published|launched|issued|invited|put out|opened|called|advertised|awarded|signed",
        infinitive: "announce|publish|launch|issue|invite|advertise|award|go out to tender",
        future: "will go out to tender",
      },
      object: "tender|tenders|call for tenders|bids|contract with|contractor|invitation to tender",
      objectIs: "bare",
      without: "agreement between|legal tender|signed an agreement|election",
      roles: { subject: "investor", by: "investor", to: "contractor" },
    },
    {
      forms: {
        past: "laid the foundation stone|laid the cornerstone|laid the first brick|turned the first sod|turned the sod|cut the first sod|cut the sod|topped out|broke ground|walled in the foundation act",
        noun: "sod-turning|ground-breaking|groundbreaking|topping-out",
        infinitive: "lay the foundation stone|turn the first sod|turn the sod|break ground|cut the first sod",
      },
      roles: { subject: "investor", by: "investor" },
    },
  ],
  nouns: [
    {
      forms:
        "roadworks|road works|building work|building works|repair work|restoration work|renovation work|construction work|maintenance work|topping-out ceremony|sod-turning ceremony|groundbreaking ceremony|ground-breaking ceremony",
      without: "cost of",
      roles: { by: "contractor" },
    },
  ],
  examples: [
    { text: "⟦Construction⟧ of the school ⟦began⟧ in March 2019." },
    { text: "The city ⟦renovated⟧ the library for 2 million euros." },
    { text: "The mayor ⟦laid the foundation stone⟧ of the hall." },
    { text: "⟦Works will begin⟧ on 9 May 2026.", modality: "planned" },
    { text: "The town ⟦secured a grant⟧ for buses." },
    { text: "The ⟦reconstruction⟧ of the square ⟦was completed⟧ in 2015." },
    { text: "⟦Work started⟧ in 2017." },
    { text: "The tender for the bridge ⟦was published⟧ on 4 May." },
    { text: "The roof ⟦will be replaced⟧ in September.", modality: "planned" },
    { text: "The works on the dam ⟦should begin⟧ in May 2031.", modality: "planned" },
    { text: "Half of the money ⟦was granted⟧ by the state in 2016." },
    { text: "The ⟦investment was completed⟧ in 2023." },
    { text: "The ⟦foundation stone⟧ for the hospital ⟦was laid⟧ on 4 June 2024." },
    { text: "On 4 June 2024 the ⟦contract for the construction⟧ of the ring road ⟦was signed⟧." },
    { text: "A new fire station ⟦was built⟧ in 2023." },
  ],
  counterExamples: [
    { text: "Construction is expensive.", because: "an opinion" },
    { text: "No grant was awarded.", because: "a negated verb" },
    { text: "The band was built on friendship.", because: "a figure of speech" },
    { text: "The club won the cup.", because: "a match has its own type" },
    { text: "Guests admired the restored castle on 4 May.", because: "a castle that was restored before" },
    { text: "Half of the money was raised by a charity in 2016.", because: "a collection is no investment" },
    { text: "The guests saw the reconstructed palace on 4 June 2024.", because: "a palace that was rebuilt before" },
    { text: "The old castle was built in 1905.", because: "the past of a building is no news" },
  ],
});
