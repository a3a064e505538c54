import { freeName } from "../../cells/freeName";
import { levelLines } from "../query/levels";
import {
  type IndexPlan,
  type NamedIndex,
  needsOtherRows,
  planIndex,
  type PlannedBranch,
} from "../query/plan";
import { combinedSql } from "./combinedSql";
import {
  columnOf,
  type Dialect,
  double,
  largestDouble,
  quoteName,
  quoteTable,
  readColumn,
  readLabel,
  textLiteral,
} from "./dialect";
import { normalizedSql } from "./normalizedSql";
import { rankedScore, rankingSteps } from "./rankedSql";
import { resultNames } from "./resultNames";
import { type Step } from "./step";

/** An index over the columns of a database table: what QEI computes, where the data are. */
export interface SqlIndex extends NamedIndex {
  readonly dialect: Dialect;
  /** The table by its parts, such as ["survey", "jobs"]. */
  readonly table: readonly string[];
  /** Columns that name the units; they come back beside the scores. */
  readonly units: readonly string[];
  /** Columns within whose labels units are ranked, such as a year; none = among all; omitted: no ranks. */
  readonly ranksWithin?: readonly string[];
}

/**
 * The query of an index: the score of each unit, the scores of its dimensions from the top down, and why a unit has none.
 * NULL is a missing value, and the score of a dimension of which a unit has too little. A unit without a score has NULL, and
 * the reason in `qei_problem`; where the whole index cannot be computed, every row says why. Ranks are those of QEI.RANK; a
 * unit without a label has none.
 *
 * The table's names are read in the first step and come back in the last: between them only names of our own stand, so that
 * a column called `z1` or `least1` meets none of them.
 * @throws IndexError for what QEI refuses whatever the data are; NameError for a name that cannot be quoted; QueryRefusal for
 * what SQL cannot say.
 */
export function qualitySql(index: SqlIndex): string {
  const { dialect } = index;
  const plan = planIndex(index);
  const labels = index.ranksWithin ?? [];
  const given = [...index.table, ...index.units, ...labels, ...plan.indicators.map(({ column }) => column)];
  const first = freeName(given, "indicators", "_");
  const isFinite = (value: string) => `ABS(${value}) <= ${double(largestDouble)}`;
  const ranking = index.ranksWithin ? rankingSteps(labelNames(index), isFinite("score")) : [];
  const steps = [
    readingStep(index, plan, first, given),
    ...normalizingSteps(index, plan, first),
    ...branchSteps(plan, dialect),
    ...ranking,
  ];
  const units = index.units.map((name, i) => `unit${i + 1} AS ${quoteName(name, dialect)}`);
  const [score, problem, rank, ...dimensions] = resultNames(
    ["qei", "qei_problem", "qei_rank", ...plan.dimensions.map(({ name }) => name)],
    index.units,
    dialect,
  );
  return `${levelLines(plan)
    .map((line) => `-- ${line}\n`)
    .join("")}WITH ${steps.map((step) => written(step, dialect)).join(",\n")}
SELECT ${list([
    ...units,
    `CASE WHEN ${isFinite("score")} THEN score END AS ${score}`,
    ...(index.ranksWithin ? [`${rankedScore(labelNames(index))} AS ${rank}`] : []),
    ...plan.dimensions.map(
      ({ number }, i) =>
        `CASE WHEN refused IS NULL AND ${isFinite(`d${number}`)} THEN d${number} END AS ${quoteName(dimensions[i], dialect)}`,
    ),
    `CASE WHEN problem IS NOT NULL THEN problem WHEN ${isFinite("score")} THEN NULL ELSE 'the score is too large' END AS ${problem}`,
  ])}
FROM ${steps[steps.length - 1].name};
`;
}

/** What the steps between call the labels. */
function labelNames({ ranksWithin = [] }: SqlIndex): string[] {
  return ranksWithin.map((_, i) => `label${i + 1}`);
}

function readingStep(
  { dialect, table, units, ranksWithin = [] }: SqlIndex,
  { indicators }: IndexPlan,
  name: string,
  given: readonly string[],
): Step {
  const source = freeName(given, "source", "_");
  return {
    name,
    select: [
      ...units.map((unit, i) => `${columnOf(unit, dialect, source)} AS unit${i + 1}`),
      ...ranksWithin.map((label, i) => `${readLabel(label, dialect, source)} AS label${i + 1}`),
      ...indicators.map(({ column }, i) => `${readColumn(column, dialect, source)} AS x${i + 1}`),
    ],
    from: `${quoteTable(table, dialect)} AS ${source}`,
  };
}

