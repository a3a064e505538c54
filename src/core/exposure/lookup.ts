import { mean } from "../numeric/sums/moments";
import { type ExposureMeasure } from "../options";
import { type ExposureSource, type ExposureTable } from "./published";
import { sixDigits } from "./socCode";

/** The occupations of a code: one, or all below a shorter code. */
export interface Occupations {
  readonly table: ExposureTable;
  readonly from: number;
  readonly to: number;
  /** The code of the row that the source publishes for this code and others. */
  readonly mergedInto?: string;
}

/**
 * The occupations of a code that its source has: an exact row first, then the merged row that holds it, then all detailed
 * codes below it.
 * @param code such as "15-1252.00", "15-1252", "15-12", "15-", "2512" or "25".
 */
export function findOccupations(source: ExposureSource, code: string): Occupations | undefined {
  const detailed = source.detailed();
  if (code.includes(".")) {
    if (source.finer) return exactly(source.finer(), code);
    // The O*NET occupation that is as wide as its six digits.
    return code.endsWith(".00") ? findOccupations(source, sixDigits(code)) : undefined;
  }
  return exactly(detailed, code) ?? inMergedRow(source, detailed, code) ?? below(detailed, stemOf(code));
}

/** Mean over the occupations, each counted once; the figure itself where there is one. */
export function meanExposure({ table, from, to }: Occupations, measure: ExposureMeasure): number {
  const values = table.measures.get(measure);
  if (!values) return NaN;
  return to - from === 1 ? values[from] : mean(values.subarray(from, to));
}

function exactly(table: ExposureTable, code: string): Occupations | undefined {
  const from = firstFrom(table.codes, code);
  return table.codes[from] === code ? { table, from, to: from + 1 } : undefined;
}

function inMergedRow(
  { merged }: ExposureSource,
  table: ExposureTable,
  code: string,
): Occupations | undefined {
  for (const [row, parts] of merged ?? []) {
    const found = parts.includes(code) ? exactly(table, row) : undefined;
    if (found) return { ...found, mergedInto: row };
  }
  return undefined;
}

function below(table: ExposureTable, stem: string): Occupations | undefined {
  const from = firstFrom(table.codes, stem);
  let to = from;
  while (to < table.codes.length && table.codes[to].startsWith(stem)) to++;
  return stem !== "" && to > from ? { table, from, to } : undefined;
}

/** What all codes below a group begin with: "15-12" for 15-1200, "25" for 2500. A group of two or three digits is whole. */
function stemOf(code: string): string {
  let end = code.length;
  if (code.includes("-") || end === 4) while (code[end - 1] === "0") end--;
  return code.slice(0, end);
}

/** The first position whose code is not before `code`. */
function firstFrom(codes: readonly string[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle] < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
