/** Matches, races and tournaments. */
export const CONTESTS =
  "race|races|match|matches|tournament|tournaments|marathon|half marathon|half-marathon|championship|championships|cup|regatta|final|finals|semi-final|run|game|games|friendly|fixture|league|gala|relay|duathlon|triathlon|swim|rally|derby|play-off|title|10k|5k|sprint|series|olympics|olympiad|trophy|test|sportive";
