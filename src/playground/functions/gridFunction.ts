import type { CallerCell } from "../engine/engine";
import type { FunctionMetadata } from "./metadata";

/** An error value with the message its function gave, if any. */
export interface GridError {
  readonly error: string;
  readonly message?: string;
}

/** One cell of an argument or of a result; null is an empty cell. */
export type GridCell = number | string | boolean | null | GridError;

/** What stands at one argument's place in a formula. */
export type GridArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: GridCell }
  | { readonly kind: "range"; readonly rows: GridCell[][] };

export type GridResult = GridCell | GridCell[][];

/** A custom function as a grid sees it: synchronous, and never throwing. */
export interface GridFunction {
  readonly metadata: FunctionMetadata;
  call(args: readonly GridArgument[], caller: CallerCell): GridResult;
}

/** @returns whether a cell holds an error */
export function isGridError(cell: GridCell): cell is GridError {
  return typeof cell === "object" && cell !== null;
}
