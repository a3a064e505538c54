import { nameIn } from "../../cells/tables/names";
import { type Problem } from "../../core/errors";
import { type Rectangle, rectangleAddress } from "../../formula/a1";
import { addressOf } from "../../formula/addresses";
import { localPart } from "../../formula/sheetName";
import { type ReadCells } from "./workbookReader";

/** Where in an argument a problem is: numbers count from 1. */
interface Place {
  readonly argument?: string;
  readonly row?: number;
  readonly unit?: number;
  readonly column?: unknown;
  readonly columnName?: string;
  readonly position?: number;
}

/**
 * The cells that a problem speaks of, such as `Jobs!C3`, or a whole column of the argument; null where they are not known.
 * @param parameters of the function, and the cells that were read for each of its arguments.
 */
export function cellsOfProblem(
  { parameters: said }: Problem,
  parameters: readonly { readonly name: string }[],
  read: readonly (ReadCells | null)[],
): string | null {
  const place = said as Place;
  const argument = read[parameters.findIndex(({ name }) => name === (place.argument ?? "data"))];
  const whole = argument?.address ? addressOf(argument.address) : null;
  const within = argument && whole && areaOf(place, whole.area, argument.cells[0]);
  if (!argument?.address || !within) return null;
  const sheet = argument.address.slice(0, -localPart(argument.address).length);
  return sheet + rectangleAddress(within);
}

function areaOf(
  place: Place,
  { row, column, rows, columns }: Rectangle,
  first: readonly unknown[],
): Rectangle | null {
  // Of tables with a header row the names are told, and rows count below it.
  const isNamed = place.columnName !== undefined;
  const headed = isNamed ? first.findIndex((cell) => nameIn(cell) === place.columnName) : -1;
  if (isNamed && headed < 0) return null;
  const below = isNamed ? 1 : 0;
  const down = place.row ?? place.unit;
  const right = isNamed ? headed + 1 : place.column;
  const one = { rows: 1, columns: 1 };
  if (typeof right === "number") {
    const at = { row: row + below, column: column + right - 1, rows: rows - below, columns: 1 };
    return down === undefined ? at : { ...at, ...one, row: at.row + down - 1 };
  }
  const { position } = place;
  if (position === undefined || (rows > 1 && columns > 1)) return null;
  return columns > 1
    ? { ...one, row, column: column + position - 1 }
    : { ...one, row: row + position - 1, column };
}
