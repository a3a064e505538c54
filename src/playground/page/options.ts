import { type LanguageTag, languageTags } from "../../messages/languages";

export type Theme = "light" | "dark" | "contrast";

/** How the playground was asked to open, by its address. */
export interface PageOptions {
  readonly language: LanguageTag;
  readonly theme: Theme;
  /** What functions receive for blank cells: null as in current Excel, 0 as in older desktop builds. */
  readonly blanks: "null" | "zero";
  /** hidden: the add-in runs with its pane closed. absent: a recipient without the add-in, so =QEI() is #NAME?. */
  readonly pane: "shown" | "hidden" | "absent";
  /** all: sheets out of sight are calculated in idle time. seen: only when something reads them. */
  readonly calculate: "all" | "seen";
  /** The newest version of Excel's API to offer, such as "1.12". */
  readonly excelApi: string;
}

/** Reads ?lang=en-US&theme=dark&blanks=zero&calculate=seen&pane=none&addin=none&api=1.12; whatever is not understood is left at its default. */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const one = <Word extends string>(name: string, words: readonly Word[]): Word =>
    words.find((word) => word === query.get(name)) ?? words[0];
  const api = query.get("api") ?? "";
  return {
    language: one("lang", languageTags),
    theme: one("theme", ["light", "dark", "contrast"]),
    blanks: one("blanks", ["null", "zero"]),
    calculate: one("calculate", ["all", "seen"]),
    pane: query.get("addin") === "none" ? "absent" : query.get("pane") === "none" ? "hidden" : "shown",
    excelApi: /^1\.\d+$/.test(api) ? api : "1.18",
  };
}
