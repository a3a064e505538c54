interface Snapshot {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Record<string, unknown>;
    readonly notes: Record<string, unknown>;
    readonly formats: Record<string, unknown>;
    readonly lists: Record<string, unknown>;
  }[];
  readonly tables: unknown;
  readonly names: readonly (readonly string[])[];
}

/**
 * What differs between two snapshots of a workbook, each as a short text: `Jobs!D2`, `note Jobs!D2`, `format Jobs!D2`,
 * `list Jobs!D2`, `sheet +New`, `name +QEI_PORTABLE`, `name ~Score`, `tables`.
 */
export function changed(before: unknown, after: unknown): string[] {
  const [a, b] = [before as Snapshot, after as Snapshot];
  const found: string[] = [];
  for (const { name } of b.sheets) if (!sheetOf(a, name)) found.push(`sheet +${name}`);
  for (const sheet of a.sheets) {
    const now = sheetOf(b, sheet.name);
    if (!now) {
      found.push(`sheet -${sheet.name}`);
      continue;
    }
    const parts = [
      ["", sheet.cells, now.cells],
      ["note ", sheet.notes, now.notes],
      ["format ", sheet.formats, now.formats],
      ["list ", sheet.lists, now.lists],
    ] as const;
    for (const [kind, was, is] of parts) {
      const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
      for (const key of keys)
        if (!Object.is(was[key], is[key])) found.push(`${kind}${sheet.name}!${addressOf(key)}`);
    }
  }
  const names = (snapshot: Snapshot) =>
    new Map(snapshot.names.map(([sheet, name, formula]) => [`${sheet}${name}`, formula]));
  const [namesBefore, namesAfter] = [names(a), names(b)];
  for (const [name, formula] of namesAfter)
    if (!namesBefore.has(name)) found.push(`name +${name}`);
    else if (namesBefore.get(name) !== formula) found.push(`name ~${name}`);
  for (const name of namesBefore.keys()) if (!namesAfter.has(name)) found.push(`name -${name}`);
  if (JSON.stringify(a.tables) !== JSON.stringify(b.tables)) found.push("tables");
  return found;
}

function sheetOf({ sheets }: Snapshot, wanted: string) {
  return sheets.find(({ name }) => name === wanted);
}

/** Columns up to Z. */
function addressOf(key: string): string {
  const [row, column] = key.split(",").map(Number);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
