import { type LanguageTag } from "../languages";
import { type TreatWords } from "../words";

/** Loads what is said of outliers and gaps in a language; a file of its own, so that it comes with that view alone. */
export async function loadTreatWords(tag: LanguageTag): Promise<TreatWords> {
  const { treatWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/treatWords`)) as {
    treatWords: TreatWords;
  };
  return treatWords;
}
