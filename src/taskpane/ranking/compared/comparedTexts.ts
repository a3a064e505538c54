import { loadComparedWords } from "../../../messages/loadComparedWords";
import { loadedWords } from "../../shared/wordsOf";

const useComparedWords = loadedWords(loadComparedWords);

/** The texts about several presets, which come with them. */
export const useComparedTexts = () => useComparedWords().compared;
