import { normalizationMethods } from "../core/normalize/normalize";
import { ruleOf } from "../core/aggregate/rules";
import { shortened } from "../core/errors/cut";
import { allParts, type Branch, isLeaf, type Part } from "../core/index/tree";
import { type IndexDefinition, type PreparedIndex } from "../core/qei";
import { valueAt } from "../core/matrix";
import { type Aggregation, type AnyAggregation, type Normalization } from "../core/options";
import { type WorksheetWords } from "./words";

/** Longest text a cell holds in Excel. */
const cellLimit = 32767;

type Words = WorksheetWords["explanation"];

interface Term {
  readonly weight: string;
  readonly value: string;
  readonly name: string;
}

/** How each aggregation writes its terms. */
const forms: Record<Aggregation, (terms: readonly Term[], words: Words) => string> = {
  arithmetic: weightedTerms,
  sum: weightedTerms,
  geometric: (terms) => terms.map(({ weight, value, name }) => `${value}^${weight} (${name})`).join(" × "),
  harmonic: (terms) =>
    `1 / (${terms.map(({ weight, value, name }) => `${weight}/${value} (${name})`).join(" + ")})`,
  min: (terms, words) => words.lowestOf(terms.map(({ value, name }) => `${value} (${name})`)),
};

/** The generalized mean: p over each term, its inverse over their sum. */
function powerForm(terms: readonly Term[], power: number): string {
  const powers = terms.map(({ weight, value, name }) => `${weight}×${value}^${power} (${name})`);
  return `(${powers.join(" + ")})^(1/${power})`;
}

/** What an explanation calls the parts of an index. */
export interface PartNames {
  /** One per indicator. */
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
}

/** The scores of a dimension, or of the index itself, by unit; NaN = missing. */
export type BranchScores = ReadonlyMap<Branch, Float64Array>;

/**
 * The worked formula of one unit's score, e.g. `68.4 = 0.40×85.0 (Pay) + 0.60×57.3 (Safety)`,
 * with the weights as they were used and a word on what was missing; then the same for each dimension that the unit has.
 */
export function explainUnit(
  { normalized, tree }: PreparedIndex,
  { normalization }: IndexDefinition,
  row: number,
  scores: BranchScores,
  names: PartNames,
  { explanation: words }: Pick<WorksheetWords, "explanation">,
): string {
  const valueText = valueFormat(normalization);
  const valueOf = (part: Part) =>
    isLeaf(part) ? valueAt(normalized, row, part.indicator) : scores.get(part)![row];
  const nameOf = (part: Part) =>
    isLeaf(part) ? names.indicators[part.indicator] : names.dimensions[part.dimension];
  const formulas = allParts(tree).flatMap((branch) => {
    if (isLeaf(branch) || Number.isNaN(valueOf(branch))) return [];
    const formula = explainBranch(branch, valueOf, nameOf, valueText, words);
    return branch === tree ? formula : `${nameOf(branch)} ${formula}`;
  });
  const text = words.oneAfterTheOther(formulas);
  return text.length <= cellLimit ? text : shortened(text, cellLimit - 1);
}

function explainBranch(
  branch: Branch,
  valueOf: (part: Part) => number,
  nameOf: (part: Part) => string,
  valueText: (value: number) => string,
  words: Words,
): string {
  const { aggregation } = branch;
  const score = valueOf(branch);
  const parts = branch.parts.map((part) => ({
    weight: part.weight,
    value: valueOf(part),
    name: nameOf(part),
  }));
  const present = parts.filter(({ value }) => !Number.isNaN(value));
  const missing = parts.filter(({ value }) => Number.isNaN(value));
  const { weightsAsGiven } = ruleOf(aggregation);
  const total = weightsAsGiven ? 1 : present.reduce((all, { weight }) => all + weight, 0);
  const used = present.map(({ weight }) => weight / total);
  const decimals =
    aggregation === "arithmetic"
      ? decimalsThatAddUp(
          used,
          present.map(({ value }) => value),
          score,
        )
      : weightDecimals(used);
  const weightText = weightsAsGiven ? plain : fixed(decimals);
  const terms = present.map(({ value, name }, i) => ({
    weight: weightText(used[i]),
    value: valueText(value),
    name,
  }));
  const formula =
    typeof aggregation === "number" ? powerForm(terms, aggregation) : forms[aggregation](terms, words);
  return `${valueText(score)} = ${formula}${gap(
    missing.map(({ name }) => name),
    aggregation,
    words,
  )}`;
}

function weightedTerms(terms: readonly Term[]): string {
  return terms.map(({ weight, value, name }) => `${weight}×${bracketed(value)} (${name})`).join(" + ");
}

function bracketed(value: string): string {
  return value.startsWith("-") ? `(${value})` : value;
}

function gap(missing: readonly string[], aggregation: AnyAggregation, words: Words): string {
  if (missing.length === 0) return "";
  const rescaled = aggregation !== "min" ? words.weightsRescaled : "";
  return words.missing(missing) + rescaled;
}

function valueFormat(normalization: Normalization): (value: number) => string {
  const { decimals } = normalizationMethods[normalization];
  return decimals === null ? plain : fixed(decimals);
}

function fixed(decimals: number): (value: number) => string {
  return (value) => {
    const text = value.toFixed(decimals);
    return Number(text) === 0 ? text.replace("-", "") : text;
  };
}

function plain(value: number): string {
  return String(Number(value.toPrecision(7)));
}

/** Two decimals, more where the weights as printed would not give the score as printed. */
function decimalsThatAddUp(weights: readonly number[], values: readonly number[], score: number): number {
  const largest = Math.max(...values.map(Math.abs));
  for (let decimals = weightDecimals(weights); decimals < 6; decimals++) {
    const printed = weights.reduce(
      (total, weight, i) => total + Number(weight.toFixed(decimals)) * values[i],
      0,
    );
    if (Math.abs(printed - score) <= 0.0005 * largest) return decimals;
  }
  return 6;
}

/** Two decimals, more where a weight would be blurred or vanish. */
function weightDecimals(weights: readonly number[]): number {
  for (let decimals = 2; decimals < 4; decimals++) {
    const unit = 10 ** -decimals;
    if (
      weights.every(
        (weight) => weight >= 10 * unit || Math.abs(weight / unit - Math.round(weight / unit)) < 1e-6,
      )
    ) {
      return decimals;
    }
  }
  return 4;
}
