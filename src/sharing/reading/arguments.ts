import { readAggregation } from "../../cells/arguments/aggregationCells";
import { readMatrix } from "../../cells/cells";
import { readCell } from "../../cells/cellValue";
import { readGoalposts } from "../../cells/arguments/goalpostCells";
import { isOmitted } from "../../cells/grid";
import { readDirections, readNumberAt, readVector } from "../../cells/vectors";
import { type Matrix } from "../../core/matrix";
import { type Goalposts } from "../../core/normalize/goalposts";
import { type AnyAggregation, type Direction } from "../../core/options";
import { evaluate } from "./evaluate";
import { type Source } from "./source";
import { type ReadCells, type WorkbookReader } from "./workbookReader";

/** An argument that is one of these words, or its default; null where only the formula knows. */
export async function wordOf<W extends string>(
  source: Source | undefined,
  words: readonly W[],
  reader: WorkbookReader,
): Promise<W | null> {
  const text = await textOf(source, reader);
  if (text === undefined) return words[0];
  return words.find((word) => word === text?.toLowerCase()) ?? null;
}

/** The one text of an argument; undefined where it is left out, null where it is something else. */
export async function textOf(
  source: Source | undefined,
  reader: WorkbookReader,
): Promise<string | null | undefined> {
  if (!source || source.kind === "omitted") return undefined;
  const read = await evaluate(source, reader);
  if (!read) return null;
  if (isOmitted(read.cells)) return undefined;
  const [[cell]] = read.cells;
  const single = read.cells.length === 1 && read.cells[0].length === 1;
  return single && typeof cell === "string" ? cell.trim() : null;
}

/** A word or p of the generalized mean, or the arithmetic mean; null where only the formula knows. */
export async function aggregationOf(
  source: Source | undefined,
  reader: WorkbookReader,
): Promise<AnyAggregation | null> {
  if (isLeftOut(source)) return readAggregation(undefined, "aggregation");
  const read = await evaluate(source, reader);
  return orNull(() => read && readAggregation(read.cells, "aggregation"));
}

/** One number, or its default; null where only the formula knows. */
export async function numberOf(
  source: Source | undefined,
  otherwise: number,
  reader: WorkbookReader,
): Promise<number | null> {
  if (!source || source.kind === "omitted") return otherwise;
  const read = await evaluate(source, reader);
  if (!read) return null;
  if (isOmitted(read.cells)) return otherwise;
  const cell = readCell(read.cells[0][0]);
  return cell.kind === "number" ? cell.value : null;
}

/** null where the function would refuse them, or where only the formula knows. */
export function directionsIn(read: ReadCells | null, indicators: number): readonly Direction[] | null {
  return orNull(() => read && readDirections(read.cells, indicators));
}

/** @returns null where all are left to the data; undefined where only the formula knows. */
export function goalpostsIn(
  read: ReadCells | null,
  indicators: number,
  weights: ReadCells | null,
  directions: ReadCells | null,
): Goalposts | null | undefined {
  if (!read) return undefined;
  try {
    return readGoalposts(read.cells, indicators, weights?.cells, directions?.cells);
  } catch {
    return undefined;
  }
}

export function numbersIn(read: ReadCells | null): Float64Array | null {
  return orNull(() => {
    const cells = read && readVector(read.cells, "weights");
    const numbers = cells && Float64Array.from(cells, (cell, i) => readNumberAt(cell, "weights", i + 1));
    return numbers?.some(Number.isNaN) ? null : numbers;
  });
}

export function matrixIn(read: ReadCells | null): Matrix | null {
  return orNull(() => read && readMatrix(read.cells, "data"));
}

export function isLeftOut(source: Source | undefined): source is undefined | { readonly kind: "omitted" } {
  return !source || source.kind === "omitted";
}

/** A description says what a function would do; where the function fails, there is nothing to describe. */
export function orNull<T>(attempt: () => T | null): T | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
