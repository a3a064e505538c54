import { tolerance } from "../../core/numeric/ranks/ties";
import { type Normalization } from "../../core/options";
import { onOneLine } from "../query/levels";
import { type PlannedIndicator } from "../query/plan";
import { firstOf, textLiteral } from "./mText";

/** What the query calls the facts of a column: names of steps, free of any other. */
export interface ColumnSteps {
  readonly values: string;
  readonly low: string;
  readonly high: string;
  readonly center: string;
  readonly deviation: string;
}

export interface Scaled {
  /** Steps besides `values`, `low` and `high`, in their order. */
  readonly steps: readonly (readonly [name: string, value: string])[];
  /** Conditions under which the whole query fails, for a column that holds a value, with the reason. */
  readonly refused: readonly (readonly [condition: string, reason: string])[];
  /** Of `x`, which is no null. */
  readonly value: string;
}

/** How a column comes to its scale; null = Power Query cannot. */
type Scaler = ((indicator: PlannedIndicator, steps: ColumnSteps) => Scaled) | null;

const scalers: Readonly<Record<Normalization, Scaler>> = {
  minmax: (indicator, steps) => between(indicator, steps, 0),
  minmax1: (indicator, steps) => between(indicator, steps, 1),
  zscore: ({ direction, column }, { values, low, high, center, deviation }) => ({
    steps: [
      [center, `List.Average(${values})`],
      [deviation, `List.StandardDeviation(${values})`],
    ],
    refused: [noSpread(column, low, high)],
    value: `${direction === 1 ? `(x - ${center})` : `(${center} - x)`} / ${deviation}`,
  }),
  /** A rank counts all other rows, for each row anew. */
  percentile: null,
  ratio: ({ direction, column }, { low, high }) => ({
    steps: [],
    refused: [
      [`${low} < 0`, `${column} has a negative value`],
      [`${high} = 0`, `${column} is 0 throughout`],
      ...(direction === 1 ? [] : [[`${low} = 0`, `${column} has a 0`] as const]),
    ],
    value: direction === 1 ? `100 * x / ${high}` : `100 * ${low} / x`,
  }),
  none: ({ direction }) => ({ steps: [], refused: [], value: direction === 1 ? "x" : "0 - x" }),
};

export function scaled(indicator: PlannedIndicator, steps: ColumnSteps): Scaled | null {
  return scalers[indicator.normalization]?.(indicator, steps) ?? null;
}

function between(
  { direction, column, low, high }: PlannedIndicator,
  steps: ColumnSteps,
  bottom: 0 | 1,
): Scaled {
  const share = `List.Min({1, List.Max({0, (x - ${steps.low}) / (${steps.high} - ${steps.low})})})`;
  const height = `${100 - bottom} * ${share}`;
  return {
    steps: [],
    refused: low !== null && high !== null ? [] : [noSpread(column, steps.low, steps.high)],
    value: direction === 1 ? `${bottom} + ${height}` : `100 - ${height}`,
  };
}

/** The core's rule for numbers that are the same but for rounding (core/numeric/ranks/ties). */
function noSpread(column: string, low: string, high: string) {
  const condition = `${high} - ${low} <= ${tolerance} * List.Max({Number.Abs(${low}), Number.Abs(${high})})`;
  return [condition, `${column} has no spread`] as const;
}

/** @returns the reason that holds, or null. */
export function reasonOf(reasons: readonly (readonly [condition: string, reason: string])[]): string {
  return firstOf(reasons.map(([condition, reason]) => [condition, textLiteral(onOneLine(reason))]));
}
