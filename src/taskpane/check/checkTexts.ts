import { loadCheckWords } from "../../messages/load/loadCheckWords";
import { type CheckWords } from "../../messages/words";
import { loadedWords } from "../shared/loading/wordsOf";

const useCheckWords = loadedWords(loadCheckWords);

/** One family of the check's texts. */
export function useCheckTexts<Family extends keyof CheckWords>(family: Family): CheckWords[Family] {
  return useCheckWords()[family];
}
