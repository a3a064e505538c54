import type { GridCell, GridError, GridResult } from "./gridFunction";

/** Excel can show these; every other code becomes #VALUE! (the library's own rule). */
const returnable = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
/** Only these two carry a message in Excel. */
const withMessage = new Set(["#VALUE!", "#N/A"]);

/**
 * What a cell shows for the value a function returned. Results reach Excel through JSON: inside a table of results
 * NaN, Infinity and undefined turn into null, and Excel shows null as 0.
 */
export function gridResult(returned: unknown, matrix: boolean): GridResult {
  if (isPromise(returned))
    return {
      error: "#VALUE!",
      message: "This function returned a promise; the playground calls functions synchronously.",
    };
  if (typeof returned === "number" && !Number.isFinite(returned)) {
    return { error: Number.isNaN(returned) ? "#VALUE!" : "#NUM!" };
  }
  const received: unknown = returned === undefined ? null : JSON.parse(JSON.stringify(returned));
  if (!Array.isArray(received)) return gridCell(received);
  const rows = received as unknown[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!matrix || !rectangular) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map(gridCell));
}

/**
 * The error a cell shows for what a function threw.
 * @param deliberate whether it is a CustomFunctions.Error: of anything else Excel drops the text
 */
export function thrownError(thrown: unknown, deliberate: boolean): GridError {
  if (!deliberate) return { error: "#VALUE!" };
  const { code, message } = thrown as { code: string; message: unknown };
  return gridError(code, message);
}

function gridCell(value: unknown): GridCell {
  if (value === null) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { valueType, code, message, basicValue } = value as Record<string, unknown>;
  if (valueType === "CustomFunctionError" && typeof code === "string") return gridError(code, message);
  // A formatted number or an entity: its plain value is what formulas see.
  return basicValue === undefined ? { error: "#VALUE!" } : gridCell(basicValue);
}

function gridError(code: string, message: unknown): GridError {
  const error = returnable.has(code) ? code : "#VALUE!";
  const carried = withMessage.has(error) && typeof message === "string" && message !== "" && message !== code;
  return carried ? { error, message } : { error };
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null)?.then === "function";
}
