/** Who decides for a town, and its meetings. */
export const BODIES =
  "council|councils|councillors|councilors|councillor|councilmembers|council members|members|committee|committees|subcommittee|cabinet|board|trustees|aldermen|alderman|assembly|commission|commissioners|parliament|selectmen|supervisors|executive|delegates|governors|city fathers|local authority|authority|seimas|sejmik";
