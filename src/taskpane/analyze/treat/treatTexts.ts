import { loadTreatWords } from "../../../messages/load/loadTreatWords";
import { type TreatWords } from "../../../messages/words";
import { loadedWords } from "../../shared/loading/wordsOf";

const useTreatWords = loadedWords(loadTreatWords);

/** The texts about outliers and gaps, which come with their view. */
export function useTreatTexts(): TreatWords["treat"] {
  return useTreatWords().treat;
}
