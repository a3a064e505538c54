import { putValues } from "../cells/cellText";
import { type Content, contentProperties, contentsOf, type Contents, sameContents } from "../cells/heldCells";
import { failWorkbook } from "../problems";
import { fieldAt, textOf } from "./presetsTable";

/** A row or a column that comes into a table or goes out of it; places are counted from 0, without the header row. */
export type StructureOp =
  | {
      readonly kind: "row";
      readonly goes: "in" | "out";
      readonly at: number;
      readonly name: string;
      /** As many as there are columns then; null: what Excel puts there, such as the formula of a calculated column. */
      readonly cells: readonly (Content | null)[];
    }
  | {
      readonly kind: "column";
      readonly goes: "in" | "out";
      readonly at: number;
      readonly header: string;
      readonly cells: readonly Content[];
    };

/** By what is told how far a batch has come. */
export interface Shape {
  readonly columns: number;
  /** The names of the rows, one after another. */
  readonly names: readonly string[];
}

/** Queues one after another. */
function applyOps(table: Excel.Table, ops: readonly StructureOp[]): void {
  for (const op of ops) {
    if (op.kind === "row") {
      if (op.goes === "out") table.rows.getItemAt(op.at).delete();
      else {
        table.rows.add(op.at);
        table.getDataBodyRange().getRow(op.at).formulas = [[...op.cells]];
      }
    } else if (op.goes === "out") table.columns.getItemAt(op.at).delete();
    else {
      // Whether values would count a row of totals is not documented, so the cells are written by themselves.
      table.columns.add(op.at);
      putValues(table.getHeaderRowRange().getCell(0, op.at), [[op.header]]);
      table.getDataBodyRange().getColumn(op.at).formulas = op.cells.map((cell) => [cell]);
    }
  }
}

/**
 * Does all of it or nothing. Columns that go do so last, once all else is seen to be done.
 * @param before how the table is now; where it turns out different, what was done is taken back.
 * @throws WorkbookError `halfWritten` where it cannot be.
 */
export async function restructure(
  context: Excel.RequestContext,
  table: Excel.Table,
  before: Shape,
  ops: readonly StructureOp[],
): Promise<void> {
  const isLast = (op: StructureOp) => op.kind === "column" && op.goes === "out";
  const [first, last] = [ops.filter((op) => !isLast(op)), ops.filter(isLast)];
  if (first.length > 0) await doAtOnce(context, table, before, first);
  try {
    if (last.length > 0) await doAtOnce(context, table, first.reduce(shapeAfter, before), last);
  } catch (error) {
    await takeBack(context, table, before, first);
    throw error;
  }
}

async function doAtOnce(
  context: Excel.RequestContext,
  table: Excel.Table,
  before: Shape,
  ops: readonly StructureOp[],
): Promise<void> {
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load(contentProperties);
  applyOps(table, ops);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, table, before, ops);
    throw error;
  }
  const found = shapeOf(header, body);
  // What goes is put back as it was at that moment.
  const contents = contentsOf(body);
  const real = ops.map((op): StructureOp => {
    if (op.goes === "in") return op;
    if (op.kind === "column") return { ...op, cells: contents.map((row) => row[op.at]) };
    return { ...op, cells: contents[op.at], name: found.names[op.at] };
  });
  if (sameShape(found, before) && sameContents(outOf(real), outOf(ops))) return;
  await takeBack(context, table, found, real);
  failWorkbook("changedMeanwhile", {});
}

/** A batch that failed may have made some of the operations: the shape of the table tells which. */
async function takeBack(
  context: Excel.RequestContext,
  table: Excel.Table,
  before: Shape,
  ops: readonly StructureOp[],
): Promise<void> {
  try {
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const now = shapeOf(header, body);
    const made = [...ops.keys(), ops.length]
      .map((count) => ops.slice(0, count))
      .find((some) =>
        [some, withoutLastName(some)].some((each) => sameShape(each.reduce(shapeAfter, before), now)),
      );
    if (!made) return failWorkbook("halfWritten", { cells: table.name });
    applyOps(table, [...made].reverse().map(opposite));
    await context.sync();
  } catch {
    failWorkbook("halfWritten", { cells: table.name });
  }
}

function shapeOf(header: Excel.Range, body: Excel.Range): Shape {
  const names = header.values[0].map(textOf);
  const at = fieldAt(names, "indicator");
  return { columns: names.length, names: body.values.map((row) => textOf(row[at])) };
}

function outOf(ops: readonly StructureOp[]): Contents {
  return ops.filter(({ goes }) => goes === "out").map(({ cells }) => cells as readonly Content[]);
}

function shapeAfter({ columns, names }: Shape, op: StructureOp): Shape {
  if (op.kind === "column") return { columns: columns + (op.goes === "in" ? 1 : -1), names };
  const next = [...names];
  if (op.goes === "in") next.splice(op.at, 0, op.name);
  else next.splice(op.at, 1);
  return { columns, names: next };
}

/** As a batch leaves it that failed between the last row and what was to stand in it. */
function withoutLastName(ops: readonly StructureOp[]): readonly StructureOp[] {
  return ops.map((op, i) =>
    i === ops.length - 1 && op.kind === "row" && op.goes === "in" ? { ...op, name: "" } : op,
  );
}

function sameShape(a: Shape, b: Shape): boolean {
  return a.columns === b.columns && a.names.join("\n") === b.names.join("\n");
}

function opposite(op: StructureOp): StructureOp {
  return { ...op, goes: op.goes === "in" ? "out" : "in" };
}
