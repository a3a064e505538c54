import { withinQuotes } from "../../formula/sheetName";
import type { EngineTable, InitialSheet } from "./engine";

/** The sheets of an opening workbook that its first sheet, the one in sight, does not depend on. */
export function sheetsOutOfSight(
  sheets: readonly InitialSheet[],
  tables: readonly EngineTable[],
): ReadonlySet<string> {
  const later = new Map(
    sheets.map((sheet) => {
      const names = tables.filter(({ area }) => area.sheet === sheet.id).map(({ name }) => name);
      return [sheet, [withinQuotes(sheet.name), ...names].map((name) => name.toLowerCase())];
    }),
  );
  const needed = sheets.slice(0, 1);
  for (let sheet = needed.pop(); sheet; sheet = needed.pop()) {
    later.delete(sheet);
    const text = formulasOf(sheet).join("\n").toLowerCase();
    // A name anywhere in a formula counts, and INDIRECT may make up any reference.
    for (const [other, names] of later) {
      if (text.includes("indirect(") || names.some((name) => text.includes(name))) needed.push(other);
    }
  }
  return new Set([...later.keys()].map(({ id }) => id));
}

function formulasOf({ blocks }: InitialSheet): string[] {
  return blocks
    .flatMap(({ rows }) => rows.flat())
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
}
