import { basicValueOf, errorCodeOf } from "../cellValue";
import { type Grid } from "../grid";
import { isBlank } from "./block";
import { type Meaning, meaningOf, wordOf } from "./meaning";
import { cellsInAPiece, type Steps } from "./steps";

/** The different texts of a column, in the order in which they are met; what is told of each, by its place among them. */
export interface ColumnTexts {
  /** Where nearly all differ, one that comes back may stand here again. */
  readonly text: readonly string[];
  readonly meaning: readonly Meaning[];
  /** As a number, by the decimal mark; NaN where it is none. */
  readonly point: readonly number[];
  readonly comma: readonly number[];
  /** In how many cells it stands. */
  readonly cells: readonly number[];
}

/** One column of the table, each cell looked at once. */
export interface ColumnReading {
  /** Place within the selection. */
  readonly at: number;
  /** The block's rows within the selection: what is told by place is told in their order. */
  readonly rows: readonly number[];
  /** The numbers of cells that hold numbers; NaN for all others. By place. */
  readonly numbers: Float64Array;
  readonly texts: ColumnTexts;
  /** Which of the texts a cell holds; -1 for none. By place. */
  readonly textAt: Int32Array;
  readonly count: Readonly<Record<"number" | "logical" | "missing" | "written" | "symbol" | "word", number>>;
  /** Of the cells that hold numbers. */
  readonly low: number;
  readonly high: number;
  readonly areWhole: boolean;
  /** Whether the column holds numbers, with or without a disguise. */
  readonly isNumeric: boolean;
}

/** Rows that are read column by column, then the next ones: they fit into the processor's cache. */
const rowsInAStrip = 1000;

/**
 * Reads the columns of a table.
 * @param places the columns, within the selection.
 */
export function* readColumns(
  values: Grid,
  rows: readonly number[],
  places: readonly number[],
): Steps<ColumnReading[]> {
  const readings = places.map((at) => new Reading(at, rows));
  let cells = 0;
  for (let from = 0; from < rows.length; from += rowsInAStrip) {
    const to = Math.min(from + rowsInAStrip, rows.length);
    for (const reading of readings) {
      if (cells === 0) yield;
      reading.take(values, from, to);
      cells = cells + to - from < cellsInAPiece ? cells + to - from : 0;
    }
  }
  return readings.map((reading) => reading.done());
}

/** So many texts of a column tell whether texts come back in it: in names and figures hardly any does. */
const manyTexts = 2000;
const mostlyDifferent = 0.75;

class Reading {
  private readonly numbers: Float64Array;
  private readonly textAt: Int32Array;
  private readonly texts = {
    text: [] as string[],
    meaning: [] as Meaning[],
    point: [] as number[],
    comma: [] as number[],
    cells: [] as number[],
  };
  /** Places among the texts; null where looking up costs more than it saves. */
  private known: Map<string, number> | null = new Map();
  private met = 0;
  private readonly readings = { point: NaN, comma: NaN };
  private readonly forms = new Map<string, Meaning>();
  private low = Infinity;
  private high = -Infinity;
  private areWhole = true;
  private readonly count = { number: 0, logical: 0, missing: 0, written: 0, symbol: 0, word: 0 };

  constructor(
    readonly at: number,
    private readonly rows: readonly number[],
  ) {
    this.numbers = new Float64Array(rows.length).fill(NaN);
    this.textAt = new Int32Array(rows.length).fill(-1);
  }

  /** Reads the cells of some places. */
  take(values: Grid, from: number, to: number): void {
    const { at, rows, numbers, count } = this;
    for (let place = from; place < to; place++) {
      const raw = values[rows[place]][at];
      if (typeof raw === "number") {
        numbers[place] = raw;
        count.number++;
        if (raw < this.low) this.low = raw;
        if (raw > this.high) this.high = raw;
        if (raw % 1 !== 0) this.areWhole = false;
      } else if (raw === null || raw === "") count.missing++;
      else this.takeOther(raw, place);
    }
  }

  private takeOther(raw: unknown, place: number): void {
    const code = errorCodeOf(raw);
    const value = basicValueOf(raw);
    if (typeof value === "boolean") {
      this.count.logical++;
      this.numbers[place] = value ? 1 : 0;
    } else if (code === null && isBlank(value)) this.count.missing++;
    else this.takeText(code ?? String(value), place);
  }

  private takeText(text: string, place: number): void {
    const { known, texts, count } = this;
    const at = known?.get(text) ?? this.newText(text);
    texts.cells[at]++;
    this.textAt[place] = at;
    const { kind } = texts.meaning[at];
    count[kind === "number" ? "written" : kind]++;
    if (++this.met === manyTexts && texts.text.length > mostlyDifferent * manyTexts) this.known = null;
  }

  private newText(text: string): number {
    const { known, texts, readings } = this;
    const at = texts.text.length;
    const meaning = meaningOf(text, readings);
    texts.text.push(text);
    texts.meaning.push(this.shared(meaning));
    texts.point.push(readings.point);
    texts.comma.push(readings.comma);
    texts.cells.push(0);
    known?.set(text, at);
    return at;
  }

  /** One object for all numbers with the same unit, flag and bound: so many objects would take their time to come and go. */
  private shared(meaning: Meaning): Meaning {
    if (meaning.kind !== "number" || (meaning.unit === "" && meaning.flag === "" && meaning.bound === ""))
      return meaning;
    const { isPlain, unit, flag, bound } = meaning;
    const form = `${isPlain} ${unit} ${flag} ${bound}`;
    const same = this.forms.get(form);
    if (!same) this.forms.set(form, meaning);
    return same ?? meaning;
  }

  done(): ColumnReading {
    const { at, rows, numbers, texts, textAt, count, low, high, areWhole } = this;
    const figures = count.number + count.written;
    const isNumeric = figures > 0 && figures >= count.word && (count.number > 0 || !holdsCodes(texts));
    return { at, rows, numbers, texts, textAt, count, isNumeric, low, high, areWhole };
  }
}

/** Whether figures stand beside codes, such as 212 beside 111CA, or have letters that differ, as 1a and 2b have. */
function holdsCodes({ text, meaning }: ColumnTexts): boolean {
  const units = new Set<string>();
  for (const [at, own] of meaning.entries()) {
    if (own.kind === "word" && isCode(text[at])) return true;
    if (own.kind === "number" && /^[a-z]/i.test(own.unit)) units.add(own.unit);
  }
  return units.size > 3;
}

function isCode(text: string): boolean {
  const word = wordOf(text);
  return /^[A-Z0-9._-]+$/.test(word) && /\d/.test(word);
}
