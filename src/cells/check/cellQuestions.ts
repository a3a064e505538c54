import { type AutomaticFinding, type Question } from "./findings";
import { CellsOfTexts, cellsWhere } from "./foundCells";
import { type ColumnReading } from "./readColumn";
import { type Steps } from "./steps";

type Mark = "point" | "comma";

/** How the numbers of a column are written: the mark that all of them allow; null where both do and it matters. */
export function decimalMark({ texts }: ColumnReading): Mark | "either" | "neither" | null {
  let [point, comma, differ] = [true, true, false];
  for (const [at, { kind }] of texts.meaning.entries()) {
    if (kind !== "number") continue;
    if (Number.isNaN(texts.point[at])) point = false;
    if (Number.isNaN(texts.comma[at])) comma = false;
    if (texts.point[at] !== texts.comma[at]) differ = true;
  }
  if (point && comma) return differ ? null : "either";
  return point ? "point" : comma ? "comma" : "neither";
}

/** The one unit of a column, bounds apart, which stand between plain numbers; null where some numbers have another or none, undefined where none has any. */
export function unitOf({ texts, count }: ColumnReading): string | null | undefined {
  const units = new Set<string>();
  for (const meaning of texts.meaning)
    if (meaning.kind === "number" && meaning.bound === "") units.add(meaning.unit);
  if (count.number > 0 && units.size > 0) units.add("");
  if (units.size === 0 || (units.size === 1 && units.has(""))) return undefined;
  return units.size === 1 ? [...units][0] : null;
}

/** What cells of the numeric columns raise, in the order in which it is asked. */
export function* cellFindings(
  columns: readonly ColumnReading[],
): Steps<{ readonly automatic: AutomaticFinding[]; readonly questions: Question[] }> {
  const automatic: AutomaticFinding[] = [];
  const questions: Question[] = [];
  const [missing, written, bounds] = [new CellsOfTexts(), new CellsOfTexts(), new CellsOfTexts()];
  const flags = new Map<string, CellsOfTexts>();
  const symbols = new Map<string, CellsOfTexts>();
  const separators: Question[] = [];
  const units: Question[] = [];
  for (const column of columns) {
    yield;
    const mark = decimalMark(column);
    const unit = unitOf(column);
    const isPlain = mark !== null && mark !== "neither" && unit !== null;
    const { meaning: meanings } = column.texts;
    for (const [at, meaning] of meanings.entries()) {
      if (meaning.kind === "missing") missing.add(column, at);
      else if (meaning.kind === "symbol") cellsOf(symbols, meaning.symbol).add(column, at);
      else if (meaning.kind === "number") {
        if (isPlain && meaning.flag === "" && meaning.bound === "") written.add(column, at);
        if (meaning.flag !== "") cellsOf(flags, meaning.flag).add(column, at);
        if (meaning.bound !== "") bounds.add(column, at);
      }
    }
    const numbers = () => cellsWhere(column, (at) => meanings[at].kind === "number");
    if (mark === null) separators.push({ kind: "separator", column: column.at, cells: numbers() });
    if (unit === null)
      units.push({ kind: "units", column: column.at, units: unitsOf(column), cells: numbers() });
    else if (unit !== undefined) automatic.push({ kind: "unit", column: column.at, unit });
    const left = cellsWhere(column, (at) => {
      const { kind } = meanings[at];
      return kind === "word" || (kind === "number" && mark === "neither");
    });
    if (left.length > 0) automatic.push({ kind: "left", column: column.at, cells: left });
  }
  if (missing.length > 0) automatic.unshift({ kind: "missingWords", cells: missing });
  if (written.length > 0) automatic.unshift({ kind: "writtenNumbers", cells: written });
  questions.push(...units, ...separators);
  if (flags.size > 0)
    questions.push({
      kind: "flags",
      flags: [...flags].map(([flag, cells]) => ({ flag, cells, use: /u/i.test(flag) ? null : true })),
    });
  for (const [symbol, cells] of symbols) questions.push({ kind: "symbol", symbol, cells });
  if (bounds.length > 0) questions.push({ kind: "bounds", cells: bounds });
  return { automatic, questions };
}

function unitsOf({ texts }: ColumnReading): string[] {
  const units = new Set<string>();
  for (const meaning of texts.meaning) if (meaning.kind === "number") units.add(meaning.unit);
  return [...units];
}

function cellsOf(map: Map<string, CellsOfTexts>, key: string): CellsOfTexts {
  let cells = map.get(key);
  if (!cells) map.set(key, (cells = new CellsOfTexts()));
  return cells;
}
