import { structuredText } from "../structured";

/**
 * The headers of a weights table that are presets, as a reference for a list to choose from. It begins behind the column
 * before the first preset and ends before the one behind the last, or with the table, so it follows presets that are added,
 * renamed, moved or deleted. A column between presets that is none is among them.
 * @param at places of the presets in the header; one at least.
 */
export function presetListFormula(table: string, header: readonly string[], at: readonly number[]): string {
  const headers = structuredText({ table, sections: ["#Headers"], columns: null });
  const upTo = (column: number) =>
    `COLUMNS(${structuredText({ table, sections: ["#Headers"], columns: { first: header[0], last: header[column] } })})`;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const from = first === 0 ? "1" : `${upTo(first - 1)}+1`;
  const to = last === header.length - 1 ? `COLUMNS(${headers})` : `${upTo(last + 1)}-1`;
  return `=INDEX(${headers},1,${from}):INDEX(${headers},1,${to})`;
}
