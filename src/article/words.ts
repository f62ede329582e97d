/** Words of a language by which furniture, credits and publication dates are known; all in lower case. */
export interface ArticleWords {
  /** Whole labels of buttons and service links: "drukuj", "share", "atgal". */
  readonly actions: readonly string[];
  /** Beginnings of such labels: "udostępnij na". */
  readonly actionBeginnings: readonly string[];
  /** Labels that invite to share. */
  readonly shares: readonly string[];
  /** What press offices write around a release: "news release", "ends". */
  readonly releaseMarks: readonly string[];
  /** The first step of a breadcrumb. */
  readonly homes: readonly string[];
  /** Headings over lists of other articles. */
  readonly related: readonly string[];
  /** Beginnings of such headings: "more from". */
  readonly relatedBeginnings: readonly string[];
  /** What stands over readers' comments, counts left aside: "comments", "leave a reply". */
  readonly comments: readonly string[];
  /** Phrases that end what may be read without paying. */
  readonly paywalls: readonly string[];
  /** Labels in front of links to one other article, inside the text. */
  readonly readAlso: readonly string[];
  /** Labels of neighbouring articles. */
  readonly neighbours: readonly string[];
  /** Labels in front of keywords. */
  readonly tags: readonly string[];
  /** Labels of a printed page's address and its list of link addresses. */
  readonly printFrame: readonly string[];
  /** Phrases that invite to follow, to subscribe, to write to the editors. */
  readonly promotions: readonly string[];
  /** Words in a cookie or privacy notice. */
  readonly cookies: readonly string[];
  /** Phrases of a notice on copying. */
  readonly copyright: readonly string[];
  /** Labels in front of a publication date. */
  readonly published: readonly string[];
  /** Those of them that speak of when a document was made, which may be days before. */
  readonly created: readonly string[];
  /** Labels in front of a date of change. */
  readonly modified: readonly string[];
  /** Labels in front of the writer's name on a line of its own. */
  readonly author: readonly string[];
  readonly credits: CreditWords;
  /** Prefixes of "holder, author, licence" inside a credit. */
  readonly creditParts: {
    readonly author: readonly string[];
    readonly licence: readonly string[];
    /** Words in the names of offices, archives and agencies, never in a person's. */
    readonly bodies: readonly string[];
  };
  /** Label in front of or behind who informed: "inf.", "źródło". */
  readonly sources: readonly string[];
  /** Offices that put a release out, behind its date: "biuro prasowe", "press office". */
  readonly publishers: readonly string[];
}

/** How a language names who made a picture, a text or a translation: before the name, or behind it. */
export interface CreditWords {
  readonly photo: LabelPlaces;
  readonly text: LabelPlaces;
  readonly translation: LabelPlaces;
}

/** Labels that stand before a name and labels that stand behind it ("Vardenio Pavardenio nuotr."). */
export interface LabelPlaces {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}
