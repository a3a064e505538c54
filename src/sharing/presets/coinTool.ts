import { isBlankName } from "../../cells/tables/names";
import { readCell } from "../../cells/cellValue";
import { type Direction } from "../../core/options";

/** An indicator as the JRC COIN Tool's sheet Database describes it. */
export interface CoinToolIndicator {
  readonly name: string;
  readonly code: string;
  readonly weight: number;
  readonly direction: Direction;
  /** null = left to the data. */
  readonly low: number | null;
  readonly high: number | null;
  /** Codes of the levels above, from the sub-pillar up; "" where a level is not used. */
  readonly levels: readonly string[];
}

export interface CoinToolProblem {
  readonly code: "rows" | "name" | "weight" | "direction" | "goalposts";
  /** 1-based within the pasted range. */
  readonly column: number;
}

export interface CoinToolPreview {
  readonly indicators: readonly CoinToolIndicator[];
  readonly problems: readonly CoinToolProblem[];
}

/**
 * Rows 7 to 16 of the sheet Database: weight, direction, goalposts low and high, four aggregation levels, name, code.
 * Source: the layout that COINr's import_coin_tool reads (Becker et al. 2022, Journal of Open Source Software 7(78):4567).
 */
const rowsNeeded = 10;

/** Reads rows 7 to 16 of a COIN Tool's sheet Database, copied and pasted as text. Columns that cannot be used are reported. */
export function readCoinTool(pasted: string): CoinToolPreview {
  const lines = pasted.replace(/\r\n?/g, "\n").split("\n");
  while (lines[lines.length - 1] === "") lines.pop();
  const rows = lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  if (rows.length !== rowsNeeded) return { indicators: [], problems: [{ code: "rows", column: 1 }] };
  const columns = Math.max(...rows.map(({ length }) => length));
  const problems: CoinToolProblem[] = [];
  const indicators = Array.from({ length: columns }, (_, column) =>
    rows.map((row) => row[column] ?? ""),
  ).flatMap((cells, column): CoinToolIndicator[] => {
    // Labels of the rows may have been copied along, and empty columns to their right.
    if (cells.every((cell) => cell === "") || (column === 0 && isLabel(cells))) return [];
    const read = readColumn(cells);
    if (typeof read !== "string") return [read];
    problems.push({ code: read, column: column + 1 });
    return [];
  });
  return { indicators, problems };
}

function isLabel([weight, direction]: readonly string[]): boolean {
  return readCell(weight).kind === "text" && readCell(direction).kind !== "number";
}

function readColumn(cells: readonly string[]): CoinToolIndicator | CoinToolProblem["code"] {
  const [weightCell, directionCell, lowCell, highCell] = cells;
  const [name, code] = [cells[8], cells[9]];
  const weight = readCell(weightCell);
  const direction = readCell(directionCell);
  const [low, high] = [readCell(lowCell), readCell(highCell)];
  if (isBlankName(name || code)) return "name";
  if (weight.kind !== "number" || weight.value < 0) return "weight";
  if (direction.kind !== "number" || Math.abs(direction.value) !== 1) return "direction";
  if (isUnusable(low) || isUnusable(high)) return "goalposts";
  if (low.kind === "number" && high.kind === "number" && low.value >= high.value) return "goalposts";
  return {
    name: name || code,
    code,
    weight: weight.value,
    direction: direction.value === 1 ? 1 : -1,
    low: low.kind === "number" ? low.value : null,
    high: high.kind === "number" ? high.value : null,
    // Nearest to the name is the lowest level.
    levels: cells.slice(4, 8).reverse(),
  };
}

function isUnusable(cell: ReturnType<typeof readCell>): boolean {
  return cell.kind === "text" || cell.kind === "error";
}
