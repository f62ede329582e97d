import { wordRoles } from "../../shared/people/word-roles.ts";
import { PLACE_WORDS_EN } from "./places.ts";

/** English words by what they do beside a name. Source: typed from general knowledge. */
export const WORD_ROLES_EN = wordRoles({
  place: PLACE_WORDS_EN,
  title:
    "mr sr mrs ms miss dr prof rev revd fr father sister brother monsignor msgr sir dame lord lady cllr cllrs ald sgt lt capt col gen maj cmdr prince princess king queen hon honourable " +
    "excellency reverend doctor professor captain colonel general major sergeant lieutenant admiral judge justice rep sen gov pres don madame monsieur herr frau pan pani mayor president chancellor",
  saint: "saint st",
  particle: "ó ní nic uí de da di du del della van von der den ter zu dos das la le el al bin ibn af av y e",
  article: "the a an",
  speech:
    "said says say told tells added adds wrote writes argued argues explained explains noted notes claimed claims insisted insists warned warns stressed stresses emphasised emphasized recalled recalls replied asked asks announced admitted admits agreed remarked joked suggested suggests acknowledged concluded commented comments quipped stated states tweeted mocked",
  action:
    "thanked congratulated welcomed welcomes laughed smiled believes believed thinks thought wants wanted tries vowed promised pledged urged accused denied declined refused resigned died married serves presented visited greeted hosted performed sang played spoke speaks talks talked testified knew knows felt loves loved retired campaigned pleaded himself herself remembers remembered dismisses replied announces born appears",
  function:
    "a an the and or but if when while where what who which that this these those there here he she it they we you i his her its their our my your in on at by for from of to with without after before during under over between among about against as is are was were be been has have had do does did will would can could should may might must " +
    "not no nor yes so then than also only just even still yet once now today yesterday tomorrow how why because although though however meanwhile according instead despite since until unless whether both each every all some any many much more most other another such same new old first second third last next one two three four five six seven eight nine ten " +
    "let like well never ever according former later earlier soon perhaps maybe indeed thanks thank dear please back see",
  calendar:
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter spring summer autumn winter",
  dating: "in last next this since until till during early late mid th st nd rd",
  demonym:
    "polish lithuanian english british irish scottish welsh german french italian spanish russian ukrainian american european latvian estonian czech slovak hungarian dutch belgian swedish norwegian danish finnish chinese japanese indian canadian australian african asian israeli turkish greek jewish christian catholic muslim roman belarusian georgian portuguese " +
    "mexican brazilian iranian iraqi syrian egyptian arab korean republican republicans democrat democrats democratic conservative labour liberal poles lithuanians germans russians americans israelis palestinian nazi soviet byzantine ottoman australians canadians mexicans italians brazilians indians iranians syrians ukrainians russians europeans africans asians christians muslims jews greeks turks arabs kurds catalans scots danes swedes finns norwegians czechs slovaks hungarians romanians serbs croats western eastern northern southern",
  institution:
    "council municipality university college school museum gallery institute institution centre center theatre theater hospital library church cathedral basilica parish committee commission ministry department office agency bureau board association society foundation federation union league club team party government parliament senate congress house assembly court police army navy " +
    "street road avenue square park bridge quay lane embankment hall hotel airport station stadium tower palace castle county city town district province region republic kingdom states state river lake sea island islands mountain mountains mount bay beach valley hills coast ocean cape world cup championship championships games festival prize award awards medal trophy academy orchestra choir band " +
    "company corporation inc ltd plc llc group bank fund trust network times post journal news press magazine tribune gazette bbc cnn nato eu un us uk usa act bill treaty agreement declaration project programme program day days week year war revolution capital house chamber press administration service services embassy consulate bar building memorial monument roundabout footbridge cemetery railway railways " +
    "hurricane typhoon cyclone motor motors pictures records studios studio entertainment airlines brothers sons partners street supreme national international united new north south east west great central royal hill fort port san santa los las el saint gulf desert forest falls canyon creek springs grand old middle upper lower data",
  memorialBefore: "after",
  naming: "named called christened renamed",
  memorialAfter:
    "street road avenue square park bridge quay lane embankment hall school college museum gallery institute theatre theater hospital library foundation cup prize award awards trophy medal centre center university academy stadium airport station memorial monument roundabout footbridge church cathedral tower house scholarship trust fellowship library terrace place plaza drive close way boulevard building act law pavilion",
  creditBefore:
    "pic pics photo photos photograph photographs photographer picture pictures image images text words translated translation written compiled edited author video credit source",
  authorship: "author",
  location: "in at near into across throughout outside around",
  former: "former then ex late onetime previous outgoing past",
  acting: "acting interim temporary",
  modifier:
    "lord deputy vice vice-mayor prime honorary general executive senior chief first second city town county district council independent cultural foreign municipal press national regional assistant associate managing artistic art local current new newly incumbent parish auxiliary member labour fellow special young famous well-known well known renowned noted trade finance consul permanent",
  deputy: "deputy vice assistant",
  compound:
    "co leas planning fire police school head city town park parks rugby football basketball volleyball tennis hockey cricket hurling jazz folk opera ballet church choir band museum library sales marketing sports sport arts culture communications press public relations project programme program team group site youth community events tourism heritage environment housing finance education health district ward mountain sound film theatre stage music literature history english irish maths mathematics science language primary secondary kindergarten nursery crane bus train taxi lorry truck lifeboat harbour station post village market street graphic fashion interior landscape data research medical veterinary family resources human guest lead rehabilitation emergency dental retired freelance professional amateur olympic world european champion training operations development policy works safety security legal building conservation",
  trailing: "general emeritus emerita elect designate extraordinary",
  aside: "again unanimously unopposed recently then also jointly",
  link: "of for at in to the our their its that",
  conjunction: "and",
  determiner: "a an the and also both as our their his her its who is was",
  verb: "is are was were be been has have had will would can could may might who which that said told asked met came went gave took led made did does do signed visited opened presented handed welcomed received spoke attended added when while",
  becoming: "appointed named elected became become as served chosen nominated sworn was is term",
  personal: "who whose whom himself herself",
  relative: "who which whose whom where",
});
