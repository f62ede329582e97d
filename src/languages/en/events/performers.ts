/** Who performs, and what. */
export const PERFORMERS =
  "orchestra|orchestras|choir|choirs|chorus|band|bands|singer|singers|ensemble|ensembles|soloist|soloists|quartet|quintet|trio|duo|violinist|pianist|organist|guitarist|accordionist|cellist|fiddlers|pipers|musicians|philharmonic|sinfonia|symphony|troupe|dancers|dance group|folk group|buskers|dj|rapper|concert|music|songs|song|anthem|arias|works by|stage|carols|tunes|set|recital|programme of|jazz|folk|rock|bandstand|symphony|requiem|oratorio|cantata";
