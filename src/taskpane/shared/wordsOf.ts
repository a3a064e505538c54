import { use } from "react";
import { type LanguageTag } from "../../messages/languages";
import { useLanguage } from "./context";

/**
 * Words that come with a part of the pane; what draws it waits for them.
 * @param load asks the server for them.
 */
export function loadedWords<Words>(load: (tag: LanguageTag) => Promise<Words>): () => Words {
  const loaded = new Map<LanguageTag, Promise<Words>>();
  return function useWords() {
    const { tag } = useLanguage();
    let words = loaded.get(tag);
    if (!words) {
      words = load(tag);
      // Words that did not come are asked for again when the part is drawn anew.
      words.catch(() => loaded.delete(tag));
      loaded.set(tag, words);
    }
    return use(words);
  };
}
