import { type LanguageTag } from "../languages";
import { type ComparedWords } from "../words";

/** Loads what is said in a language where presets or parts are compared; a file of its own, so that it comes with them alone. */
export async function loadComparedWords(tag: LanguageTag): Promise<ComparedWords> {
  const { comparedWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/comparedWords`)) as {
    comparedWords: ComparedWords;
  };
  return comparedWords;
}
