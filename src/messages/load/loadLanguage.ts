import { type LanguageTag } from "../languages";
import { type Language, type PaneWords, type ShareWords } from "../words";

/** Loads what the pane says in a language; those of the others are not loaded. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  const { paneWords } = await wordsOf(tag);
  return { ...paneWords, tag };
}

/** Loads what the Share tab says in a language. */
export async function loadShareWords(tag: LanguageTag): Promise<ShareWords> {
  return (await wordsOf(tag)).loadShareWords();
}

interface PaneWordsModule {
  readonly paneWords: PaneWords;
  readonly loadShareWords: () => Promise<ShareWords>;
}

function wordsOf(tag: LanguageTag): Promise<PaneWordsModule> {
  return import(/* webpackChunkName: "[request]" */ `../${tag}/paneWords`) as Promise<PaneWordsModule>;
}
