import { tolerance } from "../../core/numeric/ranks/ties";
import { type Normalization } from "../../core/options";
import { type PlannedIndicator } from "../query/plan";
import { double, largestDouble } from "./dialect";

/** What a normalization needs of a whole column, what makes the index useless, and the value itself. */
export interface NormalizedColumn {
  /** Aggregates over the table besides `least` and `most`, each with its name. */
  readonly aggregates: readonly string[];
  /** Conditions on the aggregates under which there is no score at all, with the reason in words. */
  readonly refused: readonly (readonly [condition: string, reason: string])[];
  readonly value: string;
}

/** How an indicator is normalized. @param i its number, from 1. */
type Normalizer = (indicator: PlannedIndicator, i: number) => NormalizedColumn;

const normalizers: Readonly<Record<Normalization, Normalizer>> = {
  minmax: (indicator, i) => minmaxSql(indicator, i, 0),
  minmax1: (indicator, i) => minmaxSql(indicator, i, 1),
  zscore: ({ direction, column }, i) => ({
    aggregates: [`AVG(x${i}) AS center${i}`, `STDDEV_SAMP(${finite(`x${i}`)}) AS deviation${i}`],
    refused: [noSpread(column, `least${i}`, `most${i}`)],
    value: `${direction === 1 ? `(x${i} - center${i})` : `(center${i} - x${i})`} / NULLIF(deviation${i}, 0)`,
  }),
  percentile: ({ direction, column }, i) => {
    const rank = `RANK() OVER (ORDER BY x${i} ${direction === 1 ? "ASC" : "DESC"} NULLS LAST)`;
    return {
      aggregates: [`COUNT(x${i}) AS filled${i}`],
      refused: [noSpread(column, `least${i}`, `most${i}`)],
      value: `CASE WHEN x${i} IS NOT NULL THEN 100e0 * (${rank} - 1) / NULLIF(filled${i} - 1, 0) END`,
    };
  },
  ratio: ({ direction, column }, i) => ({
    aggregates: [],
    refused: [
      [`least${i} < 0`, `${column} has a negative value`],
      [`most${i} = 0`, `${column} is 0 throughout`],
      ...(direction === 1 ? [] : [[`least${i} = 0`, `${column} has a 0`] as const]),
    ],
    value: direction === 1 ? `100e0 * x${i} / NULLIF(most${i}, 0)` : `100e0 * least${i} / NULLIF(x${i}, 0)`,
  }),
  none: ({ direction }, i) => ({
    aggregates: [],
    refused: [],
    value: direction === 1 ? `x${i}` : `0e0 - x${i}`,
  }),
};

/** @param i number of the indicator, from 1. */
export function normalizedSql(indicator: PlannedIndicator, i: number): NormalizedColumn {
  const own = normalizers[indicator.normalization](indicator, i);
  const infinite = `least${i} < ${double(-largestDouble)} OR most${i} > ${double(largestDouble)}`;
  return {
    ...own,
    aggregates: [`MIN(x${i}) AS least${i}`, `MAX(x${i}) AS most${i}`, ...own.aggregates],
    refused: [[infinite, `${indicator.column} has an infinite value`], ...own.refused],
  };
}

/** DuckDB ends the query over the deviation of an infinite value. */
const finite = (x: string) => `CASE WHEN ABS(${x}) <= ${double(largestDouble)} THEN ${x} END`;

/** The core's rule for numbers that are the same but for rounding (core/numeric/ranks/ties). */
function noSpread(column: string, low: string, high: string) {
  const condition = `${high} - ${low} <= ${double(tolerance)} * GREATEST(ABS(${low}), ABS(${high}))`;
  return [condition, `${column} has no spread`] as const;
}

/** CASE clips without LEAST and GREATEST, which treat NULL differently from dialect to dialect. */
function minmaxSql(
  { direction, column, low, high }: PlannedIndicator,
  i: number,
  bottom: 0 | 1,
): NormalizedColumn {
  const x = `x${i}`;
  const from = low === null ? `least${i}` : double(low);
  const to = high === null ? `most${i}` : double(high);
  const share = `CASE WHEN ${x} <= ${from} THEN 0e0 WHEN ${x} >= ${to} THEN 1e0 ELSE (${x} - ${from}) / (${to} - ${from}) END`;
  const height = `${double(100 - bottom)} * ${share}`;
  return {
    aggregates: [],
    refused: low !== null && high !== null ? [] : [noSpread(column, from, to)],
    value: direction === 1 ? `${double(bottom)} + ${height}` : `100e0 - ${height}`,
  };
}
