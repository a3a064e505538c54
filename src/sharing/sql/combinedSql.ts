import { aggregationRules } from "../../core/aggregate/rules";
import { type Aggregation } from "../../core/options";
import { double } from "./dialect";
import { type SqlIndicator } from "./normalizedSql";

/** The normalized columns `z1`, `z2`, … of one unit. */
class Row {
  constructor(private readonly indicators: readonly SqlIndicator[]) {}

  sum(term: (z: string, weight: string) => string): string {
    return this.indicators.map(({ weight }, i) => term(`z${i + 1}`, double(weight))).join(" + ");
  }

  some(condition: string): string {
    return this.indicators.map((_, i) => `z${i + 1} ${condition}`).join(" OR ");
  }

  get presentWeight(): string {
    return `NULLIF(${this.sum((z, w) => `CASE WHEN ${z} IS NULL THEN 0e0 ELSE ${w} END`)}, 0)`;
  }

  /** A missing value must not be the least; LEAST of one value is refused by Spark. */
  get least(): string {
    const values = this.indicators.map((_, i) => `COALESCE(z${i + 1}, 1e300)`);
    return values.length === 1 ? "z1" : `LEAST(${values.join(", ")})`;
  }
}

const combinations: Readonly<Record<Aggregation, (row: Row) => string>> = {
  arithmetic: (row) => `(${row.sum((z, w) => `COALESCE(${w} * ${z}, 0e0)`)}) / ${row.presentWeight}`,
  sum: (row) => row.sum((z, w) => `${w} * ${z}`),
  geometric(row) {
    const logs = row.sum((z, w) => `CASE WHEN ${z} > 0 THEN ${w} * LN(${z}) ELSE 0e0 END`);
    return `CASE WHEN ${row.some("= 0")} THEN 0e0 ELSE EXP((${logs}) / ${row.presentWeight}) END`;
  },
  harmonic(row) {
    const inverse = row.sum((z, w) => `CASE WHEN ${z} > 0 THEN ${w} / ${z} ELSE 0e0 END`);
    return `CASE WHEN ${row.some("= 0")} THEN 0e0 ELSE ${row.presentWeight} / NULLIF(${inverse}, 0) END`;
  },
  min: (row) => row.least,
};

/** The last step of the index over the normalized columns. */
export function combinedSql(aggregation: Aggregation, indicators: readonly SqlIndicator[]): string {
  return combinations[aggregation](new Row(indicators));
}

/** Units without a score, with the reason in words. */
export function unitProblems(
  aggregation: Aggregation,
  indicators: readonly SqlIndicator[],
  needed: number,
): readonly (readonly [condition: string, reason: string])[] {
  const present = indicators.map((_, i) => `CASE WHEN z${i + 1} IS NULL THEN 0 ELSE 1 END`).join(" + ");
  const negative = indicators.map((_, i) => `z${i + 1} < 0`).join(" OR ");
  return [
    [`${present} < ${needed}`, "too few indicators"],
    ...(aggregationRules[aggregation].allowsNegative
      ? []
      : [[negative, `negative value under ${aggregation}`] as const]),
  ];
}
