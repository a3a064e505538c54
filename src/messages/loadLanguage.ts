import { type LanguageTag } from "./languages";
import { type CheckWords, type Language, type PaneWords, type ShareWords } from "./words";

/** Loads what the pane says in a language; those of the others are not loaded. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  const { paneWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/paneWords`)) as {
    paneWords: PaneWords;
  };
  return { ...paneWords, tag };
}

/** Loads what the guided check says in a language. */
export async function loadCheckWords(tag: LanguageTag): Promise<CheckWords> {
  const { checkWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/checkWords`)) as {
    checkWords: CheckWords;
  };
  return checkWords;
}

/** Loads what the Share tab says in a language. */
export async function loadShareWords(tag: LanguageTag): Promise<ShareWords> {
  const { shareWords } = (await import(/* webpackChunkName: "[request]" */ `./${tag}/shareWords`)) as {
    shareWords: ShareWords;
  };
  return shareWords;
}
