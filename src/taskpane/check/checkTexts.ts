import { loadCheckWords } from "../../messages/loadCheckWords";
import { type CheckWords } from "../../messages/words";
import { loadedWords } from "../shared/wordsOf";

const useCheckWords = loadedWords(loadCheckWords);

/** One family of the check's texts. */
export function useCheckTexts<Family extends keyof CheckWords>(family: Family): CheckWords[Family] {
  return useCheckWords()[family];
}
