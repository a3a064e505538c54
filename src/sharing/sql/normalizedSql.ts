import { type Direction, type Normalization } from "../../core/options";
import { double } from "./dialect";

/** An indicator with a weight above 0, as the query names it: `x1`, `x2`, … */
export interface SqlIndicator {
  readonly column: string;
  readonly weight: number;
  readonly direction: Direction;
  /** Goalposts; null = the column's own minimum or maximum. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What a normalization needs of a whole column, what makes the column useless, and the value itself. */
export interface NormalizedColumn {
  /** Aggregates over the table, each with its name. */
  readonly aggregates: readonly string[];
  /** Conditions on the aggregates under which there is no score at all, with the reason in words. */
  readonly refused: readonly (readonly [condition: string, reason: string])[];
  readonly value: string;
}

/** How an indicator is normalized. @param i its number, from 1. */
type Normalizer = (indicator: SqlIndicator, i: number) => NormalizedColumn;

const normalizers: Readonly<Record<Normalization, Normalizer>> = {
  minmax: (indicator, i) => minmaxSql(indicator, i, 0),
  minmax1: (indicator, i) => minmaxSql(indicator, i, 1),
  zscore: ({ direction }, i) => ({
    aggregates: [...extremes(i), `AVG(x${i}) AS center${i}`, `STDDEV_SAMP(x${i}) AS deviation${i}`],
    refused: [constant(i)],
    value: `${direction === 1 ? `(x${i} - center${i})` : `(center${i} - x${i})`} / NULLIF(deviation${i}, 0)`,
  }),
  percentile: ({ direction }, i) => {
    const rank = `RANK() OVER (ORDER BY x${i} ${direction === 1 ? "ASC" : "DESC"} NULLS LAST)`;
    return {
      aggregates: [...extremes(i), `COUNT(x${i}) AS filled${i}`],
      refused: [constant(i)],
      value: `CASE WHEN x${i} IS NOT NULL THEN 100e0 * (${rank} - 1) / NULLIF(filled${i} - 1, 0) END`,
    };
  },
  ratio: ({ direction }, i) => ({
    aggregates: extremes(i),
    refused: [
      [`least${i} < 0`, `indicator ${i} has a negative value`],
      [`most${i} = 0`, `indicator ${i} is 0 throughout`],
      ...(direction === 1 ? [] : [[`least${i} = 0`, `indicator ${i} has a 0`] as const]),
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
export function normalizedSql(method: Normalization, indicator: SqlIndicator, i: number): NormalizedColumn {
  return normalizers[method](indicator, i);
}

const extremes = (i: number) => [`MIN(x${i}) AS least${i}`, `MAX(x${i}) AS most${i}`];

const constant = (i: number) => [`least${i} = most${i}`, `indicator ${i} has one value only`] as const;

/** CASE clips without LEAST and GREATEST, which treat NULL differently from dialect to dialect. */
function minmaxSql({ direction, low, high }: SqlIndicator, i: number, bottom: 0 | 1): NormalizedColumn {
  const x = `x${i}`;
  const from = low === null ? `least${i}` : double(low);
  const to = high === null ? `most${i}` : double(high);
  const share = `CASE WHEN ${x} <= ${from} THEN 0e0 WHEN ${x} >= ${to} THEN 1e0 ELSE (${x} - ${from}) / (${to} - ${from}) END`;
  const height = `${double(100 - bottom)} * ${share}`;
  return {
    aggregates: [
      ...(low === null ? [`MIN(${x}) AS least${i}`] : []),
      ...(high === null ? [`MAX(${x}) AS most${i}`] : []),
    ],
    refused: low !== null && high !== null ? [] : [[`${from} >= ${to}`, `indicator ${i} has no spread`]],
    value: direction === 1 ? `${double(bottom)} + ${height}` : `100e0 - ${height}`,
  };
}
