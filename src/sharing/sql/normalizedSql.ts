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

/** @param i number of the indicator, from 1. */
export function normalizedSql(method: Normalization, indicator: SqlIndicator, i: number): NormalizedColumn {
  const x = `x${i}`;
  const [least, most, filled] = [`least${i}`, `most${i}`, `filled${i}`];
  const extremes = [`MIN(${x}) AS ${least}`, `MAX(${x}) AS ${most}`];
  const constant = [`${least} = ${most}`, `indicator ${i} has one value only`] as const;
  const positive = indicator.direction === 1;
  switch (method) {
    case "minmax":
    case "minmax1":
      return minmaxSql(indicator, i, method === "minmax" ? 0 : 1);
    case "zscore":
      return {
        aggregates: [...extremes, `AVG(${x}) AS center${i}`, `STDDEV_SAMP(${x}) AS deviation${i}`],
        refused: [constant],
        value: `${positive ? `(${x} - center${i})` : `(center${i} - ${x})`} / NULLIF(deviation${i}, 0)`,
      };
    case "percentile": {
      const rank = `RANK() OVER (ORDER BY ${x} ${positive ? "ASC" : "DESC"} NULLS LAST)`;
      return {
        aggregates: [...extremes, `COUNT(${x}) AS ${filled}`],
        refused: [constant],
        value: `CASE WHEN ${x} IS NOT NULL THEN 100e0 * (${rank} - 1) / NULLIF(${filled} - 1, 0) END`,
      };
    }
    case "ratio":
      return {
        aggregates: extremes,
        refused: [
          [`${least} < 0`, `indicator ${i} has a negative value`],
          [`${most} = 0`, `indicator ${i} is 0 throughout`],
          ...(positive ? [] : [[`${least} = 0`, `indicator ${i} has a 0`] as const]),
        ],
        value: positive ? `100e0 * ${x} / NULLIF(${most}, 0)` : `100e0 * ${least} / NULLIF(${x}, 0)`,
      };
    case "none":
      return { aggregates: [], refused: [], value: positive ? x : `0e0 - ${x}` };
  }
}

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
