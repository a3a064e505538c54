import { type LanguageTag } from "./languages";
import { type CheckWords, type Language, type PaneWords, type PublishWords, type ShareWords } from "./words";

/** Loads what the pane says in a language; those of the others are not loaded. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  const { paneWords } = await wordsOf(tag);
  return { ...paneWords, tag };
}

/** Loads what the guided check says in a language. */
export async function loadCheckWords(tag: LanguageTag): Promise<CheckWords> {
  const { checkWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/checkWords`)) as {
    checkWords: CheckWords;
  };
  return checkWords;
}

/** Loads what publishing says in a language. */
export async function loadPublishWords(tag: LanguageTag): Promise<PublishWords> {
  const { publishWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/publishWords`)) as {
    publishWords: PublishWords;
  };
  return publishWords;
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
  return import(/* webpackChunkName: "[request]" */ `./${tag}/paneWords`) as Promise<PaneWordsModule>;
}
