/** What a council adopts. */
export const DECISIONS =
  "resolution|resolutions|motion|motions|bylaw|by-law|bylaws|ordinance|budget|declaration|statute|regulation|regulations|order|amendment|proposal|plan|strategy|policy|wording|report|estimates|rates|local area plan|development plan|standing orders";
