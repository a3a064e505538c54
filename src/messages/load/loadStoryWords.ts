import { type LanguageTag } from "../languages";
import { type StoryWords } from "../words";

/** Loads what a unit's story says in a language; a file of its own, so that it comes with the story alone. */
export async function loadStoryWords(tag: LanguageTag): Promise<StoryWords> {
  const { storyWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/storyWords`)) as {
    storyWords: StoryWords;
  };
  return storyWords;
}
