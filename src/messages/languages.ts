import { openings as openingsEnglish } from "./en-US/openings";
import { worksheetWords as worksheetEnglish } from "./en-US/worksheetWords";
import { type Openings, type WorksheetWords } from "./words";
import { openings as openingsChinese } from "./zh-CN/openings";
import { worksheetWords as worksheetChinese } from "./zh-CN/worksheetWords";

/**
 * Every language by its own name. A further language is a folder beside this file and its lines in the lists of this file;
 * the first stands in where a language is not known.
 */
const languageNames = { "en-US": "English", "zh-CN": "中文" };

export type LanguageTag = keyof typeof languageNames;

/** The first is the language of whatever is the same in every language, such as the headings of a result. */
export const languageTags = Object.keys(languageNames) as readonly LanguageTag[];

/** What worksheet functions say, there at once in every language: a function cannot wait for its words. */
export const worksheetWords: Readonly<Record<LanguageTag, WorksheetWords>> = {
  "en-US": worksheetEnglish,
  "zh-CN": worksheetChinese,
};

/** A line of the workbook may be in any language. */
export const openings: Readonly<Record<LanguageTag, Openings>> = {
  "en-US": openingsEnglish,
  "zh-CN": openingsChinese,
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
