import type { GridArgument, GridCell, GridError } from "./gridFunction";
import { isGridError } from "./gridFunction";
import type { ParameterMetadata } from "./metadata";
import type { FunctionRuntime } from "./paneRuntime";

/** How Excel hands cells to functions, which differs between its builds. */
export interface ArgumentOptions {
  /** Current builds hand a blank cell over as null; older desktop builds as 0 (office-js issues 1951, 4702, 5262). */
  readonly blanks: "null" | "zero";
  readonly allowErrorForDataTypeAny: boolean;
}

/** Excel does not call the function at all: the cell shows this error. */
export class NotCalled {
  constructor(readonly error: GridError) {}
}

/**
 * The JavaScript value Excel passes for one argument.
 * @param argument a range given to a scalar parameter must have been lifted before
 * @returns null for an omitted argument; a list of rows for a range parameter, even for a single value
 */
export function argumentValue(
  parameter: ParameterMetadata,
  argument: GridArgument,
  runtime: FunctionRuntime,
  options: ArgumentOptions,
): unknown {
  if (argument.kind === "omitted") return null;
  const convert = (cell: GridCell) => cellValue(parameter, cell, runtime, options);
  if (parameter.dimensionality === "matrix") {
    const rows = argument.kind === "range" ? argument.rows : [[argument.value]];
    return rows.map((row) => row.map(convert));
  }
  return convert(argument.kind === "range" ? argument.rows[0][0] : argument.value);
}

function cellValue(
  parameter: ParameterMetadata,
  cell: GridCell,
  runtime: FunctionRuntime,
  options: ArgumentOptions,
): unknown {
  const type = parameter.type ?? "any";
  if (isGridError(cell)) {
    if (type !== "any" || !options.allowErrorForDataTypeAny) throw new NotCalled({ error: cell.error });
    return runtime.errorCell(cell.error);
  }
  if (cell === null)
    return options.blanks === "null" ? null : type === "string" ? "" : type === "boolean" ? false : 0;
  switch (type) {
    case "number":
      return asNumber(cell);
    case "string":
      return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
    case "boolean":
      return asBoolean(cell);
    default:
      return cell;
  }
}

function asNumber(cell: number | string | boolean): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const number = cell.trim() === "" ? NaN : Number(cell);
  if (!Number.isFinite(number)) throw new NotCalled({ error: "#VALUE!" });
  return number;
}

function asBoolean(cell: number | string | boolean): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  const word = cell.trim().toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new NotCalled({ error: "#VALUE!" });
  return word === "TRUE";
}
