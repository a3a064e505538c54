import { type FunctionMetadata } from "../metadata";

/** A finding in words; undefined where all is well. */
export type Finding = string | undefined;

export interface Answer {
  readonly result?: unknown;
  readonly error?: unknown;
}

/** What holds for every call: only our errors, finite results in a documented shape, messages short and whole. */
export function findingIn(
  { result, error }: Answer,
  { id, result: shape }: FunctionMetadata,
  args: readonly unknown[],
): Finding {
  if (error !== undefined) return messageFinding(error);
  if (shape.dimensionality !== "matrix")
    return Array.isArray(result) ? "a table for one value" : cellFinding(result);
  if (!Array.isArray(result) || result.length === 0) return "no table";
  const width = Array.isArray(result[0]) ? result[0].length : 0;
  if (width === 0) return "an empty row";
  for (const row of result as unknown[]) {
    if (!Array.isArray(row) || row.length !== width) return "rows of different length";
    for (const cell of row) {
      const finding = cellFinding(cell);
      if (finding) return finding;
    }
  }
  return shapeFinding(id, result.length, width, args);
}

function cellFinding(cell: unknown): Finding {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? undefined : `the cell ${cell}`;
    case "boolean":
      return undefined;
    case "string":
      return /undefined|\[object|NaN|Infinity/.test(cell) ? `the text "${cell}"` : undefined;
    default:
      return messageFinding(cell);
  }
}

function messageFinding(error: unknown): Finding {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code !== "#VALUE!" && code !== "#N/A") return `not our error: ${String(error)}`;
  if (typeof message !== "string" || message.length < 6) return "an error without words";
  if (message.length > 160) return `${message.length} characters: ${message}`;
  if (/undefined|\[object|NaN|null|Something unexpected/.test(message)) return `the message "${message}"`;
  return /[.?…。？]$/.test(message) && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(message)
    ? undefined
    : `a message cut off: "${message}"`;
}

/** Rows and columns of the result for a table of n×k: as large, a column of n, or a header row more. */
const shapes: Readonly<
  Record<string, (n: number, k: number, args: readonly unknown[]) => readonly [number | null, number | null]>
> = {
  QEI: (n) => [n, 1],
  "QEI.NORMALIZE": (n, k) => [n, k],
  "QEI.CLEAN": (n, k) => [n, k],
  "QEI.CONTRIBUTIONS": (n, k) => [n, k],
  "QEI.WEIGHTS": (_, k) => [1, k],
  "QEI.BOD": (n) => [n, 1],
  "QEI.MPI": (n) => [n, 1],
  "QEI.CANLEAD": (n, k) => [n, k + 1],
  "QEI.COUNT": (n) => [n, 2],
  "QEI.CORRELATION": (_, k) => [k, k],
  "QEI.SENSITIVITY": (n, _, args) => [args[11] === "sobol" ? null : n + 1, 7],
  "QEI.SCENARIO": (n) => [n + 1, 5],
  "QEI.STATS": (_, k) => [k + 1, 12],
  "QEI.IMPORTANCE": (_, k) => [k + 1, 5],
  "QEI.LEAVEOUT": (_, k) => [k + 1, 4],
  "QEI.TIPPING": (_, k) => [1, k],
  "QEI.PCA": (_, k) => [null, k + 4],
  "ESI.DETAIL": (n, k) => [n, k],
  "ESI.QUOTIENT": (n, k) => [n, k],
};

function shapeFinding(id: string, rows: number, columns: number, args: readonly unknown[]): Finding {
  const [n, k] = sizeOf(args[0]);
  const [expectedRows, expectedColumns] = shapes[id]?.(n, k, args) ?? [null, null];
  const fits = rows === (expectedRows ?? rows) && columns === (expectedColumns ?? columns);
  return fits ? undefined : `${rows}×${columns} cells for data of ${n}×${k}`;
}

function sizeOf(argument: unknown): readonly [number, number] {
  if (!Array.isArray(argument)) return [1, 1];
  return Array.isArray(argument[0]) ? [argument.length, argument[0].length] : [1, argument.length];
}
