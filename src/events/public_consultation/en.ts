import { defineFrame } from "../frame.ts";

/** How English releases tell of public consultation events. */
export const publicConsultationEn = defineFrame({
  id: "public_consultation/en",
  type: "public_consultation",
  language: "en",
  verbs: [
    {
      forms: {
        past: "consulted|surveyed|polled|asked|canvassed|were asked|have been asked|voted in a referendum|had their say|sought the views",
        infinitive: "consult|survey|poll|be consulted|be asked|have their say|vote in a referendum",
        present:
          "consults|consult|are being asked|is being asked|can comment|may comment|is consulting|are consulting|asks",
      },
      object:
        "residents|citizens|public|inhabitants|locals|townspeople|villagers|households|taxpayers|parents|shopkeepers|traders|voters",
      objectIs: "bare",
      without:
        "asked for|public prosecutor|asked the mayor|asked to stay|asked to keep|asked not|election|asked whether he|asked about his|public toilets|public transport",
      roles: { subject: "organizer" },
    },
    {
      forms: {
        past: "(was|were|have been|has been) invited to (give|share|express|submit|send|put forward|have|make|voice|offer|let us have) (their|your|a|an|any|comments|ideas|proposals|suggestions|views|opinions|feedback)|(were|have been) invited to (comment|say what|have a say)|asked for (their|your) (views|opinion|opinions|ideas)|asked by (means of a |)questionnaire",
        present:
          "are invited to (give|share|express|submit|send|put forward|have|make|voice|offer) (their|your|a|an|any|comments|ideas|proposals|suggestions|views|opinions|feedback)|are invited to comment|is invited to comment|are invited to say what|can (give|submit|send|share|express|put forward) (their|your|comments|ideas|proposals|suggestions|views|opinions|feedback)|may (give|submit|send|express) (their|your|comments|proposals|suggestions|views|opinions)",
      },
      object:
        "residents|citizens|public|inhabitants|locals|townspeople|villagers|households|parents|traders|everyone|draft|plan|plans|proposal|proposals|questionnaire|strategy|survey",
      without: "bids|tender|entries|competition|court|jury|award*",
      roles: { subject: "organizer", by: "organizer" },
    },
    {
      forms: {
        past: "opened|launched|held|organised|organized|ran|published|circulated|sent|posted|distributed|closed|announced|started|extended",
        infinitive: "open|launch|hold|organise|organize|run|publish|send|circulate|start|be sent",
        present: "opens|launches|holds|runs|closes",
        noun: "launch",
      },
      object:
        "consultation|public consultation|survey|questionnaire|referendum|poll|hearing|public hearing|participatory budget|citizens' assembly|drop-in session|drop-in sessions|public meeting|opinion poll|consultations|citizens budget|civic budget",
      without: "doctor|polling station|polling|land survey|survey ship|election|elections",
      roles: { subject: "organizer", by: "organizer" },
    },
    {
      forms: {
        past: "could (submit|send|express|vote|comment|give|fill in|hand in|report|propose|choose|take part in)|were able to (submit|send|express|vote|comment|give|report|propose)",
      },
      object:
        "opinion|opinions|comments|remarks|suggestions|views|proposals|civic budget|participatory budget|draft|survey|questionnaire",
      dated: true,
      modality: "asserted",
      without:
        "session|bids|tender|entries|competition|jury|award*|offers|candidates|election*|photograph*|applicants|grant",
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "(sent|handed) in|submitted|voted for",
        present:
          "(have|has) until|have a chance to|will go on public display|goes on public display|go on public display|is on public display|can (submit|send|express|vote|fill in|report|take part in)|may (submit|send|express|vote|report)|(are|is) (invited|encouraged|asked|welcome) to (vote|submit|express|fill in|take part in|participate in|report|complete|share|send)|vote for",
        infinitive: "vote for|vote on|be able to vote|be able to submit",
      },
      object:
        "to have their say|to respond|to comment|draft plan|development plan|local area plan|opinion|opinions|comments|remarks|suggestions|views|civic budget|participatory budget|citizens' budget|civic projects|draft|survey|questionnaire|consultation|consultations|local plan",
      dated: true,
      without:
        "council adopted|councillors|session|bids|tender|entries|competition|jury|award*|offers|candidates|election*|photograph*|applicants|grant",
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms:
        "public consultation|public consultations|social consultation|social consultations|public discussion|public discussions|public debate|public presentation|public deliberation|consultation meetings|consultation process|meetings with residents on|meeting with residents on|civic budget vote|civic budget voting|participatory budget voting|voting in the (participatory|civic) budget|voting for the (participatory|civic) budget|online survey|online consultation|online consultations|questionnaire survey|resident survey|residents survey|consultation|consultations|consultation period|consultation with residents|survey|questionnaire|referendum|public hearing|hearing|public meeting|opinion poll|petition|participatory budget vote|drop-in session|drop-in sessions|drop-in event|information evening|information session|listening session|town meeting|citizens' assembly|plebiscite|open meeting|residents meeting|residents' meeting|online poll|participatory budget|public inquiry|consultation event|consultation meeting",
      without:
        "court hearing|hearing aid|hearing loss|medical consultation|joint consultations|hard of hearing|consultations between",
      notBefore: "aid|aids|loss|room|document|ship",
      roles: { subject: "participant", by: "organizer" },
    },
  ],
  examples: [
    { text: "A ⟦public consultation was held⟧ in May." },
    { text: "Residents ⟦were consulted⟧ about the park." },
    { text: "The ⟦survey will begin⟧ on 9 May.", modality: "planned" },
    { text: "A ⟦referendum took place⟧ on 3 March 2013." },
    { text: "A ⟦public hearing was held⟧ in Leeds." },
    { text: "The ⟦public consultation was cancelled⟧.", modality: "cancelled" },
    { text: "The council ⟦asked residents⟧ about parking in May." },
    { text: "A public ⟦consultation⟧ that ⟦ran from⟧ 3 May to 9 June drew few replies." },
    { text: "Residents ⟦were invited to comment⟧ on the draft on 4 May." },
    { text: "Residents ⟦could submit⟧ their comments on 4 May 2024." },
    { text: "Residents ⟦voted for⟧ projects of the civic budget on 4 June 2024." },
  ],
  counterExamples: [
    { text: "The survey can be downloaded.", because: "nothing is said to be held" },
    { text: "Residents may send comments.", because: "an offer" },
    { text: "Consultation is important.", because: "an opinion" },
    { text: "The doctor was consulted.", because: "a doctor" },
    { text: "Firms were invited to submit their bids on 4 May.", because: "a tender is no consultation" },
    { text: "The councillors voted for the draft on 4 June 2024.", because: "a council that decides" },
  ],
});
