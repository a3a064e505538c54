/** A call as a formula to paste, or, for what a formula cannot hold, in its form for scripts. */
export function formulaOf(id: string, args: readonly unknown[]): string {
  const last = args.reduce<number>((found, argument, i) => (argument === null ? found : i), -1);
  return `=${id}(${args
    .slice(0, last + 1)
    .map(argumentText)
    .join(",")})`;
}

function argumentText(argument: unknown): string {
  if (argument === null) return "";
  if (!Array.isArray(argument)) return cellText(argument);
  const rows: unknown[] = Array.isArray(argument[0]) ? argument : [argument];
  return `{${rows.map((row) => (row as unknown[]).map(cellText).join(",")).join(";")}}`;
}

function cellText(cell: unknown): string {
  if (cell === null) return '""';
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "object") return Object.is(cell, -0) ? "-0" : String(cell);
  const { type, basicValue } = cell as { type?: string; basicValue?: unknown };
  return type === "Error" ? String(basicValue) : JSON.stringify(cell);
}
