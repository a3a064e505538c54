import type { GridArgument, GridCell, GridResult } from "./gridFunction";
import type { ParameterMetadata } from "./metadata";

/** Rows and columns of the ranges given to scalar parameters; null where there is none, so one call suffices. */
export function liftedShape(
  parameters: readonly (ParameterMetadata | undefined)[],
  args: readonly GridArgument[],
): { rows: number; columns: number } | null {
  const ranges = args.flatMap((argument, i) => (isLifted(parameters[i], argument) ? [argument.rows] : []));
  if (ranges.length === 0) return null;
  return {
    rows: Math.max(...ranges.map((rows) => rows.length)),
    columns: Math.max(...ranges.map((rows) => rows[0].length)),
  };
}

/**
 * Calls a function once for each cell of the ranges its scalar parameters were given, as Excel does: a single row or
 * column is repeated, a cell beyond a shorter range is #N/A.
 */
export function callLifted(
  parameters: readonly (ParameterMetadata | undefined)[],
  args: readonly GridArgument[],
  shape: { rows: number; columns: number },
  call: (args: readonly GridArgument[]) => GridResult,
): GridCell[][] {
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column): GridCell => {
      const single: GridArgument[] = [];
      for (const [i, argument] of args.entries()) {
        if (!isLifted(parameters[i], argument)) {
          single.push(argument);
          continue;
        }
        const value = pick(argument.rows, row, column);
        if (value === undefined) return { error: "#N/A" };
        single.push({ kind: "value", value });
      }
      const result = call(single);
      // A cell holds one value: of a result that would spill, Excel keeps the top left one.
      return Array.isArray(result) ? result[0][0] : result;
    }),
  );
}

function isLifted(
  parameter: ParameterMetadata | undefined,
  argument: GridArgument,
): argument is GridArgument & { kind: "range" } {
  return (
    parameter?.dimensionality !== "matrix" &&
    argument.kind === "range" &&
    (argument.rows.length > 1 || argument.rows[0].length > 1)
  );
}

function pick(rows: GridCell[][], row: number, column: number): GridCell | undefined {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
