import { use } from "react";
import { type LanguageTag } from "../../messages/languages";
import { loadCheckWords } from "../../messages/loadLanguage";
import { type CheckWords } from "../../messages/words";
import { useLanguage } from "../shared/context";

const loaded = new Map<LanguageTag, Promise<CheckWords>>();

/** One family of the check's texts, which come with it; what draws it waits for them. */
export function useCheckTexts<Family extends keyof CheckWords>(family: Family): CheckWords[Family] {
  const { tag } = useLanguage();
  let words = loaded.get(tag);
  if (!words) {
    words = loadCheckWords(tag);
    // Words that did not come are asked for again when the check is drawn anew.
    words.catch(() => loaded.delete(tag));
    loaded.set(tag, words);
  }
  return use(words)[family];
}
