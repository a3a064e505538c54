import { type StoryWords } from "../words";
import { story } from "./ui/story";

/** What a unit's story says: loaded with it. */
export const storyWords: StoryWords = { story };
