import { readGroupLabels } from "../../../cells/arguments/groupLabels";
import { IndexError, type Problem } from "../../../core/errors";
import { betweenWithin } from "../../../core/groups/betweenWithin";
import { type GroupSummary, groupSummaries } from "../../../core/groups/groupSummary";
import { ranksWithin } from "../../../core/groups/ranksWithin";
import { type Labels, positionsByName } from "../../../core/labels";
import { type TableContent } from "../../../workbook/contract";
import { wordColumns } from "../index/columns";
import { type IndexModel } from "../index/indexModel";
import { timeColumn } from "./timeColumn";

/** A unit among those of its group; NaN without a score. */
export interface Member {
  readonly row: number;
  readonly name: string;
  readonly score: number;
  /** 1 for the best of the group. */
  readonly rank: number;
}

export interface ComparedGroup extends GroupSummary {
  readonly name: string;
  /** From the best, those without a score last. */
  readonly members: readonly Member[];
}

export interface Comparison {
  /** In the order of time, or of their first row. */
  readonly groups: readonly ComparedGroup[];
  /** Part of the variance of the scores that lies between the groups; NaN where all scores are the same. */
  readonly between: number;
}

/** Columns that put units into groups: words that come back, and the time of each row. */
export function groupColumns(data: TableContent, unitColumn: string | null): string[] {
  const time = timeColumn(data, unitColumn);
  const candidates = [...(time === null ? [] : [time]), ...wordColumns(data)];
  return candidates.filter((column) => {
    const labels = labelsOf(data, column);
    // What is wrong with its cells is said where it is chosen.
    if ("problem" in labels) return true;
    const { names, codes } = labels;
    return names.length > 1 && names.length < codes.filter((code) => code >= 0).length;
  });
}

/**
 * The index within the groups of a column, on the scale of all: ranks of QEI.RANK, means and parts of QEI.GROUPS.
 * @param scores one per row; NaN where there is none.
 */
export function compareBy(
  model: IndexModel,
  data: TableContent,
  scores: Float64Array,
  column: string,
): Comparison | { readonly problem: Problem } {
  return orProblem(() => compare(model, data, scores, column));
}

function compare(model: IndexModel, data: TableContent, scores: Float64Array, column: string): Comparison {
  const labels = readLabels(data, column);
  const isTime = labels.names.every((name) => typeof name === "number");
  // Over time a unit is followed by its name.
  const names = isTime ? model.units : model.labels;
  const ranks = ranksWithin(scores, labels, "descending");
  const present = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
  const values = Float64Array.from(present, (row) => scores[row]);
  const weights = new Float64Array(values.length).fill(1);
  const own = { ...labels, codes: Int32Array.from(present, (row) => labels.codes[row]) };
  const { groups } = groupSummaries(values, weights, own);
  const { between, within } = betweenWithin(values, weights, own, "variance");
  const total = between + within;
  const place = (row: number) => (Number.isNaN(ranks[row]) ? Infinity : ranks[row]);
  const compared = positionsByName(labels).map((rows, at): ComparedGroup => {
    const members = Array.from(rows)
      .sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)))
      .map((row): Member => ({ row, name: names[row], score: scores[row], rank: ranks[row] }));
    return { name: String(labels.names[at]), ...groups[at], members };
  });
  return {
    groups: isTime ? compared.sort((a, b) => Number(a.name) - Number(b.name)) : compared,
    between: total > 0 ? between / total : NaN,
  };
}

/** The group of each row, or why the cells of the column are none. */
export function labelsOf(data: TableContent, column: string): Labels | { readonly problem: Problem } {
  return orProblem(() => readLabels(data, column));
}

function orProblem<Found>(find: () => Found): Found | { readonly problem: Problem } {
  try {
    return find();
  } catch (error) {
    if (error instanceof IndexError) return { problem: error.problem };
    throw error;
  }
}

/** Units that stand in several groups, such as years. */
export function unitsInSeveral(groups: readonly ComparedGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const { members } of groups)
    for (const name of new Set(members.map((unit) => unit.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
}

function readLabels({ header, rows }: TableContent, column: string): Labels {
  const at = header.indexOf(column);
  return readGroupLabels(
    rows.map((row) => [row[at]]),
    column,
    rows.length,
  );
}
