import { loadComparedWords } from "../../messages/load/loadComparedWords";
import { loadedWords } from "./loading/wordsOf";

const useComparedWords = loadedWords(loadComparedWords);

/** The texts about several presets, which come with them. */
export const useComparedTexts = () => useComparedWords().compared;

/** The texts about parts that are compared two at a time, likewise. */
export const usePairsTexts = () => useComparedWords().pairs;
