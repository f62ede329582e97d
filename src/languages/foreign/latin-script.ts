import type { LanguageProfile } from "../../engine/language-scores.ts";

/** The languages in Latin letters that are told apart from ours, so that a document in one of them is rejected by name. */
export const LATIN_SCRIPT: readonly LanguageProfile[] = [
  {
    code: "lv",
    name: "Latvian",
    letters: "āčēģīķļņšūž",
    words: `
      un ir ar no uz par kas ka lai kā arī bet vai tika tiek tas tā to šī šis šo šajā tās tam tika būs bija būt nav ne
      viņš viņa viņi mēs es jūs savu savas sava mūsu jūsu viņu pie pēc līdz starp bez gan jau tikai vēl ļoti visi visu
      visas kad kur kurš kura kuri kurā kuru gada gadā gadu gadiem gads dienā diena laikā var jau tad tomēr vairāk
      ikviens novada pilsētas pilsēta pilsētā pašvaldības pašvaldība domes dome mērs iedzīvotāji iedzīvotāju pasākums
      pasākumā sadarbības sadarbība latvijas latvija latvijā rīgas skolas piedalījās notiks notika sanāksmē lietuvas
      polijas priekšsēdētājs priekšsēdētāja izstāde koncerts svētki aicina aicinām pasākuma projekta kopā
    `,
    endings: "šana šanas šanu ības ību ība iem ām ās iņš iņa āja ājā ēja ījās ītājs ītāja nieks nieku ajā ējā ij ijas",
  },
  {
    code: "ltg",
    name: "Latgalian",
    letters: "āčēģīķļņōšūžy",
    words: `
      i ir nu ar iz par kas ka bet voi tys tei tuos tū taidā jis jei jī mes mums muns sovu beja byut nav ari jau
      latgolys latgola pi piec leidz goda godā dīnā volūda
    `,
  },
  {
    code: "sgs",
    name: "Samogitian",
    letters: "āčėēīōšūžę",
    words: `
      ėr bova īr tas ta tuo kāp kogzd žemaitiu žemaitėjės vuokītiu lietovuos bet ont so be da esont par mėists īr ne
      anėi anuo katras
    `,
  },
  {
    code: "et",
    name: "Estonian",
    letters: "äöõüšž",
    words: `
      ja on ei et ka oli see seda selle mis kes kui oma ning või aga siis nii kuid nagu veel ainult väga kõik kõige
      kõik ma sa ta me te nad tema meie teie nende minu meil neil talle olid olla oleks saab pole need neid neist
      sellest sellel pärast enne kuni koos üle läbi järgi vahel juures kohta eest poolt alates aasta aastal aastat
      päeva linna linnas linnapea vald valla vallavolikogu volikogu eesti tallinna koostöö elanike kool kooli toimus
      toimub ürituse ametlik esimene uus kaks kolm mille mida kelle keda kus sest sees välja tuleb tuli esimees
      abilinnapea leping näitus
    `,
    endings: "mine mise mist sele sest ste tud nud vad takse ides idega likud line lise sse ssa ga",
  },
  {
    code: "fi",
    name: "Finnish",
    letters: "äöå",
    words: `
      ja on ei että se oli ovat hän joka mutta kun niin myös kuin sen tai olla ollut jos nyt vain jo vielä kanssa
      hänen he me te minä sinä tämä tämän nämä ne jotka jonka joita mukaan sekä eivät olivat voi mitä siitä tästä sitä
      noin ennen jälkeen kaupungin kaupunki kunta kunnan vuonna vuoden mennessä koska kaikki muut itse aikana kautta
      lisäksi suomen pitää tulee ole ettei sitten sitten missä mikä mitään joten sillä tulevat voidaan
    `,
    endings: "inen isen sta stä ssa ssä lla llä lle ksi nut nyt taan tään minen misen een iin ien",
  },
  {
    code: "cs",
    name: "Czech",
    letters: "áčďéěíňóřšťúůýž",
    words: `
      a v ve na se je že s z do o k i to si jsem jsou jsme byl byla bylo byly být bude budou by jako ale nebo ani také
      už jen jeho její jejich jim který která které kteří kterou kterého ten ta tato tento tím tom této tohoto pro po
      při před mezi podle od za nad pod bez až když protože pokud tak jak kde kdy co kdo není nejsou má mají může
      mohou můžete roce roku let rok dne všechny všech všichni více velmi ještě město města městě městský městského
      starosta starosty primátor zastupitelstva zastupitelstvo obce rada setkání spolupráce spolupráci obyvatel škola
      škol česká české českého náš naše naší vás nás vám nám jsou pouze však než této tedy během včetně mimo nových
    `,
    endings: "ého ému ých ými ího ím ích ování ost osti ství ních ová ské ský ská ského ně ení ání ami ách ů ům",
  },
  {
    code: "sk",
    name: "Slovak",
    letters: "áäčďéíĺľňóôŕšťúýž",
    words: `
      a v vo na sa je že s so z zo do o k ku i to si som sú sme bol bola bolo boli byť bude budú by ako ale alebo ani
      aj tiež už len jeho jej ich im ktorý ktorá ktoré ktorí ktorú ktorého ten tá táto tento tým tom tejto tohto pre
      po pri pred medzi podľa od za nad pod bez až keď pretože ak tak kde kedy čo kto nie má majú môže môžu môžete
      roku rok rokov dňa všetky všetkých všetci viac veľmi ešte mesto mesta meste mestský mestského primátor primátora
      starosta zastupiteľstva zastupiteľstvo obce rada stretnutie stretnutia spolupráca spolupráce spoluprácu
      obyvateľov škola slovenská slovenskej náš naše našej vás nás vám nám len však než teda počas vrátane okrem
      nových
    `,
    endings: "ého ému ých ými ieho ím ích ovanie osť osti stvo ová ské ský ská ského enie anie ami ách ov ovi iť ať",
  },
  {
    code: "sl",
    name: "Slovene",
    letters: "čšž",
    words: `
      in je v na se so da za z s ki ne po pri tudi od do o kot ali pa ter če bi bil bila bilo bili biti bodo bo smo
      sem sta ga jo jih mu ji jim njegov njihov svoj svoje naš naše vse vsi več še že le kjer ko kako kaj kdo ta to ti
      te tega tem tej teh med pred nad pod brez zaradi glede iz ob proti lahko mora morajo ima imajo ni niso leta letu
      leto občine občina občini župan župana mesta mesto mestne svet sodelovanje slovenije slovenski ljubljana
      prireditev danes ker tako samo uporabi morate možno vendar skupaj
    `,
    endings: "nje nja nju ega emu ih imi ost osti anje enje ski ska sko skega skih ov ova ajo ijo ila ali",
  },
  {
    code: "hr",
    name: "Croatian",
    letters: "čćđšž",
    words: `
      i u je na se su da za od s sa o do iz a ne koji koja koje kojih kojim kojoj kao ali ili te bi bio bila bilo bili
      biti biće bit će ću ćemo nije nisu sam smo ste si mu joj ih im njegov njihov svoj svoje svoju naš naše sve svi
      više još već samo gdje kad kada kako što šta tko ko ta to ti taj ovaj ova ovo ove ovog toga tom tim po pri pred
      nad pod bez zbog prema među između nakon prije tijekom tokom može mogu mora ima imaju godine godina godini grada
      grad gradu gradski gradonačelnik gradonačelnika općina općine župan vijeće vijeća suradnja suradnje hrvatske
      hrvatska beograd srbije danas takođe također treba kroz
    `,
    endings: "nje nja nju oga ome ima ih ost osti anje enje ski ska sko skog skih ovi ova ovima aju iju ila ali ije",
  },
  {
    code: "hsb",
    name: "Sorbian",
    letters: "čćěłńóřšžź",
    words: `
      a w we z ze na je so do wo ke k ale abo kaž zo su běše bě bu był była tež jeho jeje wšě wšitke hdyž při za po
      wot mjez kotryž kotraž kotre budže njeje ma maja swoje našej naše mi my wy wón wona serbskich serbski
    `,
  },
  {
    code: "csb",
    name: "Kashubian",
    letters: "ąãéëłńòóôùż",
    words: `
      i w na je to sã do z ze że a nie jak ale z są bëł bëła bëło bëc dlô téż jegò jich przez òd pò kaszëbsczi
      kaszëbsczégò chtëren chtërnô chtërny jesz leno nôwikszi rokù rok czej
    `,
  },
  {
    code: "szl",
    name: "Silesian",
    letters: "ãćłńōŏôõśźż",
    words: `
      i we w na je to sie do ze s a niy jak ale sōm bōł bōła bōło być lŏ tyż jego ich bez ôd ô ślōnski ślōnskij kery
      kerŏ kere jyno idzie możno roku rok bydzie ônyj ôn
    `,
  },
  {
    code: "be",
    name: "Belarusian",
    letters: "ćčłńśšŭźž",
    words: `
      i j u ŭ nie na ž z za pa dla da tak jak što jakoje jaki jakaja jakija hety hetaj hetaha hetyja byŭ była było
      byli pavinna pavinny albo pry paśla pamiž taksama ci kab ź horad horada hod hodzie
    `,
  },
  {
    code: "de",
    name: "German",
    letters: "äöüß",
    words: `
      der die das und in zu den dem des von mit ist im für auf sich nicht ein eine einer einem einen eines auch es an
      als aus bei nach wie zum zur am vom wird werden wurde wurden war waren sind hat haben hatte sein seine seiner
      ihre ihrer ihr er sie wir ich man aber oder noch nur so über durch um unter zwischen gegen ohne bis seit während
      wegen dass daß wenn weil da dort hier diese dieser dieses diesem kann können muss soll sollte mehr sehr alle
      alles viele vor kein keine uns unser unsere ihnen euch mir dir ihn ihm jahr jahre jahren uhr stadt städte
      gemeinde bürgermeister bürgermeisterin oberbürgermeister stadtrat rathaus partnerstadt zusammenarbeit delegation
      deutsch deutschland schule heute weitere falls bitte wenn werden jede jeder zwei drei neue neuen
    `,
    endings: `
      ung ungen lich liche lichen keit heit schaft isch ische ischen chen ten tet eln ern ieren iert end ende enden
      erin
    `,
  },
  {
    code: "nl",
    name: "Dutch",
    letters: "ëïé",
    words: `
      de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft
      hebben had werd werden wordt worden was waren wij we ze zij hij haar hun ons onze mijn jij je u uw dit deze door
      over tot onder tussen tegen zonder na sinds tijdens omdat wanneer wat wie waar hoe veel meer zeer alle alles
      geen kan kunnen moet moeten zal zullen zou jaar jaren stad gemeente burgemeester wethouder samenwerking vandaag
      nieuwe eerste twee
    `,
    endings: "heid lijk lijke schap ing ingen aar eer isch ische eren den ten ven tie ties",
  },
  {
    code: "li",
    name: "Limburgish",
    letters: "äöóè",
    words: `
      de t van en in is det die neet aan veur mit op zien waere of ouch door es dit dees gebroek moot weurt gewoen
      sjtad oet nao bie
    `,
  },
  {
    code: "ia",
    name: "Interlingua",
    letters: "",
    words: `
      le de e un in que es non pro per con a al del iste esser ha o le su como ab etiam isto pote qui era esseva
      alicun
    `,
  },
  {
    code: "af",
    name: "Afrikaans",
    letters: "êëîôû",
    words: `
      die en van in is nie te het om dat vir met op aan n word as was wat kan sal of ook deur by hierdie sy hulle ons
      jy moet gebruik daar meer om uit nog
    `,
  },
  {
    code: "da",
    name: "Danish",
    letters: "æøå",
    words: `
      og i at er en et den det de til på af for med som ikke der var har han hun vi jeg du sig sin sit sine fra om men
      kan vil skal blev bliver være været over efter under ved mod ud op ned også når hvor hvad hvis eller end så nu
      mere meget alle andre år byen kommune borgmester borgmesteren samarbejde bruges denne dette disse mellem uden
      kun deres hans findes fil filen ikke
    `,
    endings: "ing inger else elser hed heder lig lige ende ene erne tion tioner et sk ske skab",
  },
  {
    code: "no",
    name: "Norwegian",
    letters: "æøå",
    words: `
      og i at er en et den det de til på av for med som ikke der var har han hun vi jeg du seg sin sitt sine fra om
      men kan vil skal ble blir være vært over etter under ved mot ut opp ned også når hvor hva hvis eller enn så nå
      mer mye alle andre år byen kommune kommunen ordfører ordføreren samarbeid brukes denne dette disse mellom uten
      bare deres hans ikkje ein eit frå vere vart også filen noen noe
    `,
    endings: "ing inger else elser het heter lig lige ende ene erne sjon sjoner et sk ske skap",
  },
  {
    code: "sv",
    name: "Swedish",
    letters: "åäö",
    words: `
      och i att är en ett den det de till på av för med som inte där var har han hon vi jag du sig sin sitt sina från
      om men kan vill ska skall blev blir vara varit över efter under vid mot ut upp ned också när hur vad vem eller
      än så nu mer mycket alla andra år staden kommun kommunen borgmästare samarbete används denna detta dessa mellan
      utan bara deras hans finns inga någon något många måste
    `,
    endings: "ing ningar else het heter lig liga ande ade ades arna erna orna tion tioner sk ska skap",
  },
  {
    code: "is",
    name: "Icelandic",
    letters: "áæðéíóöþúý",
    words: `
      og að er í á það sem til við um með en ekki var hann hún þau þeir þetta þessi frá fyrir eftir eru hefur voru af
      þess sem ég þú ef eða verið vera verður mun svo þegar því bæjarins bæjarstjóri ára
    `,
  },
  {
    code: "fr",
    name: "French",
    letters: "àâçéèêëîïôœùûü",
    words: `
      le la les de des du un une et à en est que qui dans pour par sur au aux avec ce cette ces son sa ses leur leurs
      il elle ils elles nous vous je on ne pas plus ou où mais comme être été était étaient sont ont a avait fait
      faire peut si tout tous toute toutes même aussi très sans sous entre depuis pendant après avant chez lors ainsi
      donc afin ville villes maire mairie commune conseil municipal jumelage année années ans jour deux trois premier
      première se lui y dont cela votre notre ans cet quand l d n s c j qu
    `,
    endings: `
      tion tions ment ments eur eurs euse ique iques ité ités ais ait aient er ez ons ée ées és eux elle elles oire
    `,
  },
  {
    code: "es",
    name: "Spanish",
    letters: "áéíñóúü",
    words: `
      el la los las de del un una y a en es que se por con para su sus al lo como más pero no ha han fue fueron era
      son está están ser sido este esta estos estas ese esa todo todos toda todas muy también ya sin sobre entre hasta
      desde cuando donde quien cual porque si o ni le les nos me te mi yo él ella ellos puede pueden hay ciudad
      alcalde ayuntamiento municipal año años día dos tres primero gobierno hermanamiento cada otro otra otros mismo
    `,
    endings: "ción ciones mente dad dades ador adora ando iendo ado ada ados adas ía ías aje oso osa ico ica eron aron",
  },
  {
    code: "pt",
    name: "Portuguese",
    letters: "áâãàçéêíóôõú",
    words: `
      o a os as de do da dos das um uma e em no na nos nas que se por com para seu sua seus suas ao à aos mais mas não
      foi foram era são está estão ser sido este esta estes isso todo todos toda muito também já sem sobre entre até
      desde quando onde quem qual porque ou nem lhe me te eu ele ela eles elas pode podem há cidade câmara presidente
      municipal ano anos dia dois três primeiro governo cada outro outra pelo pela pelos como você
    `,
    endings: "ção ções mente dade dades ador adora ando endo ado ada ados adas agem oso osa ico ica aram eram ões ão",
  },
  {
    code: "gl",
    name: "Galician",
    letters: "áéíñóú",
    words: `
      o a os as de do da dos das un unha e en no na nos nas que se por con para seu súa ao á máis mais non foi eran
      son está ser este esta todo todos moi tamén xa sen sobre entre ata desde cando onde ou pode hai concello alcalde
      ano anos polo pola como
    `,
  },
  {
    code: "ca",
    name: "Catalan",
    letters: "àçèéíïòóúü",
    words: `
      el la els les de del dels un una i a en és que es per amb per al com més però no ha han va van era són està ser
      estat aquest aquesta aquests tot tots tota molt també ja sense sobre entre fins des quan on qui quin perquè si o
      ni li ens pot poden hi ciutat alcalde ajuntament any anys dia dos tres primer cada altre altres seva seu l d n s
      cal pel pels
    `,
  },
  {
    code: "oc",
    name: "Occitan",
    letters: "àáçèéíòóú",
    words: `
      lo la los las de del un una e a en es que se per amb coma mai mas pas son èra èran foguèt aqueste aquesta tot
      tots tan plan tanben sens sus entre fins quand ont qual perque o vila cònsol an ans jorn aver estre d l dins
      aquò
    `,
  },
  {
    code: "it",
    name: "Italian",
    letters: "àèéìòù",
    words: `
      il lo la i gli le di del dello della dei degli delle un uno una e ed a in è che si per con su suo sua suoi al
      allo alla ai agli alle da dal dalla nel nella nei nelle sul sulla come più ma non ha hanno fu era erano sono
      stato stata stati essere questo questa questi queste quello quella tutto tutti tutte molto anche già senza tra
      fra fino quando dove chi perché se o né ci vi mi ti io lui lei loro può possono città sindaco comune comunale
      anno anni giorno due tre primo gemellaggio ogni altro altri l d un dell all nell dall sull
    `,
    endings: "zione zioni mente tà ità tore trice ando endo ato ata ati ate uto ica ico iche ismo ale ali ioni ggio",
  },
  {
    code: "fur",
    name: "Friulian",
    letters: "âçêîôûàèìòù",
    words: `
      il la i lis di dal de dai des un une e al a in è che si par cun su so sô al ae ai come plui ma no à àn jere son
      stât chest cheste chescj dut ducj dute ancje za cence fin cuant dulà o pues nol furlan furlane tal te
    `,
  },
  {
    code: "ro",
    name: "Romanian",
    letters: "ăâîșşțţ",
    words: `
      și şi de la a în cu o un pe din că nu este se al ale ai cel cea cei cele lui ei lor care pentru prin sau mai dar
      fost sunt era erau fi are au am avea va vor fie acest această aceste acestui toate tot toți foarte după până
      între fără sub către dacă când unde cum ce cine sa său sale noi voi el ea ele își îi îl primarul primăria orașul
      orașului municipiului consiliul anul ani zi două trei prima astfel poate fişierul
    `,
    endings: "ție ţie ții ului ilor elor ele iei are ere ire ează esc ească este ți tor toare ament",
  },
  {
    code: "la",
    name: "Latin",
    letters: "āēīōūæœ",
    words: `
      et in est non ad ut cum qui quae quod sed ex ab de per si esse sunt erat atque ac nec neque aut vel enim autem
      nam ita sic hoc haec hic huius hanc hunc his ille illa illud illi eius ejus eorum ei eum eam eos se sibi suo sua
      suum suis quam quem quos quibus cui cuius nisi tamen igitur ergo quoque etiam iam nunc tunc tum post ante inter
      pro sine sub super contra apud propter omnes omnia omnibus omni omnis deus dei deo domini dominus dominum rex
      regis anno annis die urbs urbis urbem civitas civitatis populus populi senatus fuit fuerunt esset sit sint
      possit potest quoniam quia dum ubi ipse ipsa ipsum ipsius eo ea id quo qua me te nos vos mihi tibi nobis vobis
      meum tuum noster nostra nostrum vero quidem magis maxime inde unde usque tam tot quasi velut quidquid aliquid
      nihil nemo alii alia inquit dixit fecit facere habet habere res rei rebus rerum bellum belli homines hominum
      vita terra terram lorem ipsum dolor sit amet consectetur elit sed eiusmod tempor labore dolore magna aliqua
      minim veniam quis nostrud nulla pariatur eget vitae nunc vestibulum pellentesque tincidunt mauris donec nibh
    `,
    endings: `
      orum arum ibus tur ntur unt ant ent isse erunt avit ivit atio tionem tionis tatem tatis itas ium ius iis que
      ndum ndi ndo mus mini etur atur itur um am em ae
    `,
  },
  {
    code: "eo",
    name: "Esperanto",
    letters: "ĉĝĥĵŝŭ",
    words: `
      la kaj de en estas al por ne ke ĝi li ŝi ili mi vi ni kun sur el per pri ĉu sed aŭ kiel kiu kiuj kio kie kiam
      tiu tiuj tio ĉi estis estos ĉiuj ĉiu nur pli plej jam ankoraŭ post antaŭ inter sen dum ankaŭ povas devas oni sia
      siaj via uzi dosiero eblas se tiam ĝis ajn unu du tri urbo jaro jaroj
    `,
    endings: "ojn ajn oj aj on an is as os us anta inta ita ata ado aĵo ulo isto",
  },
  {
    code: "hu",
    name: "Hungarian",
    letters: "áéíóöőúüű",
    words: `
      a az és is nem hogy egy ez azt ezt volt van meg már csak de még mint ki be el fel le vagy ha mert majd sem pedig
      amely amelyek aki akik ami ahol amikor minden több nagyon után előtt között alatt szerint által ezek azok ennek
      annak lesz lehet kell lett voltak vannak nincs évben év évi város városi polgármester önkormányzat testvérvárosi
      mi ti ők én te ő magyar együttműködés első két három így úgy akkor során illetve ezért ban ben
    `,
    endings: `
      ban ben nak nek hoz hez ból ből ról ről tól től ság ség ásra ésre ott ett tak tek ják ték ások ések val vel ok
      ek
    `,
  },
  {
    code: "tr",
    name: "Turkish",
    letters: "çğıöşü",
    words: `
      ve bir bu için ile da de olarak olan çok daha en gibi ne o ama veya ki kadar sonra önce var yok değil her tüm şu
      ben sen biz siz onlar onun olduğu oldu olur edildi ederek tarafından yıl yılında belediye başkanı şehir kent
      bugün ise hem ya
    `,
    endings: `
      lar ler ları leri ının inin ından inden mak mek dır dir tır tir acak ecek ıyor iyor lığı liği sında sinde
    `,
  },
  {
    code: "sq",
    name: "Albanian",
    letters: "ëç",
    words: `
      të e në dhe i me për që një nga është se u si ka do më nuk kanë ishte janë ose por kjo ky këto duke mund pas
      para kur ku ai ajo ata atij saj tij vetëm edhe shumë vit viti qytetit bashkia kryetari te
    `,
  },
  {
    code: "eu",
    name: "Basque",
    letters: "ñ",
    words: `
      eta da ez du dira bat hori hau dute zen edo ere baina egin izan den duen dituen gehiago bere baino beste dago
      daude behar da zuen ziren dela izango egiteko hiri udal urte
    `,
    endings: "aren etan tzen tuko aren ean ekin tako rako zko ko ak ek",
  },
  {
    code: "ga",
    name: "Irish",
    letters: "áéíóú",
    words: `
      an na agus ar is i a le do go ag tá bhí sé sí ní níl ach nó leis mar de sa faoi chun ó seo sin é iad siad nach
      raibh atá bheith idir gan cad más féidir má cathair bliain dhéanamh gach comhairle
    `,
    endings: "acht adh ann igh aigh íonn anna aithe",
  },
  {
    code: "gd",
    name: "Scottish Gaelic",
    letters: "àèìòù",
    words: `
      an na agus air is a le do gu aig tha bha e i cha ach no leis mar de anns fo ri seo sin iad nach robh bhith eadar
      gun ma baile bliadhna
    `,
  },
  {
    code: "cy",
    name: "Welsh",
    letters: "âêîôŵŷ",
    words: `
      y yr a i o yn ac ar am mae oedd ei eu gan gyda wedi bod fod ond neu os sydd sy nid ni dim hwn hon hyn hynny mewn
      at dros wrth cael bydd byddai oes gellir rhaid defnyddio cyngor dinas tref maer blwyddyn heb yw rydych chi pan
      os iawn cyfan ddefnyddio defnyddir ddefnyddir testun neu i w
    `,
    endings: "iad ydd aeth iau wyd wyr odd wch ion ol",
  },
  {
    code: "br",
    name: "Breton",
    letters: "êñùü",
    words: "ar an al ha hag a e en da ez eo ur un o gant war evit na ne ket met pe kêr bloaz bet zo oa deus int",
  },
  {
    code: "mt",
    name: "Maltese",
    letters: "ċġħż",
    words: `
      il li ta u ma fil dan din dawn hu huwa hija kien kienet biex minn għal jew iżda mill fuq wara bejn kull aktar
      tal lill sindku kunsill sena
    `,
  },
  {
    code: "lb",
    name: "Luxembourgish",
    letters: "äéëöü",
    words: `
      de den d an a vun mat ass op fir net eng engem och dat déi sech gouf huet wéi si ginn beim aus bei nach no joer
      stad zu ze sinn mir hunn kann awer oder
    `,
  },
  {
    code: "sco",
    name: "Scots",
    letters: "",
    words: `
      tae frae wi o an wis isna hae haes wur aa whan whit whaur thay thaim thair ilka mair maist twa auld guid wee
      aiblins ane efter afore ither nae nane doun toun ken micht fower bairns gey braw
    `,
  },
  {
    code: "ms",
    name: "Malay or Indonesian",
    letters: "",
    words: `
      yang dan di ke dari untuk dengan pada ini itu dalam tidak adalah akan atau oleh juga sebagai telah tersebut
      dapat ada bisa karena lebih anda saya kami kita mereka ia tahun kota jika tak sudah belum hanya seperti antara
      semua boleh fail berkas
    `,
    endings: "kan nya lah ngan an",
  },
  {
    code: "tl",
    name: "Tagalog",
    letters: "",
    words: `
      ang ng sa na mga ay at si ni kay ito iyon para hindi may mayroon kung o pero siya sila kami tayo ako ikaw lahat
      isang ginagamit lungsod
    `,
  },
  {
    code: "sw",
    name: "Swahili",
    letters: "",
    words: `
      na ya wa kwa ni katika za la kuwa cha hii hiyo au pia kama lakini ili hata sana wake yake wao watu mji mwaka
    `,
  },
  {
    code: "xh",
    name: "Xhosa or Zulu",
    letters: "",
    words: "le ukuba okanye ayikho kwi ye la kunye lo ku into kule leyo ne uku yokuba emva zonke wakho kwaye",
    endings: "ile ayo ela isa wayo weyo lela ana",
  },
  {
    code: "vi",
    name: "Vietnamese",
    letters: "ăâđêôơưạảấầẩậắằẵặẹẻếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỹ",
    words: `
      và của là không có được trong cho các với một này đã những để người khi từ đến về như cũng ra tại năm thành phố
    `,
  },
  {
    code: "az",
    name: "Azerbaijani",
    letters: "çəğıöşü",
    words: "və bu bir ilə üçün də olan olaraq daha deyil hər var yox sonra il şəhər o isə kimi",
  },
  {
    code: "uz",
    name: "Uzbek",
    letters: "",
    words: "va bu bir uchun bilan ham emas bo'lgan bo'lib yil shahar qilish edi",
  },
  {
    code: "so",
    name: "Somali",
    letters: "",
    words: "oo iyo waa ku ka in la uu ay ayaa soo waxaa si u magaalada sanad",
  },
];
