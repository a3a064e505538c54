import { type LanguageTag } from "../languages";
import { type CheckWords } from "../words";

/** Loads what the guided check says in a language; a file of its own, so that the hidden page knows nothing of it. */
export async function loadCheckWords(tag: LanguageTag): Promise<CheckWords> {
  const { checkWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/checkWords`)) as {
    checkWords: CheckWords;
  };
  return checkWords;
}
