import { tokenize } from "./tokens";

/** A text as formulas hold it: in double quotes, those inside it twice. */
export function textConstant(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An array of pieces such as constants: rows by semicolons, columns by commas. */
export function arrayText(rows: readonly (readonly string[])[]): string {
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
}

/** Such as `{1,"a";TRUE,2}`. */
export function arrayConstant(rows: readonly (readonly (number | string | boolean)[])[]): string {
  const written = (value: number | string | boolean) =>
    typeof value === "string" ? textConstant(value) : String(value).toUpperCase();
  return arrayText(rows.map((row) => row.map(written)));
}

/** A number, a text or a logical as it is written in a formula; undefined for anything else. */
export function constantOf(text: string): number | string | boolean | undefined {
  const trimmed = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(trimmed)) return trimmed.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?%?$/i.test(trimmed))
    return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === "true" : undefined;
}

/** The rows of an array constant such as `{1,2;3,4}`; null for anything else. */
export function arrayOf(text: string): (number | string | boolean)[][] | null {
  const inside = /^\{([\s\S]*)\}$/.exec(text.trim())?.[1];
  if (inside === undefined) return null;
  const rows: (number | string | boolean)[][] = [[]];
  let item = "";
  for (const { text: piece } of [...tokenize(inside), { text: ";" }]) {
    if (piece !== "," && piece !== ";") {
      item += piece;
      continue;
    }
    const value = constantOf(item);
    if (value === undefined) return null;
    rows[rows.length - 1].push(value);
    if (piece === ";") rows.push([]);
    item = "";
  }
  rows.pop();
  return rows.every((row) => row.length === rows[0].length) ? rows : null;
}
