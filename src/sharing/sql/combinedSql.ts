import { type Aggregation } from "../../core/options";
import { double } from "./dialect";
import { type SqlIndicator } from "./normalizedSql";

/** The last step of the index over the normalized columns `z1`, `z2`, … */
export function combinedSql(aggregation: Aggregation, indicators: readonly SqlIndicator[]): string {
  const sum = (term: (z: string, weight: string) => string): string =>
    indicators.map(({ weight }, i) => term(`z${i + 1}`, double(weight))).join(" + ");
  const some = (condition: string): string => indicators.map((_, i) => `z${i + 1} ${condition}`).join(" OR ");
  const presentWeight = `NULLIF(${sum((z, w) => `CASE WHEN ${z} IS NULL THEN 0e0 ELSE ${w} END`)}, 0)`;
  switch (aggregation) {
    case "arithmetic":
      return `(${sum((z, w) => `COALESCE(${w} * ${z}, 0e0)`)}) / ${presentWeight}`;
    case "sum":
      return sum((z, w) => `${w} * ${z}`);
    case "geometric": {
      const logs = sum((z, w) => `CASE WHEN ${z} > 0 THEN ${w} * LN(${z}) ELSE 0e0 END`);
      return `CASE WHEN ${some("= 0")} THEN 0e0 ELSE EXP((${logs}) / ${presentWeight}) END`;
    }
    case "harmonic": {
      const inverse = sum((z, w) => `CASE WHEN ${z} > 0 THEN ${w} / ${z} ELSE 0e0 END`);
      return `CASE WHEN ${some("= 0")} THEN 0e0 ELSE ${presentWeight} / NULLIF(${inverse}, 0) END`;
    }
    case "min": {
      // A missing value must not be the least; LEAST of one value is refused by Spark.
      const values = indicators.map((_, i) => `COALESCE(z${i + 1}, 1e300)`);
      return values.length === 1 ? "z1" : `LEAST(${values.join(", ")})`;
    }
  }
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
    ...(aggregation === "geometric" || aggregation === "harmonic"
      ? [[negative, `negative value under ${aggregation}`] as const]
      : []),
  ];
}
