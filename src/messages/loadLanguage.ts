import { type LanguageTag } from "./languages";
import { type Language, type PaneWords } from "./words";

/** Loads what the pane says in a language; those of the others are not loaded. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  const { paneWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/paneWords`)) as {
    paneWords: PaneWords;
  };
  return { ...paneWords, tag };
}
