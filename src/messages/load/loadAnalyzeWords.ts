import { type LanguageTag } from "../languages";
import { type AnalyzeWords } from "../words";

/** Loads what the Analyze tab says of changes in a language; a file of its own, so that it comes with that view alone. */
export async function loadAnalyzeWords(tag: LanguageTag): Promise<AnalyzeWords> {
  const { analyzeWords } = (await import(/* webpackChunkName: "[request]" */ `../${tag}/analyzeWords`)) as {
    analyzeWords: AnalyzeWords;
  };
  return analyzeWords;
}
