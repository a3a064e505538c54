import { loadAnalyzeWords } from "../../../messages/load/loadAnalyzeWords";
import { type AnalyzeWords } from "../../../messages/words";
import { loadedWords } from "../../shared/loading/wordsOf";

const useChangeWords = loadedWords(loadAnalyzeWords);

/** One family of the texts about changes, which come with their view. */
export function useChangeTexts<Family extends keyof AnalyzeWords>(family: Family): AnalyzeWords[Family] {
  return useChangeWords()[family];
}
