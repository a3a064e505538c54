import { loadStoryWords } from "../../../messages/load/loadStoryWords";
import { loadedWords } from "../../shared/loading/wordsOf";

export const useStoryWords = loadedWords(loadStoryWords);

/** The texts of a unit's story, which come with it. */
export const useStoryTexts = () => useStoryWords().story;
