import { type TableOutline } from "../../../workbook/contract";
import { indexOfName, isPresetsHeader, sameName } from "../../../workbook/presets/presetsTable";
import { mostRows } from "../../../workbook/presets/recognition";

export interface TablePair {
  readonly data: string | null;
  readonly presets: string | null;
}

/**
 * Completes a pair of data table and presets table. What was asked for and exists is taken; its partner is the table
 * with the most indicator names in common, the first of equals; see `fit`.
 */
export function matchingPair(tables: readonly TableOutline[], asked: TablePair): TablePair {
  const find = (name: string | null) => tables.find((table) => name !== null && sameName(table.name, name));
  const dataTables = tables.filter(({ indicators }) => indicators === null);
  const presetsTables = tables.filter(({ indicators }) => indicators !== null);
  const given = [find(asked.data), find(asked.presets)];
  const data = given.find((table) => table && table.indicators === null);
  const presets = given.find((table) => table && table.indicators !== null);
  if (data && presets) return { data: data.name, presets: presets.name };
  if (data)
    return { data: data.name, presets: best(presetsTables, (table) => fit(data, table))?.name ?? null };
  if (presets)
    return { data: best(dataTables, (table) => fit(table, presets))?.name ?? null, presets: presets.name };
  const first = best(dataTables, (table) => Math.max(0, ...presetsTables.map((other) => fit(table, other))));
  const opened = first ?? dataTables[0];
  return opened ? matchingPair(tables, { data: opened.name, presets: null }) : { data: null, presets: null };
}

/**
 * How many indicator names of a presets table are columns of a data table; any with directions and goalposts comes before
 * one that is a weights table by its numbers alone.
 */
function fit(data: TableOutline, { header, indicators }: TableOutline): number {
  const common = (indicators ?? []).filter((name) => indexOfName(data.header, name) >= 0).length;
  return common > 0 && isPresetsHeader(header) ? common + mostRows : common;
}

function best(tables: readonly TableOutline[], score: (table: TableOutline) => number): TableOutline | null {
  let found: TableOutline | null = null;
  let highest = 0;
  for (const table of tables) {
    const value = score(table);
    if (value > highest) [found, highest] = [table, value];
  }
  return found;
}
