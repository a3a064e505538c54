import { type Labels } from "../../../core/labels";
import { type TableContent } from "../../../workbook/contract";
import { type Former } from "../paneState";
import { labelsOf } from "./compareBy";

/** How a group fares when weights move. */
export interface GroupGain {
  readonly name: string;
  /** Its units with a rank before and now. */
  readonly n: number;
  /** Mean of the places gained, below 0 where they are lost; NaN where no unit is compared. */
  readonly places: number;
  /** Mean change of the index; NaN where it is not compared. */
  readonly score: number;
}

/** A unit (0-based row) and the places that it gains, below 0 where it loses them. */
export interface UnitGain {
  readonly row: number;
  readonly places: number;
}

/** The groups of a column; null where its cells are none. */
export function groupsOf(data: TableContent, column: string): Labels | null {
  const labels = labelsOf(data, column);
  return "problem" in labels ? null : labels;
}

/**
 * The mean change of each group's ranks and scores, the one that gains most first. Ranks are those among all units; units
 * without a rank before or now are left out. One pass over the units, as it runs in each frame of a drag.
 */
export function groupGains({ names, codes }: Labels, before: Former, now: Former): GroupGain[] {
  const counts = new Uint32Array(names.length);
  const places = new Float64Array(names.length);
  const scores = new Float64Array(names.length);
  const comparesScores = before.scores !== null && now.scores !== null;
  for (let row = 0; row < codes.length; row++) {
    const group = codes[row];
    const gained = before.ranks[row] - now.ranks[row];
    if (group < 0 || gained !== gained) continue;
    counts[group]++;
    places[group] += gained;
    if (comparesScores) scores[group] += now.scores[row] - before.scores[row];
  }
  return names
    .map((name, group): GroupGain => {
      const n = counts[group];
      const score = comparesScores ? scores[group] / n : NaN;
      return { name: String(name), n, places: places[group] / n, score };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.places - a.places || b.score - a.score);
}

/** The units that gain most, and those that lose most; @param most how many of each */
export function unitGains(
  before: Former,
  now: Former,
  most: number,
): { readonly up: readonly UnitGain[]; readonly down: readonly UnitGain[] } {
  const up: UnitGain[] = [];
  const down: UnitGain[] = [];
  for (let row = 0; row < now.ranks.length; row++) {
    const places = before.ranks[row] - now.ranks[row];
    if (places > 0) insert(up, { row, places }, most);
    else if (places < 0) insert(down, { row, places }, most);
  }
  return { up, down };
}

/** Keeps the largest changes in order; of the same size the first in the table. */
function insert(list: UnitGain[], unit: UnitGain, most: number): void {
  const size = Math.abs(unit.places);
  if (list.length === most && Math.abs(list[most - 1].places) >= size) return;
  let at = list.length;
  while (at > 0 && Math.abs(list[at - 1].places) < size) at--;
  list.splice(at, 0, unit);
  if (list.length > most) list.pop();
}
