import { type Framework } from "../../../core/frameworks/framework";
import { type DimensionOf } from "../../../core/frameworks/frameworkWeights";

/** Guesses the dimension by common words; where as many indicators as dimensions match nothing, by position. */
export function guessDimensions(indicators: readonly string[], { dimensions }: Framework): DimensionOf {
  const guessed = indicators.map((indicator) => {
    const scores = dimensions.map(({ name }) => commonWords(indicator, name));
    const best = Math.max(...scores);
    return best > 0 ? scores.indexOf(best) : null;
  });
  const none = guessed.every((dimension) => dimension === null);
  return none && indicators.length === dimensions.length ? indicators.map((_, i) => i) : guessed;
}

/** Words that name the same thing in the frameworks and in people's tables. */
const related = [
  ["pay", "salary", "wage", "wages", "earnings", "income", "compensation"],
  ["condition", "conditions", "environment", "safety", "health", "physical", "hours", "time"],
  ["satisfaction", "engagement", "intrinsic", "meaning"],
  ["training", "development", "skills", "career", "prospects", "growth", "knowledge"],
  ["benefits", "benefit", "protection", "social"],
  ["insecurity", "security", "stability"],
  ["strain", "stress", "intensity"],
];

/** Words that say nothing about which dimension is meant. */
const commonplace = new Set([
  "and",
  "the",
  "job",
  "jobs",
  "work",
  "working",
  "quality",
  "level",
  "labor",
  "labour",
  "market",
]);

function commonWords(a: string, b: string): number {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !commonplace.has(word)));
  const [left, right] = [words(a), words(b)];
  const same = [...left].filter((word) => right.has(word)).length;
  const close = related.filter(
    (group) => group.some((word) => left.has(word)) && group.some((word) => right.has(word)),
  ).length;
  return 2 * same + close;
}
