import { normalizationMethods } from "../core/normalize/normalize";
import { aggregationRules } from "../core/aggregate/rules";
import { shortened } from "../core/errors/cut";
import { type IndexDefinition, type PreparedIndex } from "../core/qei";
import { valueAt } from "../core/matrix";
import { type Aggregation, type Normalization } from "../core/options";
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
  min: (terms, words) => words.lowestOf(terms.map(({ value, name }) => `${value} (${name})`).join(", ")),
};

/**
 * The worked formula of one unit's score, e.g. `68.4 = 0.40×85.0 (Pay) + 0.60×57.3 (Safety)`,
 * with the weights as they were used and a word on what was missing.
 * @param names one per indicator.
 */
export function explainUnit(
  { normalized, weights }: PreparedIndex,
  { aggregation, normalization }: IndexDefinition,
  row: number,
  score: number,
  names: readonly string[],
  { explanation: words }: Pick<WorksheetWords, "explanation">,
): string {
  const counted = names.map((_, j) => j).filter((j) => weights[j] > 0);
  const isMissing = (j: number) => Number.isNaN(valueAt(normalized, row, j));
  const present = counted.filter((j) => !isMissing(j));
  const missing = counted.filter(isMissing);
  const { weightsAsGiven } = aggregationRules[aggregation];
  const total = weightsAsGiven ? 1 : present.reduce((all, j) => all + weights[j], 0);
  const used = present.map((j) => weights[j] / total);
  const values = present.map((j) => valueAt(normalized, row, j));
  const decimals =
    aggregation === "arithmetic" ? decimalsThatAddUp(used, values, score) : weightDecimals(used);
  const weightText = weightsAsGiven ? plain : fixed(decimals);
  const valueText = valueFormat(normalization);
  const terms = present.map((j, i) => ({
    weight: weightText(used[i]),
    value: valueText(valueAt(normalized, row, j)),
    name: names[j],
  }));
  const text = `${valueText(score)} = ${forms[aggregation](terms, words)}${gap(missing, names, aggregation, words)}`;
  return text.length <= cellLimit ? text : shortened(text, cellLimit - 1);
}

function weightedTerms(terms: readonly Term[]): string {
  return terms.map(({ weight, value, name }) => `${weight}×${bracketed(value)} (${name})`).join(" + ");
}

function bracketed(value: string): string {
  return value.startsWith("-") ? `(${value})` : value;
}

function gap(
  missing: readonly number[],
  names: readonly string[],
  aggregation: Aggregation,
  words: Words,
): string {
  if (missing.length === 0) return "";
  const rescaled = aggregation !== "min" ? words.weightsRescaled : "";
  return words.missing(missing.map((j) => names[j])) + rescaled;
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
