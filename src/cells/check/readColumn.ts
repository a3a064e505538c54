import { basicValueOf, errorCodeOf } from "../cellValue";
import { type Grid } from "../grid";
import { isBlank } from "./block";
import { type Meaning } from "./meaning";
import { rowsInAPiece, type Steps } from "./steps";

/** A cell by its row of the selection, from 0. */
export interface Found {
  readonly row: number;
  readonly text: string;
}

/** One column of the table, each cell looked at once. */
export interface ColumnReading {
  /** Place within the selection. */
  readonly at: number;
  /** The numbers of cells that hold numbers; NaN for all others. By place in the block's rows. */
  readonly numbers: Float64Array;
  readonly texts: readonly (Found & { readonly place: number; readonly meaning: Meaning })[];
  readonly count: Readonly<Record<"number" | "logical" | "missing" | "written" | "symbol" | "word", number>>;
  /** Of the cells that hold numbers. */
  readonly low: number;
  readonly high: number;
  readonly areWhole: boolean;
  /** Whether the column holds numbers, with or without a disguise. */
  readonly isNumeric: boolean;
}

/**
 * Reads the columns of a table, row by row, as the cells lie.
 * @param places the columns, within the selection.
 * @param meaningOf what a text is, remembered for the whole table.
 */
export function* readColumns(
  values: Grid,
  rows: readonly number[],
  places: readonly number[],
  meaningOf: (text: string) => Meaning,
): Steps<ColumnReading[]> {
  const readings = places.map((at) => new Reading(at, rows.length, meaningOf));
  for (const [place, row] of rows.entries()) {
    if (place % rowsInAPiece === 0) yield;
    const cells = values[row];
    for (const reading of readings) reading.take(cells[reading.at], row, place);
  }
  return readings.map((reading) => reading.done());
}

class Reading {
  private readonly numbers: Float64Array;
  private readonly texts: (Found & { place: number; meaning: Meaning })[] = [];
  private low = Infinity;
  private high = -Infinity;
  private areWhole = true;
  private readonly count = { number: 0, logical: 0, missing: 0, written: 0, symbol: 0, word: 0 };

  constructor(
    readonly at: number,
    rows: number,
    private readonly meaningOf: (text: string) => Meaning,
  ) {
    this.numbers = new Float64Array(rows).fill(NaN);
  }

  take(raw: unknown, row: number, place: number): void {
    const { numbers, count } = this;
    if (typeof raw === "number") {
      numbers[place] = raw;
      count.number++;
      if (raw < this.low) this.low = raw;
      if (raw > this.high) this.high = raw;
      if (raw % 1 !== 0) this.areWhole = false;
      return;
    }
    const value = basicValueOf(raw);
    if (typeof value === "boolean") {
      count.logical++;
      numbers[place] = value ? 1 : 0;
    } else if (isBlank(value) && errorCodeOf(raw) === null) count.missing++;
    else {
      const text = errorCodeOf(raw) ?? String(value);
      const meaning = this.meaningOf(text);
      count[meaning.kind === "number" ? "written" : meaning.kind]++;
      this.texts.push({ row, text, place, meaning });
    }
  }

  done(): ColumnReading {
    const { at, numbers, texts, count, low, high, areWhole } = this;
    const figures = count.number + count.written;
    const isNumeric = figures > 0 && figures >= count.word && (count.number > 0 || !holdsCodes(texts));
    return { at, numbers, texts, count, isNumeric, low, high, areWhole };
  }
}

/** Whether figures stand beside codes, such as 212 beside 111CA, or have letters that differ, as 1a and 2b have. */
function holdsCodes(texts: ColumnReading["texts"]): boolean {
  const units = new Set<string>();
  for (const { meaning } of texts) {
    if (meaning.kind === "word" && /^[A-Z0-9._-]+$/.test(meaning.word) && /\d/.test(meaning.word))
      return true;
    if (meaning.kind === "number" && /^[a-z]/i.test(meaning.unit)) units.add(meaning.unit);
  }
  return units.size > 3;
}
