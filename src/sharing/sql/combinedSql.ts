import { aggregationText, indicatorsNeeded, ruleOf } from "../../core/aggregate/rules";
import { isLeaf } from "../../core/index/tree";
import { type Aggregation, type AnyAggregation } from "../../core/options";
import { type PlannedBranch, type PlannedPart } from "../query/plan";
import { double, largestDouble } from "./dialect";

/** The parts of a branch as one unit has them, NULL = missing. */
class Row {
  constructor(private readonly parts: readonly PlannedPart[]) {}

  sum(term: (value: string, weight: string) => string): string {
    return this.parts.map(({ variable, weight }) => term(variable, double(weight))).join(" + ");
  }

  some(condition: string): string {
    return this.parts.map(({ variable }) => `${variable} ${condition}`).join(" OR ");
  }

  get present(): string {
    return this.parts.map(({ variable }) => `CASE WHEN ${variable} IS NULL THEN 0 ELSE 1 END`).join(" + ");
  }

  get presentWeight(): string {
    return `NULLIF(${this.sum((z, w) => `CASE WHEN ${z} IS NULL THEN 0e0 ELSE ${w} END`)}, 0)`;
  }

  /** A missing value must not be the least. */
  get least(): string {
    return this.extreme("LEAST", double(largestDouble));
  }

  /** Of values at least 0. */
  get most(): string {
    return this.extreme("GREATEST", "0e0");
  }

  /** LEAST and GREATEST of one value are refused by Spark. */
  private extreme(which: "LEAST" | "GREATEST", forMissing: string): string {
    const values = this.parts.map(({ variable }) => `COALESCE(${variable}, ${forMissing})`);
    return values.length === 1 ? this.parts[0].variable : `${which}(${values.join(", ")})`;
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

/** A branch as SQL: its columns are read in a step of their own. */
export interface CombinedSql {
  /** What the score is measured by, to be computed a step before it; null = nothing. */
  readonly scale: string | null;
  readonly score: string;
  /** Whether a unit has too little of the branch for a score. */
  readonly lacking: string;
  readonly lackingReason: string;
  /** Whether a unit has a value that the aggregation knows no meaning of; null = it knows one of all. */
  readonly negative: string | null;
  readonly negativeReason: string;
}

/** @param scale the name of the column that holds `scale`. */
export function combinedSql({ branch, parts }: PlannedBranch, scale: string): CombinedSql {
  const { aggregation, coverage } = branch;
  const row = new Row(parts);
  const rule = ruleOf(aggregation);
  const needed = indicatorsNeeded(aggregation, coverage, parts.length);
  const kind = parts.every(({ part }) => isLeaf(part)) ? "indicators" : "indicators or dimensions";
  return {
    ...scored(aggregation, row, scale),
    lacking: `${row.present} < ${needed}`,
    lackingReason: `too few ${kind}`,
    negative: rule.allowsNegative ? null : row.some("< 0"),
    negativeReason: `negative value under ${aggregationText(aggregation)}`,
  };
}

function scored(aggregation: AnyAggregation, row: Row, scale: string): Pick<CombinedSql, "scale" | "score"> {
  if (typeof aggregation !== "number") return { scale: null, score: combinations[aggregation](row) };
  return { scale: aggregation > 0 ? row.most : row.least, score: powerMean(aggregation, row, scale) };
}

/** A mean below 1e-260 is 0: what is computed from it stays within a double, where PostgreSQL would end the query. */
const leastLog = double(-600);

/**
 * The generalized mean in parts of the value that leads: the largest for p above 0, the least below. Powers too small for a
 * double count nothing; PostgreSQL would end the query over them, as over a root below the least double.
 */
function powerMean(power: number, row: Row, scale: string): string {
  const reach = 10 ** (300 / Math.max(1, Math.abs(power)));
  const terms = row.sum((z, w) => {
    const part = `${z} / NULLIF(${scale}, 0)`;
    const counts = power > 0 ? `${part} > ${double(1 / reach)}` : `${part} < ${double(reach)}`;
    return `CASE WHEN ${counts} THEN ${w} * POWER(${part}, ${double(power)}) ELSE 0e0 END`;
  });
  const logOfPart = `LN(NULLIF(${terms}, 0) / ${row.presentWeight}) / ${double(power)}`;
  const logOfMean = `LN(${scale}) + ${logOfPart}`;
  return `CASE WHEN ${scale} = 0 THEN 0e0 WHEN ${logOfMean} < ${leastLog} THEN 0e0 ELSE ${scale} * EXP(GREATEST(${logOfPart}, ${leastLog})) END`;
}