/** What is needed of whole columns, and each value on its scale. */
function normalizingSteps(index: SqlIndex, { indicators }: IndexPlan, first: string): Step[] {
  const { dialect, units } = index;
  const columns = indicators.map((indicator, i) => normalizedSql(indicator, i + 1));
  const comparing = indicators.find(needsOtherRows);
  const refused = [
    ...(comparing
      ? [["row_count = 1", `only one row: ${comparing.normalization} compares rows`] as const]
      : []),
    ...columns.flatMap((column) => column.refused),
  ];
  return [
    {
      name: "limits",
      select: [
        ...(comparing ? ["COUNT(*) AS row_count"] : []),
        ...columns.flatMap(({ aggregates }) => aggregates),
      ],
      from: first,
    },
    {
      name: "normalized",
      select: [
        ...units.map((_, i) => `unit${i + 1}`),
        ...labelNames(index),
        ...columns.map(({ value }, i) => `${value} AS z${i + 1}`),
        `${reasonOf(refused, dialect)} AS refused`,
      ],
      from: `${first} CROSS JOIN limits`,
    },
  ];
}

/** The dimensions from the bottom up, and the index: each adds its columns to those before. */
function branchSteps({ root, bottomUp }: IndexPlan, dialect: Dialect): Step[] {
  const steps: Step[] = [];
  let from = "normalized";
  const add = (name: string, columns: readonly string[]) => {
    steps.push({ name, select: ["*", ...columns], from });
    from = name;
  };
  const combine = (planned: PlannedBranch) => {
    const scale = `scale${planned.number}`;
    const combined = combinedSql(planned, scale);
    if (combined.scale !== null) add(`scaled${planned.number}`, [`${combined.scale} AS ${scale}`]);
    return combined;
  };
  const problems = ["refused"];
  for (const dimension of bottomUp) {
    const { number, name } = dimension;
    const { lacking, negative, negativeReason, score } = combine(dimension);
    const isNegative = negative === null ? "" : ` WHEN ${negative} THEN NULL`;
    const columns = [`CASE WHEN ${lacking} THEN NULL${isNegative} ELSE ${score} END AS d${number}`];
    if (negative !== null) {
      const reason = textLiteral(`${negativeReason} in ${name}`, dialect);
      columns.push(`CASE WHEN ${lacking} THEN NULL WHEN ${negative} THEN ${reason} END AS problem${number}`);
      problems.push(`problem${number}`);
    }
    add(`dimension${number}`, columns);
  }
  const { score, lacking, lackingReason, negative, negativeReason } = combine(root);
  const reasons = [
    ...bottomUp.map(
      ({ number, name }) =>
        [`ABS(d${number}) > ${double(largestDouble)}`, `the score of ${name} is too large`] as const,
    ),
    [lacking, lackingReason] as const,
    ...(negative === null ? [] : [[negative, negativeReason] as const]),
  ];
  add("checked", [`COALESCE(${problems.join(", ")}, ${reasonOf(reasons, dialect)}) AS problem`]);
  add("scored", [`CASE WHEN problem IS NULL THEN ${score} END AS score`]);
  return steps;
}

function reasonOf(
  reasons: readonly (readonly [condition: string, reason: string])[],
  dialect: Dialect,
): string {
  const cases = reasons.map(
    ([condition, reason]) => `\n      WHEN ${condition} THEN ${textLiteral(reason, dialect)}`,
  );
  return `CASE${cases.join("")}\n    END`;
}

/**
 * PostgreSQL would put the expressions of each step into those of the next, where they stand several times: three levels would
 * take minutes and gigabytes. OFFSET keeps a step to itself.
 */
function written({ name, select, from }: Step, dialect: Dialect): string {
  return `${name} AS (
  SELECT ${list(select)}
  FROM ${from}${dialect === "postgresql" ? "\n  OFFSET 0" : ""}
)`;
}

function list(parts: readonly string[]): string {
  return parts.join(",\n    ");
}
