import { helpPageWords as helpPagesEnglish } from "./en-US/helpPageWords";
import { installWords as installEnglish } from "./en-US/installWords";
import { playgroundWords as playgroundEnglish } from "./en-US/playgroundWords";
import { workbookWords as workbookEnglish } from "./en-US/workbookWords";
import { worksheetWords as worksheetEnglish } from "./en-US/worksheetWords";
import { type HelpPageWords } from "./helpPages";
import { type InstallWords, type PlaygroundWords, type WorkbookWords, type WorksheetWords } from "./words";
import { helpPageWords as helpPagesChinese } from "./zh-CN/helpPageWords";
import { installWords as installChinese } from "./zh-CN/installWords";
import { playgroundWords as playgroundChinese } from "./zh-CN/playgroundWords";
import { workbookWords as workbookChinese } from "./zh-CN/workbookWords";
import { worksheetWords as worksheetChinese } from "./zh-CN/worksheetWords";

/**
 * Every language. A further one is a folder beside this file and its lines in the lists of this file; the first stands in
 * where a language is not known, and is the language of whatever is the same in all, such as the headings of a result.
 */
export const languageTags = ["en-US", "zh-CN"] as const;

export type LanguageTag = (typeof languageTags)[number];

type InEachLanguage<Words> = Readonly<Record<LanguageTag, Words>>;

/** What worksheet functions say, there at once in every language: a function cannot wait for its words. */
export const worksheetWords: InEachLanguage<WorksheetWords> = {
  "en-US": worksheetEnglish,
  "zh-CN": worksheetChinese,
};

export const workbookWords: InEachLanguage<WorkbookWords> = {
  "en-US": workbookEnglish,
  "zh-CN": workbookChinese,
};

export const helpPageWords: InEachLanguage<HelpPageWords> = {
  "en-US": helpPagesEnglish,
  "zh-CN": helpPagesChinese,
};

export const playgroundWords: InEachLanguage<PlaygroundWords> = {
  "en-US": playgroundEnglish,
  "zh-CN": playgroundChinese,
};

export const installWords: InEachLanguage<InstallWords> = {
  "en-US": installEnglish,
  "zh-CN": installChinese,
};

/** The language for a tag such as zh-CN, zh-Hans or en-GB; the first for those that are not here. */
export function languageOf(tag: string | null | undefined): LanguageTag {
  const wanted = tag?.toLowerCase() ?? "";
  const primary = (of: string) => of.toLowerCase().split(/[-_]/)[0];
  return (
    languageTags.find((each) => each.toLowerCase() === wanted) ??
    languageTags.find((each) => primary(each) === primary(wanted)) ??
    languageTags[0]
  );
}

/** The file of the functions' descriptions, beside the pane. */
export function functionsFile(tag: LanguageTag): string {
  return tag === languageTags[0] ? "functions.json" : `functions-${tag}.json`;
}
