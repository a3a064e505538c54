import { fail } from "../../core/errors";
import { type Goalposts } from "../../core/normalize/goalposts";
import { quoted, refuseBrokenReference } from "../cells";
import { errorCodeOf, readCell } from "../cellValue";
import { type Grid, isOmitted, toGrid } from "../grid";
import { isColumn, isRow } from "../vectors";

/**
 * Reads goalposts: 2×k (low above high) or k×2 (one indicator a row); blank or `auto` = from the data.
 * A 2×2 range is read the way the weights, or else the directions, are laid out.
 * @returns null when omitted or when every goalpost is left to the data.
 */
export function readGoalposts(
  raw: unknown,
  indicators: number,
  weights: unknown,
  directions: unknown,
): Goalposts | null {
  if (isOmitted(raw)) return null;
  refuseBrokenReference(raw, "goalposts");
  const grid = toGrid(raw, "goalposts");
  // Nothing filled in: the layout does not matter.
  if (grid.every((row) => row.every((cell) => isAuto(cell) || isOmitted(cell)))) return null;
  const byRow = oneIndicatorARow(grid, indicators, weights, directions);
  const low = new Float64Array(indicators);
  const high = new Float64Array(indicators);
  for (let j = 0; j < indicators; j++) {
    low[j] = readGoalpost(byRow ? grid[j][0] : grid[0][j], j + 1);
    high[j] = readGoalpost(byRow ? grid[j][1] : grid[1][j], j + 1);
  }
  return { low, high };
}

function oneIndicatorARow(grid: Grid, indicators: number, weights: unknown, directions: unknown): boolean {
  const rows = grid.length;
  const columns = grid[0].length;
  const byRow = rows === indicators && columns === 2;
  const byColumn = rows === 2 && columns === indicators;
  if (!byRow && !byColumn) fail("goalpostsShape", { indicators, rows, columns });
  if (byRow !== byColumn) return byRow;
  for (const vector of [weights, directions]) {
    if (isColumn(vector)) return true;
    if (isRow(vector)) return false;
  }
  return fail("goalpostsAmbiguous", {});
}

function readGoalpost(raw: unknown, position: number): number {
  const error = errorCodeOf(raw);
  if (error !== null) fail("vectorError", { argument: "goalposts", position, error });
  if (isAuto(raw)) return NaN;
  const cell = readCell(raw);
  if (cell.kind === "number" && Number.isFinite(cell.value)) return cell.value;
  return cell.kind === "missing" ? NaN : fail("goalpostText", { position, text: quoted(String(raw)) });
}

/** Left to the data. */
export function isAuto(raw: unknown): boolean {
  return typeof raw === "string" && raw.trim().toLowerCase() === "auto";
}
