import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Swedish: Linköping, Skövde, Ängelholm. */
export const SWEDISH = soundTable(`
  skj š; stj š; sj š; tj č; kj č; xj kš; sk(äeiöy) š|sk; k(äiöy) č|k|š; ^g(äiöy) j|g; hj j; dj j; ch h|š; ck k; qu kv; ph f; th t
  c(eiy) s; c k; z s; x ks; w v; å o|u; ä e; ö e|o; y u|i; é e
`);
