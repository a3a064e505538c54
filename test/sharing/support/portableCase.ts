import { qei } from "../../../src/functions/quality/qei";
import { qeiContributions } from "../../../src/functions/quality/contributions";
import { qeiDimensions } from "../../../src/functions/quality/dimensions";
import { qeiScores } from "../../../src/functions/quality/scores";
import { qeiNormalize } from "../../../src/functions/quality/normalize";
import { qeiGroups } from "../../../src/functions/quality/groups";
import { qeiRank } from "../../../src/functions/quality/rank";
import { qeiScenario } from "../../../src/functions/quality/scenario";
import { qeiTopsis } from "../../../src/functions/quality/topsis";
import { esi } from "../../../src/functions/structure/esi";
import { esiDetail } from "../../../src/functions/structure/detail";
import { esiChange } from "../../../src/functions/structure/change";
import { esiDiversity } from "../../../src/functions/structure/diversity";
import {
  portableFunctions,
  portableTableFunctions,
  withHelpers,
} from "../../../src/sharing/portable/portableNames";
import { firstPreset } from "../../../src/sharing/portable/tables/weightsTableNames";
import { errorCell, installCustomFunctions } from "../../support/excel";
import {
  calculateWithIronCalc,
  type EngineArea,
  type EngineCell,
  type PlacedCell,
  type SheetCell,
} from "./ironcalc";

/** An argument: left out, a value typed into the formula, or cells of a range. */
export type CaseArgument = null | string | number | readonly (readonly SheetCell[])[];

export interface PortableCase {
  readonly function: string;
  readonly arguments: readonly CaseArgument[];
  /** Whether the LAMBDA is the one that reads two tables; a preset that is left out is then the first one. */
  readonly tables?: boolean;
}

/** Behind the weights. */
const presetAt = (called: string) => (called === "QEI.SCENARIO" ? 4 : 2);

function portableOf({ function: called, tables }: PortableCase): string {
  return (tables ? portableTableFunctions : portableFunctions).get(called)!;
}

type Body = (...values: unknown[]) => unknown;

const bodies: Readonly<Record<string, Body>> = {
  QEI: qei as Body,
  "QEI.SCORES": qeiScores as Body,
  "QEI.NORMALIZE": qeiNormalize as Body,
  "QEI.CONTRIBUTIONS": qeiContributions as Body,
  "QEI.DIMENSIONS": qeiDimensions as Body,
  "QEI.TOPSIS": qeiTopsis as Body,
  "QEI.SCENARIO": qeiScenario as Body,
  "QEI.RANK": qeiRank as Body,
  "QEI.GROUPS": qeiGroups as Body,
  ESI: esi as Body,
  "ESI.DETAIL": esiDetail as Body,
  "ESI.DIVERSITY": esiDiversity as Body,
  "ESI.CHANGE": esiChange as Body,
};

/** What the add-in returns, as cells. */
export function addInResult(call: PortableCase): EngineCell[][] {
  installCustomFunctions();
  let result: unknown;
  try {
    result = bodies[call.function](...call.arguments.map(handedOver));
  } catch (error) {
    result = error;
  }
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) => row.map(cellOf));
}

function handedOver(argument: CaseArgument): unknown {
  if (!Array.isArray(argument)) return argument;
  return argument.map((row: readonly SheetCell[]) => row.map((cell) => errorOr(cell)));
}

const errorFormulas: Readonly<Record<string, string>> = {
  "=NA()": "#N/A",
  "=1/0": "#DIV/0!",
};

function errorOr(cell: SheetCell): unknown {
  return typeof cell === "string" && cell in errorFormulas ? errorCell(errorFormulas[cell]) : cell;
}

function cellOf(cell: unknown): EngineCell {
  return cell instanceof Error ? { error: (cell as unknown as { code: string }).code } : (cell as EngineCell);
}

const anchorColumn = 40;

interface Block {
  readonly cells: readonly PlacedCell[];
  readonly area: EngineArea;
  readonly height: number;
}

/** The same call with its LAMBDA: ranges side by side from row `top` on, the formula to their right. */
function portableBlock(call: PortableCase, expected: EngineCell[][], top: number): Block {
  const cells: PlacedCell[] = [];
  let column = 1;
  let height = expected.length + 1;
  const parts = call.arguments.map((argument, place) => {
    if (argument === null) return call.tables && place === presetAt(call.function) ? firstPreset : '""';
    if (typeof argument === "string") return `"${argument}"`;
    if (typeof argument === "number") return String(argument);
    const from = column;
    argument.forEach((row, i) =>
      row.forEach((value, j) => cells.push({ row: top + i, column: from + j, value })),
    );
    column += argument[0].length + 1;
    height = Math.max(height, argument.length);
    const last = `$${letters(column - 2)}$${top + argument.length - 1}`;
    const first = `$${letters(from)}$${top}`;
    // This engine hands a reference to one blank cell on as 0; Excel keeps it a reference.
    return first === last && argument[0][0] !== null ? first : `${first}:${last}`;
  });
  cells.push({ row: top, column: anchorColumn, value: `=${portableOf(call)}(${parts.join(",")})` });
  // One cell more in each direction: a result that is too large must not pass.
  const area = { row: top, column: anchorColumn, rows: expected.length + 1, columns: expected[0].length + 1 };
  return { cells, area, height };
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Calculates every case with both and lists what differs by more than 1e-9. */
export function differences(calls: readonly PortableCase[]): string[] {
  const expected = calls.map(addInResult);
  const names = withHelpers(calls.map(portableOf));
  let top = 1;
  const blocks = calls.map((call, i) => {
    const block = portableBlock(call, expected[i], top);
    top += block.height + 1;
    return block;
  });
  const found = calculateWithIronCalc(
    names,
    blocks.flatMap(({ cells }) => cells),
    blocks.map(({ area }) => area),
  );
  return calls.flatMap((call, i) => differencesOf(call, expected[i], found[i]));
}

function differencesOf(call: PortableCase, expected: EngineCell[][], found: EngineCell[][]): string[] {
  return found.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const wanted = expected[i]?.[j] ?? "";
      if (same(wanted, cell)) return [];
      const place = `row ${i + 1}, column ${j + 1}`;
      return [
        `${JSON.stringify(call)} ${place}: ${JSON.stringify(wanted)} expected, ${JSON.stringify(cell)} found`,
      ];
    }),
  );
}

function same(wanted: EngineCell, found: EngineCell): boolean {
  if (typeof wanted === "number" && typeof found === "number") {
    return Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted));
  }
  return JSON.stringify(wanted) === JSON.stringify(found);
}
