import type { EventWords } from "../../shared/events/event-words.ts";
import { attendance } from "./attendance.ts";

/** The function words of English that tell when, whether and by whom something happened. */
export const eventWords: EventWords = {
  subjects: "order",
  passiveHasAuxiliary: true,
  dashIsEntry: true,
  negation: "not|never|n't|didn't|wasn't|weren't|hasn't|haven't|won't|cannot",
  negativePrefix: null,
  nothing: "no|none|nothing|nobody|neither",
  supports: [
    {
      forms:
        "held|took place|taken place|organi(s|z)ed|hosted|began|started|concluded|ended|kicked off|got under way|opened with|followed by|concluded with|closed with|ended with|staged|convened|launched|chaired|lasted|drew|attracted|listened to|enjoyed|gathered|was debated at|debated at|saw|featured|ran from|ran until|ran for|went ahead|followed|resumed|wound up with|wound up|rounded off with|rounded off by|culminated in|got underway|was the setting for|reported (back |)(on|from)|gave (an account|a report) of|gave a report on|was the venue for|celebrated with|packed|was held|were held|happened|formed part of|passed off|wrapped up with|wrapped up|drew to a close|drew to an end|rounded off|finished with|was the scene of|was given over to|came to a close|unfolded|was attended by|were attended by|ran at|ran in|brought together|opened the (festivities|celebrations|day|event|week|weekend|programme|ceremony|jubilee|evening)|closed the (festivities|celebrations|day|event|week|weekend|programme|ceremony)|was celebrated|were celebrated|there was|there were|got off to|brought the (day|evening|weekend|week|visit|season|celebrations) to (a close|an end)|came to an end with|was crowned by|was crowned with|made up the programme|was part of|were part of|was on the programme|were on the programme|was preceded by|preceded|was rounded off|stretched over|spread over|was marked by|was run by|were run by|was arranged|were arranged|was set up for|filled|begun|highlight was|highlights were|high point was|climax was|culmination was|finale was|centrepiece was|centerpiece was|outcome was|result was|fruit was|was kept|were kept|was the (first|second|third|fourth|fifth|latest)|were the (first|second|third|latest)|gathered for|assembled for|met for|turned out for|came together for|was laid on|were laid on|was put on|were put on|was opened with|began with|started with|was conducted|were conducted|was carried out|were carried out|was marked|were marked|was observed|were observed|was commemorated|were commemorated|was solemnly (celebrated|marked)|was ceremonially (celebrated|marked)|(has|have) been (celebrated|marked|organised|organized|held)|(was|were) (enriched|graced|complemented|enlivened|diversified|made more attractive|accompanied|crowned|ended|closed|inaugurated) (by|with)|was inaugurated|were inaugurated|lined the streets for|flocked to|came out for|packed into|made its way through|wound its way through|wound through|marched in|marched at the head of|took to the streets for|drew to a close with|enlivened|brightened up|ended in|finished in|was realised|was realized|were realised|was prepared|were prepared|gathered crowds|enjoyed great (interest|popularity)|met with great interest|was delivered|were delivered|was completed with|was finished with|was concluded (with|by)|started off with|have taken place|has taken place",
      modality: "asserted",
    },
    {
      forms:
        "takes place|take place|run from|runs from|run until|programme includes|programme features|there will be|on the programme|is on|are on|scheduled|planned|will begin|will start|will open|begins|starts|due to (start|begin|open)|called for|upcoming|forthcoming|announced for|kicks off|lined up|will host|will hold|will stage|is to host|are to host|is to hold|are to hold|is to stage|set to host|due to host|is hosting|are hosting|returns|returns to|will return|will follow|follows|go ahead|goes ahead|opens|closes|pencilled in|in the diary|gets under way|get under way|will feature|will include|will close|will run|comes to|arrives|is set for|set for|fixed for|is expected|are expected|expected|is next|awaits|get underway|will get under way|continues|resumes|will resume|will be sent|is on the agenda|will run at|will run in|runs at|runs in|are on the agenda|is being organi(s|z)ed|are being organi(s|z)ed|is being planned|are being planned|is being prepared|to be followed by|is on the calendar|on the schedule|slated for|is slated|are slated|has been arranged|arranged for|confirmed for|booked for|will cap|will crown|will round off|will bring|will culminate in|will wind up|runs through|is back|are back|you are invited to|all are invited to|everyone is invited to|join us for|come along to|will be followed by|will be given|will be on|will be run|will be staged|is coming|are coming|is coming up|coming up|foreseen|envisaged|is to have|are to have|will have|will see|will welcome|is foreseen|has been foreseen|is envisaged|is pencilled in|has been fixed for|have been fixed for|will mark the start of|gets going|promises|will be devoted to|is in preparation|is to be followed by|is to include|is to feature|is to run|is to begin|is to start|is to end|is to close",
      modality: "planned",
    },
    { forms: "are held|is held|are organi(s|z)ed|is organi(s|z)ed", modality: "recurring" },
  ],
  attendance: [
    {
      forms: "(was|were|is|are) represented by|(was|were) represented at the (celebrations|ceremony|event|festival) by",
      role: "guest",
      modality: "asserted",
      slot: "object",
      of: ["visit", "exchange"],
    },
    {
      forms: "(was|were) accompanied by|travelled with|came with|arrived with",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      of: ["visit", "exchange"],
    },
    ...attendance,
    {
      forms: "witnessed|was witnessed by|were witnessed by|witnesses were",
      role: "witness",
      modality: "asserted",
      slot: "subject",
    },
    { forms: "arrived|came|sent", role: "guest", modality: "asserted", slot: "subject", listOnly: true },
    {
      forms:
        "under the baton of|conducted by|with soloist|with soloists|with the soloist|with the soloists|the soloist was|the soloists were|the soloist is|soloists were|at the organ was|at the organ|at the piano|at the piano was|accompanied at the piano by|accompanied on the organ by|directed by|compered by",
      role: "performer",
      modality: "asserted",
      slot: "object",
      of: ["concert"],
    },
    {
      forms: "opened by|was opened by|officially opened by|declared open by|was declared open by",
      role: "opener",
      modality: "asserted",
      slot: "object",
      of: ["exhibition", "opening"],
    },
    {
      forms:
        "works by|paintings by|photographs by|pictures by|author of the exhibition is|author of the works is|the author of the exhibition is|the author of the works is",
      role: "artist",
      modality: "asserted",
      slot: "object",
      of: ["exhibition"],
    },
    {
      forms: "introduced by|will be introduced by|was introduced by|were introduced by|presented to the public by",
      role: "speaker",
      modality: "asserted",
      slot: "object",
      of: ["exhibition", "conference"],
    },
    {
      forms: "curated by|was curated by|prepared by|was prepared by",
      role: "organizer",
      modality: "asserted",
      slot: "object",
      of: ["exhibition"],
    },
    {
      forms:
        "run by|was run by|were run by|organi(s|z)ed by|was organi(s|z)ed by|were organi(s|z)ed by|coordinated by|co-ordinated by|the organi(s|z)er was|arranged by",
      role: "organizer",
      modality: "asserted",
      slot: "object",
      of: ["exchange", "conference", "festival", "exhibition"],
    },
    {
      forms:
        "as a guest of|as guests of|as the guest of|as the guests of|were guests of|was a guest of|were the guests of|was the guest of|their host was|their hosts were|his host was|her host was|were met by|was met by|were shown round by|was shown round by|were shown around by|were welcomed by|was welcomed by|were received by|was received by|their guide was|was their guide",
      role: "host",
      modality: "asserted",
      slot: "object",
      of: ["visit"],
    },
    { forms: "blessed", role: "celebrant", modality: "asserted", slot: "subject" },
    {
      forms:
        "led by|headed by|the delegation was headed by|the delegation was led by|the party was led by|the group was led by|accompanied by|was accompanied by|were accompanied by|with him were|with her were|with him was|with her was|with them were|travelling with|the delegation comprised|the party included|the party consisted of|the party comprised|the group included|members of the delegation were|members of the delegation are|under the leadership of|at the head of",
      role: "guest",
      modality: "asserted",
      slot: "object",
      of: ["visit"],
    },
    {
      forms:
        "said|told|asked|added|recalled|explained|argued|replied|noted|stressed|warned|answered|insisted|objected|joked|commented|remarked|spoke about|wants|closed the debate|moved|seconded|presented to the chamber",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
      of: ["council_session", "conference"],
    },
    {
      forms:
        "opening lecture was given by|opening address was given by|keynote speech was given by|keynote address was given by|keynote was delivered by|papers were read by|talks were given by|speeches came from|keynote was given by|lecture was given by|speech was given by|speeches were made by|address was given by|lectures were given by",
      role: "speaker",
      modality: "asserted",
      slot: "object",
    },
    {
      forms: "the speakers were|speakers were|speakers included|the speakers are|the speakers include|speakers include",
      role: "speaker",
      modality: "asserted",
      slot: "object",
      of: ["conference", "anniversary", "commemoration"],
    },
    {
      forms:
        "in the chair|took the chair|chaired the meeting|presided over|presided|was the host|hosted the meeting|hosted the event|chaired",
      role: "host",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms: "chaired by|hosted by|moderated by|opened by|presided over by",
      role: "host",
      modality: "asserted",
      slot: "object",
      of: ["council_session", "conference", "meeting", "festival"],
    },
    {
      forms:
        "guest of honour was|guests of honour were|guest of honour|among the guests was|the guests of honour were|special guests were|special guest was|guests were",
      role: "guest",
      modality: "asserted",
      slot: "object",
    },
    {
      forms:
        "will attend|will take part|will participate|will join|will be joined by|will be attended by|take part|takes part|are to take part|is to take part",
      role: "attendee",
      modality: "planned",
      slot: "subject",
    },
    {
      forms:
        "attended|took part|taken part|participated|was present|were present|were also present|was also present|joined|accompanied|represented|among those present|among the guests|put in an appearance|in the audience|on hand|in attendance|attended by|in the presence of|were joined|was joined|joined by|taking part|looked on|looked on as|watched|was there|were there|were among|was among|turned out|gathered",
      role: "attendee",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms:
        "members present|councillors present|commissioners present|trustees present|staff present|officers present|those present|also in attendance|brought together|gathered together|included|was made up of|were made up of|the delegation included|consisted of|guests included|also present were|among those present were|also on hand were|also on hand was|on hand were|on hand was|looking on were|looking on was|also attending were|also attending was|also there were|also present was|among the guests was|among the guests were|among the congregation were|among the congregation was|among those attending were|those present included|those attending included|participants included|in attendance were|also in attendance were|present were|the guests included|among the crowd were|among the audience were|among the participants were|comprised",
      role: "attendee",
      modality: "asserted",
      slot: "object",
    },
    {
      forms:
        "was the (main |keynote |first |principal |)speaker|were the (main |keynote |first |principal |)speakers|was among the speakers|were among the speakers|spoke at|spoke of|spoke on|spoke|lectured|lectured on|gave a lecture|gave a talk|gave the opening lecture|gave the keynote speech|gave the keynote address|read a paper|presented a paper|opened the debate|introduced the motion|proposed the motion|gave a speech|delivered a speech|delivered the keynote|gave the keynote|addressed|speeches were given|took the floor|gave presentations",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
    },
  ],
  during:
    "during|while on|on the fringes of|on the sidelines of|coinciding with|throughout|on the (first|second|last|opening|final) day of|within the framework of|at|after|following|in the course of|in the framework of|as part of|before|ahead of|on the margins of|the purpose of|participants of|participants in",
  duringAfter: "",
  occasion:
    "on the occasion of|in honour of|to mark|in connection with|connected with|combined with|linked to|to celebrate|to commemorate",
  postponed: "postponed|put off|rescheduled|moved to|put back|pushed back|delayed|deferred|postpones|postpone",
  planned:
    "is to|are to|was to|were to|to be|planned|plans to|plan to|is due to|are due to|due to|is expected to|are expected to|expected to|scheduled|scheduled to|intends to open|set to|is set to|are set to|is going to|are going to|will|will also|will then|will officially|will be|would be|about to|preparing to|ready to|pencilled in|next due",
  intended:
    "to|in order to|would like to|wants to|want to|wish to|wishes to|hopes to|hope to|intends to|intend to|aims to|aim to|proposal|proposed|possible|possibility of|considering|has invited|invited|for the purpose of|with a view to|negotiations on|talks on",
  authorised:
    "in favour of|voted to|to authorise|to authorize|consent to|permission to|authori(s|z)ed|authori(s|z)es|authori(s|z)ing|agreed to sign|approved the signing|approval for|gave the go-ahead|consented to|mandate to",
  hypothetical:
    "if|providing that|would|could|might|unless|whether|should|provided that|subject to|has to be|have to be|needs to be|need to be|must|yet to|calls for|calling for|urged|urges|no date|next time",
  repeated: "times|on several occasions",
  recurring:
    "every year|each year|every spring|each spring|every autumn|each autumn|each summer|every winter|each winter|(every|each) (january|february|march|april|june|july|august|september|october|november|december)|every second (spring|summer|autumn|winter|week|month)|twice a year|once a year|year after year|every third year|on the first (monday|tuesday|wednesday|thursday|friday|saturday|sunday) of|each week|every second year|every other year|every month|each month|every christmas|each may|every week|annually|regularly|every summer|every two years|traditionally|usually|often|over the years|yearly",
  cancelled:
    "cancelled|canceled|called off|postponed|withdrawn|fell victim to|had to be (dropped|abandoned|cancelled|canceled|called off|scrapped|given up|shelved)|was dropped|were dropped|was given up|were given up|never got off the ground|never materiali(s|z)ed|did not materiali(s|z)e|failed to materiali(s|z)e|did not happen|never happened|could not take place|could not go ahead|could not be held|will not happen|put on hold|on ice|lost to the (weather|rain|pandemic|storm)|casualty of|did not come off|never came off|came to nought|put off|abandoned|scrapped|scrubbed|axed|shelved|rained off|rained out|snowed out|frozen off|blown off|put paid to|scuppered|wiped out|ruled out|forced the cancellation of|thwarted|had to be called off|dropped out of the programme|struck from the programme|washed out|snowed off|fell through|did not take place|did not go ahead|will not go ahead|will not take place|will not be held|was not held|were not held|cannot go ahead|cannot take place|rescheduled|suspended|pushed back|delayed|cancels|cancel|calls off|call off|postpones|postpone|cancellation of|no longer take place|came to nothing|never took place",
  future:
    "will|shall|is to|are to|to be|will be|due to|is due to|are due to|is set to|are set to|will also|will then|will officially|is going to|are going to|will not",
  passive: "was|were|been|being|is|are|be",
  openers:
    "which|who|whom|whose|that (was|were|will|has|have|had|is|are|ran|took|drew|began|opened|brought|ended|starts|runs|lasted|followed|came|would)|where|when|while|but|because|although|though|whereas|so that|after which|that|if|unless|since when|whether",
  relatives:
    "which|who|whom|whose|when|that (was|were|will|has|have|had|is|are|ran|took|drew|began|opened|brought|ended|starts|runs|lasted|followed|came|would)",
  coordinators: "and|as well as|and then|then",
  reporting: "that",
  relations: {
    initiative:
      "on the initiative of|at the initiative of|thanks to the efforts of|through the efforts of|at the suggestion of|on the suggestion of|thanks to|the brainchild of|inspired by|prompted by|initiated by|at the instigation of",
    alongside: "together with|along with|alongside|accompanied by|flanked by|in the company of",
    with: "with",
    by: "by|led by|headed by|chaired by",
    to: "to|for",
    from: "from|cast in|woven in|carved in|born in|brewed in|bottled in|educated in|based in",
    inviter: "at the invitation of|on the invitation of|invited by",
    between: "between",
    at: "in|at|outside|near",
    of: "of|no .|nos .",
  },
  inside: "in",
  recounts:
    "reported (back |)(on|from)|gave (an account|a report|a summary) of|gave a report on|briefed (members|councillors|the council|the committee) on|updated (members|councillors|the council|the committee) on|spoke (about|of) (his|her|their|the)|told (members|councillors|the council|the committee) (of|about) (his|her|their|the)",
  atOccasion:
    "(during|at) the (opening|official opening|ceremony|event|celebrations|celebration|festivities|gala|evening|reception|unveiling|jubilee|official part)",
  us: "us|our town|our city|our municipality|our borough|our community",
  when: "when|on which",
  since: "since|from|dates from|dating from|dates back to|as of",
  anaphors:
    "then|afterwards|at that time|on that occasion|at the time|on the same day|that day|later that day|at the same sitting|at the same meeting|subsequently|that evening|that night|that morning|that afternoon|the same evening|the same day|in return|in exchange",
  earlier: "ago|previously|years earlier|months earlier|formerly|years before|in the past",
  lasting: "will last|will run|runs|lasts|continues|will continue|ends on|lasted|ran",
  there: "there|here|where|its (town |city |borough |municipal |)council",
  forYear: "for|for the",
  dative: [],
  pluralEndings: [],
  genderEndings: null,
  limits:
    "minutes of|minutes of the meeting of|the minutes of|letter of|letter dated|dated|budget for|before|until|till|by|prior to|ahead of",
  things: "it|them|this|they|these",
  another:
    "for their part|for his part|for her part|in return|another|second|third|next|a further|new|following|previous|earlier",
  ordinals:
    "the (first|second|third|fourth|fifth|next|last|latest|previous|following)|the (first|second|third|fourth|next|last|latest|previous|following) one|another one|(the|its) (next|following|previous|first|second|last) edition|next edition",
  references: "ceremony|event|occasion|celebration|celebrations|evening",
  delegations: "delegation|guests|visitors|representatives|deputation|party|contingent",
  listing:
    "among them|these were|they were|they included|these included|with them were|the delegation|the party|the group|its members",
  company: {
    guests: { subject: "guests|visitors|delegation|delegates|the party", others: "" },
    guest: { subject: "the guest|his guest|her guest|the visitor|their guest", others: "" },
    host: { subject: "the host", others: "" },
    mayor: { subject: "the mayor|the lord mayor|the provost|the town mayor", others: "" },
    mayors: { subject: "the two mayors|both mayors|the mayors|the heads of both towns|the two heads", others: "" },
  },
  pronouns: {
    he: "he",
    she: "she",
    they: "they",
    him: "him",
    her: "her a|her an|her the|her with|her in|her at|her on|her to|her for|her as",
    them: "them",
  },
  deaths: "death of|passing of|passed away|has died|died|we mourn|mourns|funeral of|obituary|in memoriam",
  partners:
    "sister cit(y|ies)|sister-city|sister-cities|sister town(s|)|sister communit(y|ies)|twin(ned|)|twins|twinning|twinnings|twin town(s|)|twin-town|twin cit(y|ies)|twin communit(y|ies)|twin municipalit(y|ies)|twin district(s|)|twin village(s|)|partner cit(y|ies)|partner town(s|)|partner municipalit(y|ies)|partner communit(y|ies)|partner district(s|)|partner region(s|)|partner-town|partner-city|partner(s|)|partnership|partnerships|friendship cit(y|ies)|friendship town(s|)|friendship partner(s|)|friendship link(s|)|partner agreement(s|)|partnered with|paired with|cooperates with|co-operates with|cooperate with|maintains (ties|relations|links|contacts) with|maintain (ties|relations|links|contacts) with|has (close|friendly|official|partnership) (ties|relations|links|agreements) with|jumelage|jumelée|partnerstadt",
  ended:
    "terminat(ed|es|ion)|ended|lapsed|faded|petered out|fizzled out|died out|dormant|inactive|defunct|former twin|former sister city|former partner|broken off|cut off|frozen|put on ice|put on hold|called off|withdrawn|ceased|ceases|dropped|scrapped|severs|suspends|suspending|suspension of|untwinned|de-twinned|expired|cut ties|severed|broke off|was suspended|were suspended|suspended|dissolved|no longer|discontinued|cut (its|all|off) ties|came to an end|wound up|was revoked|revoked|withdrew from|let lapse",
  ties: "cooperation|co-operation|ties|links|link|relations|partnership|twinning|agreement|agreements|friendship|relationship|contacts",
  seats:
    "city of|town of|borough of|municipality of|district of|village of|commune of|royal burgh of|town hall in|guildhall in|burgh hall in",
  siteOwners:
    "town council|city council|borough council|district council|county council|community council|parish council|municipal council|municipality|town hall|city hall|official website|official site|council of|city of|town of|chronicle|gazette|courier|news",
  bodies:
    "town hall|city hall|town government|city government|district municipality|borough district|city council|town council|borough council|district council|county council|community council|parish council|municipal council|municipality|guildhall|civic centre|civic trust|town clerk|city office|town office|council|sister city|sister cities|sister-city|twinning association|twinning committee|twinning society|friendship society",
  proposals:
    "want|wants|wanted|propose|proposed|proposes|proposal|motion|motions|could|may become|might|asked|talks with|open talks|look into|candidate|considering|suggested|would like|seeks|seeking",
  locative: [],
};
