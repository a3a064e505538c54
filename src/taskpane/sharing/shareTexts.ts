import { useMemo } from "react";
import { loadShareWords } from "../../messages/load/loadLanguage";
import { type ShareLanguage, type ShareWords } from "../../messages/words";
import { useLanguage } from "../shared/context";
import { loadedWords } from "../shared/loading/wordsOf";

const useShareWords = loadedWords(loadShareWords);

/** One family of the Share tab's texts. */
export function useShareTexts<Family extends keyof ShareWords>(family: Family): ShareWords[Family] {
  return useShareWords()[family];
}

/** The pane's language with the words of the Share tab. */
export function useShareLanguage(): ShareLanguage {
  const language = useLanguage();
  const words = useShareWords();
  return useMemo(() => ({ ...language, ...words }), [language, words]);
}
