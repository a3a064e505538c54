import { use } from "react";
import { type LanguageTag } from "../../messages/languages";
import { loadPublishWords } from "../../messages/load/loadPublishWords";
import { type PublishWords } from "../../messages/words";
import { useLanguage } from "../shared/context";

const loaded = new Map<LanguageTag, Promise<PublishWords>>();

/** The texts of publishing, which come with it; what draws it waits for them. */
export function usePublishTexts(): PublishWords["publish"] {
  const { tag } = useLanguage();
  let words = loaded.get(tag);
  if (!words) {
    words = loadPublishWords(tag);
    // Words that did not come are asked for again when the form is drawn anew.
    words.catch(() => loaded.delete(tag));
    loaded.set(tag, words);
  }
  return use(words).publish;
}
