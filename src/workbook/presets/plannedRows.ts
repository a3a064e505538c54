import { isTotals } from "../../cells/tables/names";
import { type Content, type Contents } from "../cells/heldCells";
import { failWorkbook } from "../problems";
import { indexOfName } from "./presetsTable";
import {
  type CellsOfRow,
  nameHeader,
  type RowChange,
  type TableChange,
  type TableWritten,
} from "./tableChange";
import { type Shape, type StructureOp } from "./tableStructure";

/** A weights table as it is. */
export interface TableContents {
  readonly header: readonly string[];
  /** Without the header row. */
  readonly contents: Contents;
  readonly names: readonly string[];
}

export interface PlannedRows extends TableWritten {
  /** By column what its cells are to hold; null leaves a cell as it is. */
  readonly writes: ReadonlyMap<number, readonly (Content | null)[]>;
  /** The table once that is written. */
  readonly shape: Shape;
  /** What is then done to it, one after another. */
  readonly ops: readonly StructureOp[];
}

interface Row {
  readonly name: string;
  readonly cells: readonly Content[];
}

/** What a change does to the cells of a table, and what takes it back. @throws WorkbookError where a row is gone. */
export function plannedRows(table: TableContents, { rows: changes, blankColumn }: TableChange): PlannedRows {
  const { header, contents, names } = table;
  const added = missingColumn(header, changes);
  const nextHeader = added ? inserted(header, added.at, added.name) : header;
  const rows = contents.map((cells, at) => ({
    name: names[at],
    cells: added ? inserted(cells, added.at, "") : cells,
  }));
  const written = writtenRows(nextHeader, rows, changes);
  const columnIn: readonly StructureOp[] = added ? [{ ...column(added, written.rows), goes: "in" }] : [];
  const moved = movedRows(nextHeader, written.rows, changes);
  const blank = blankColumn === null ? -1 : indexOfName(nextHeader, blankColumn);
  const columnOut: readonly StructureOp[] =
    blank >= 0 && moved.rows.every(({ cells }) => cells[blank] === "")
      ? [{ ...column({ at: blank, name: nextHeader[blank] }, moved.rows), goes: "out" }]
      : [];
  return {
    writes: differences(header, contents, nextHeader, written.rows),
    shape: { columns: header.length, names: written.rows.map(({ name }) => name) },
    ops: [...columnIn, ...moved.ops, ...columnOut],
    undo: { rows: [...written.undo, ...moved.undo], blankColumn: added?.name ?? null },
    replaced: written.replaced,
  };
}

/** The column that a change writes to where there is none: it comes beside the names. */
function missingColumn(header: readonly string[], changes: readonly RowChange[]) {
  const named = changes.flatMap((change) => (change.kind === "remove" ? [] : [...change.cells.keys()]));
  const name = named.find((each) => indexOfName(header, each) < 0);
  return name === undefined ? null : { name, at: indexOfName(header, nameHeader(header)) + 1 };
}

function column({ at, name }: { readonly at: number; readonly name: string }, rows: readonly Row[]) {
  return { kind: "column" as const, at, header: name, cells: rows.map(({ cells }) => cells[at]) };
}

/** The rows with their new contents. */
function writtenRows(header: readonly string[], rows: readonly Row[], changes: readonly RowChange[]) {
  const next = [...rows];
  const undo: RowChange[] = [];
  const replaced: string[] = [];
  for (const change of changes) {
    if (change.kind !== "write") continue;
    const at = placeOf(rows, change.row);
    const row = next[at];
    const before = new Map(
      [...change.cells.keys()].map((name) => [name, row.cells[indexOfName(header, name)]]),
    );
    if ([...before.values()].some(isFormulaContent)) replaced.push(change.row);
    const cells = row.cells.map((cell, i) => contentIn(change.cells, header[i]) ?? cell);
    next[at] = { name: nameIn(header, change.cells) ?? row.name, cells };
    undo.push({ kind: "write", row: next[at].name, cells: before });
  }
  return { rows: next, undo, replaced };
}

/** The rows without those that go and with those that come: above a row of totals, where no place is given. */
function movedRows(header: readonly string[], rows: readonly Row[], changes: readonly RowChange[]) {
  const next = [...rows];
  const ops: StructureOp[] = [];
  const undo: RowChange[] = [];
  const going = changes.flatMap((change) => (change.kind === "remove" ? [placeOf(rows, change.row)] : []));
  for (const at of going.sort((a, b) => b - a)) {
    const [{ name, cells }] = next.splice(at, 1);
    ops.push({ kind: "row", goes: "out", at, name, cells });
    undo.push({ kind: "add", at, cells: new Map(header.map((each, i) => [each, cells[i]])) });
  }
  const coming = changes.flatMap((change) => (change.kind === "add" ? [change] : []));
  for (const { at: wanted, cells: given } of coming.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity))) {
    const name = nameIn(header, given) ?? "";
    const end = next.length > 0 && isTotals(next[next.length - 1].name) ? next.length - 1 : next.length;
    const at = Math.min(wanted ?? end, next.length);
    const cells = header.map((each) => contentIn(given, each) ?? null);
    next.splice(at, 0, { name, cells: cells.map((cell) => cell ?? "") });
    ops.push({ kind: "row", goes: "in", at, name, cells });
    undo.push({ kind: "remove", row: name });
  }
  return { rows: next, ops, undo };
}

function differences(
  header: readonly string[],
  contents: Contents,
  nextHeader: readonly string[],
  rows: readonly Row[],
): PlannedRows["writes"] {
  const writes = new Map<number, readonly (Content | null)[]>();
  header.forEach((name, from) => {
    const to = nextHeader.indexOf(name);
    const cells = rows.map((row, i) => (Object.is(row.cells[to], contents[i][from]) ? null : row.cells[to]));
    if (cells.some((cell) => cell !== null)) writes.set(from, cells);
  });
  return writes;
}

function inserted<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function placeOf(rows: readonly Row[], name: string): number {
  const at = indexOfName(
    rows.map((row) => row.name),
    name,
  );
  return at < 0 ? failWorkbook("changedMeanwhile", {}) : at;
}

function contentIn(cells: CellsOfRow, header: string): Content | undefined {
  for (const [name, content] of cells) if (indexOfName([name], header) === 0) return content;
  return undefined;
}

/** The name among the contents of a row, as it is read. */
function nameIn(header: readonly string[], cells: CellsOfRow): string | undefined {
  const content = contentIn(cells, nameHeader(header));
  return content === undefined ? undefined : String(content).replace(/^'/, "");
}

/** Texts stand behind an apostrophe. */
function isFormulaContent(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}
