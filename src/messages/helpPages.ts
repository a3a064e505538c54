/** Headings and fixed words of the help pages. */
export interface HelpPageWords {
  /** The language, as its readers call it. */
  readonly language: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly syntax: string;
  readonly arguments: string;
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly options: (parameter: string) => string;
  readonly word: string;
  readonly returns: string;
  readonly functionWord: string;
  readonly index: string;
  /** Above a section that is not translated; empty in English. */
  readonly onlyEnglish: string;
  readonly groups: Readonly<Record<Group, string>>;
}

/** Hand-written sections of a function's page, in their order. */
export const sections = ["Formula", "Example", "Special cases", "Errors", "References", "See also"] as const;
export type Section = (typeof sections)[number];

/** Steps of building and using an index, in their order: the index page follows them. */
export const groups = [
  "index",
  "prepare",
  "weights",
  "aggregate",
  "analyze",
  "structure",
  "change",
  "time",
  "impact",
] as const;
export type Group = (typeof groups)[number];
