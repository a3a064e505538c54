import { callText } from "../../src/formula/calls";
import { arrayText, textConstant } from "../../src/formula/constants";

/** A call as a formula to paste, or, for what a formula cannot hold, in its form for scripts. */
export function formulaOf(id: string, args: readonly unknown[]): string {
  const last = args.reduce<number>((found, argument, i) => (argument === null ? found : i), -1);
  return `=${callText(id, args.slice(0, last + 1).map(argumentText))}`;
}

function argumentText(argument: unknown): string {
  if (argument === null) return "";
  if (!Array.isArray(argument)) return cellText(argument);
  const rows: unknown[] = Array.isArray(argument[0]) ? argument : [argument];
  return arrayText(rows.map((row) => (row as unknown[]).map(cellText)));
}

function cellText(cell: unknown): string {
  if (cell === null) return textConstant("");
  if (typeof cell === "string") return textConstant(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "object") return Object.is(cell, -0) ? "-0" : String(cell);
  const { type, basicValue } = cell as { type?: string; basicValue?: unknown };
  return type === "Error" ? String(basicValue) : JSON.stringify(cell);
}
