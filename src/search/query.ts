/** What is searched for; words in any form, all of them. */
export interface SearchQuery {
  readonly words: string;
  readonly person: string | null;
  readonly city: string | null;
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

/** A record that was found. */
export interface SearchHit {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly language: string;
  readonly day: string | null;
}
