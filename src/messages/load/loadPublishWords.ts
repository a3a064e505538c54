import { type LanguageTag } from "../languages";
import { type PublishWords } from "../words";

/** Loads what publishing says in a language; a file of its own, so that the hidden page knows nothing of it. */
export async function loadPublishWords(tag: LanguageTag): Promise<PublishWords> {
  const { publishWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/publishWords`)) as {
    publishWords: PublishWords;
  };
  return publishWords;
}
