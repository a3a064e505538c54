import { type ReadCells, type WorkbookReader } from "../../../src/sharing/reading/workbookReader";

export interface MemoryTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly above?: readonly string[];
}

/** A workbook of tables and of ranges by their address; the first cell of a range may have a formula. */
export function memoryReader(
  tables: Readonly<Record<string, MemoryTable>>,
  ranges: Readonly<Record<string, Partial<ReadCells> & Pick<ReadCells, "cells">>> = {},
): WorkbookReader {
  return {
    read(reference) {
      if (reference.kind !== "columns") {
        const key = reference.kind === "range" ? reference.address : reference.name;
        const found = ranges[key];
        return Promise.resolve(found ? { headings: null, formula: null, ...found } : null);
      }
      const table = tables[reference.table];
      if (!table) return Promise.resolve(null);
      const first = reference.first === null ? 0 : table.header.indexOf(reference.first);
      const last = reference.last === null ? table.header.length - 1 : table.header.indexOf(reference.last);
      if (first < 0 || last < 0) return Promise.resolve(null);
      const part = (row: readonly unknown[]) => row.slice(first, last + 1);
      const headed = reference.rows === "body" ? [] : [part(table.header)];
      const cells = [...headed, ...(reference.rows === "headers" ? [] : table.rows.map(part))];
      return Promise.resolve({ cells, headings: table.header.slice(first, last + 1), formula: null });
    },
    linesAbove: (table) => Promise.resolve(tables[table]?.above ?? []),
  };
}
