import { type Framework } from "../../../core/frameworks/framework";
import { apportion } from "./rebalance";

/** For each indicator the 0-based dimension of the framework it belongs to; null = not used. */
export type DimensionOf = readonly (number | null)[];

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

/**
 * Weights of the indicators in per cent: each dimension's weight shared equally among its indicators. Dimensions
 * without an indicator drop out, the others keep their proportions.
 * @returns null where no indicator is used.
 */
export function frameworkWeights({ dimensions }: Framework, dimensionOf: DimensionOf): number[] | null {
  const members = dimensions.map((_, d) => dimensionOf.filter((dimension) => dimension === d).length);
  const sizes = dimensionOf.map((d) => (d === null ? 0 : dimensions[d].weight / members[d]));
  return sizes.some((size) => size > 0) ? apportion(sizes, 100) : null;
}

/** Names of dimensions that no indicator stands for. */
export function uncoveredDimensions({ dimensions }: Framework, dimensionOf: DimensionOf): string[] {
  return dimensions.filter((_, d) => !dimensionOf.includes(d)).map(({ name }) => name);
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
