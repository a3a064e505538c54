import { use } from "react";
import { type LanguageTag } from "../../../messages/languages";
import { useLanguage } from "../context";

interface LoadedWords<Words> {
  (): Words;
  /** Loads them before they are asked for: what draws them then need not wait. */
  readonly prepare: (tag: LanguageTag) => void;
}

/**
 * Words that come with a part of the pane; what draws it waits for them.
 * @param load asks the server for them.
 */
export function loadedWords<Words>(load: (tag: LanguageTag) => Promise<Words>): LoadedWords<Words> {
  const asked = new Map<LanguageTag, Promise<Words>>();
  const wordsIn = (tag: LanguageTag) => {
    const known = asked.get(tag);
    if (known) return known;
    const words = load(tag);
    words.then(
      // What React writes on a promise that it has waited for once; with it, it takes what is there without waiting.
      (value) => Object.assign(words, { status: "fulfilled", value }),
      // Words that did not come are asked for again when the part is drawn anew.
      () => asked.delete(tag),
    );
    asked.set(tag, words);
    return words;
  };
  const useWords = () => use(wordsIn(useLanguage().tag));
  return Object.assign(useWords, { prepare: (tag: LanguageTag) => void wordsIn(tag) });
}
