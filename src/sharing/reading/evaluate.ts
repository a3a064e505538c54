import { type Grid } from "../../cells/grid";
import { readLabel } from "../../cells/vectors";
import { type Reference } from "../../formula/reference";
import { type Source } from "./source";
import { type ReadCells, type WorkbookReader } from "./workbookReader";

/**
 * The cells that an argument stands for.
 * @param names of the indicators, for what is looked up by them; null where they are not known.
 * @returns null where they cannot be told without Excel, such as the result of a formula.
 */
export async function evaluate(
  source: Source,
  reader: WorkbookReader,
  names: readonly string[] | null = null,
): Promise<ReadCells | null> {
  switch (source.kind) {
    case "constant":
      return plain(source.cells);
    case "reference":
      return reader.read(source.reference);
    case "transposed": {
      const of = await evaluate(source.of, reader, names);
      return of && plain(transposed(of.cells));
    }
    case "gathered":
      return gathered(await Promise.all(source.parts.map((part) => evaluate(part, reader, names))));
    case "lookup":
      return names && lookedUp(source, names, reader);
    default:
      return null;
  }
}

export function plain(cells: Grid): ReadCells {
  return { cells, headings: null, formula: null };
}

export function transposed(cells: Grid): Grid {
  return cells[0].map((_, column) => cells.map((row) => row[column]));
}

export function gathered(parts: readonly (ReadCells | null)[]): ReadCells | null {
  const known = parts.flatMap((part) => (part ? [part] : []));
  const rows = known[0]?.cells.length;
  if (known.length < parts.length || known.some(({ cells }) => cells.length !== rows)) return null;
  const headings = known.flatMap((part) => part.headings ?? new Array<string>(part.cells[0].length).fill(""));
  return {
    cells: known[0].cells.map((_, row) => known.flatMap(({ cells }) => cells[row])),
    headings: known.some((part) => part.headings) ? headings : null,
    formula: null,
  };
}

/** One row for each name, one column for each column read; a name without a row is a blank. */
async function lookedUp(
  { key, columns }: { readonly key: Reference; readonly columns: readonly Reference[] },
  names: readonly string[],
  reader: WorkbookReader,
): Promise<ReadCells | null> {
  const keys = await reader.read(key);
  const values = gathered(await Promise.all(columns.map((each) => reader.read(each))));
  if (!keys || values?.cells.length !== keys.cells.length) return null;
  const rowOf = new Map<string, readonly unknown[]>();
  keys.cells.forEach(([cell], row) => {
    const label = labelOf(cell);
    if (!rowOf.has(label)) rowOf.set(label, values.cells[row]);
  });
  const blank = new Array<null>(values.cells[0].length).fill(null);
  return {
    ...values,
    cells: names.map((name) => rowOf.get(name.trim().toLowerCase()) ?? blank),
    formula: null,
  };
}

/** Those of the names that a look-up finds no row for; none where the rows cannot be read. */
export async function namesWithoutRow(
  { key }: Extract<Source, { kind: "lookup" }>,
  names: readonly string[],
  reader: WorkbookReader,
): Promise<readonly string[]> {
  const keys = await reader.read(key);
  const known = new Set(keys?.cells.map(([cell]) => labelOf(cell)));
  return keys ? names.filter((name) => !known.has(name.trim().toLowerCase())) : [];
}

/** Excel's look-up takes capitals and small letters for the same. */
function labelOf(cell: unknown): string {
  try {
    return readLabel(cell, "names", 1)?.toLowerCase() ?? "";
  } catch {
    return "";
  }
}
