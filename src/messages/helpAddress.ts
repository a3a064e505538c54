import { type LanguageTag, languageTags } from "./languages";

/** The address of a help page, from the folder of the add-in. @param page "functions/QEI.html" */
export function helpAddress(tag: LanguageTag, page: string): string {
  return `help/${tag === languageTags[0] ? "" : `${tag}/`}${page}`;
}
