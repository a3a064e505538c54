import { type Call, rewriteCalls } from "./calls";
import { tokenize } from "./tokens";

/** The call that a text consists of, such as `SUM(A1:A3)`; null where there is more or less than one call. */
export function callOf(text: string): Call | null {
  const trimmed = text.trim();
  const tokens = tokenize(trimmed);
  if (tokens[0]?.kind !== "word" || tokens.find(({ kind }, i) => i > 0 && kind !== "space")?.kind !== "open")
    return null;
  let depth = 0;
  for (const [i, { kind }] of tokens.entries()) {
    if (kind === "open") depth++;
    // Closed before the end: the call is only a part of the text.
    if (kind === "close" && --depth === 0 && i < tokens.length - 1) return null;
  }
  if (depth !== 0) return null;
  let outermost: Call | null = null;
  rewriteCalls(trimmed, (call) => {
    outermost = call;
    return null;
  });
  return outermost;
}

/** What the names of a LET stand for, by the name in lower case. */
export type Scope = ReadonlyMap<string, string>;

/** The result of a LET and its names; any other text as it is. */
export function withinLet(text: string, scope: Scope = new Map()): { readonly text: string; scope: Scope } {
  const call = callOf(text);
  if (call?.name.toUpperCase() !== "LET" || call.arguments.length < 3) return { text, scope };
  const names = new Map(scope);
  for (let i = 0; i + 1 < call.arguments.length; i += 2)
    names.set(call.arguments[i].toLowerCase(), call.arguments[i + 1]);
  return withinLet(call.arguments[call.arguments.length - 1], names);
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
