import { type AutomaticFinding, type Question } from "./findings";
import { type ColumnReading, type Found } from "./readColumn";
import { type Steps } from "./steps";

type Mark = "point" | "comma";

/** How the numbers of a column are written: the mark that all of them allow; null where both do and it matters. */
export function decimalMark({ texts }: ColumnReading): Mark | "either" | "neither" | null {
  let [point, comma, differ] = [true, true, false];
  for (const { meaning } of texts) {
    if (meaning.kind !== "number") continue;
    if (Number.isNaN(meaning.point)) point = false;
    if (Number.isNaN(meaning.comma)) comma = false;
    if (meaning.point !== meaning.comma) differ = true;
  }
  if (point && comma) return differ ? null : "either";
  return point ? "point" : comma ? "comma" : "neither";
}

/** The one unit of a column, bounds apart, which stand between plain numbers; null where some numbers have another or none, undefined where none has any. */
export function unitOf({ texts, count }: ColumnReading): string | null | undefined {
  const units = new Set<string>();
  for (const { meaning } of texts)
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
  const [missing, written, bounds]: Found[][] = [[], [], []];
  const flags = new Map<string, Found[]>();
  const symbols = new Map<string, Found[]>();
  const separators: Question[] = [];
  const units: Question[] = [];
  const put = (map: Map<string, Found[]>, key: string, cell: Found) => {
    const cells = map.get(key);
    if (cells) cells.push(cell);
    else map.set(key, [cell]);
  };
  for (const column of columns) {
    yield;
    const mark = decimalMark(column);
    const unit = unitOf(column);
    const isPlain = mark !== null && mark !== "neither" && unit !== null;
    let left: Found[] = [];
    for (const cell of column.texts) {
      const { meaning } = cell;
      if (meaning.kind === "missing") missing.push(cell);
      else if (meaning.kind === "symbol") put(symbols, meaning.symbol, cell);
      else if (meaning.kind === "word") left.push(cell);
      else {
        if (isPlain && meaning.flag === "" && meaning.bound === "") written.push(cell);
        if (meaning.flag !== "") put(flags, meaning.flag, cell);
        if (meaning.bound !== "") bounds.push(cell);
      }
    }
    const numbers = column.texts.filter(({ meaning }) => meaning.kind === "number");
    if (mark === null) separators.push({ kind: "separator", column: column.at, cells: numbers });
    if (mark === "neither") left = left.concat(numbers);
    if (unit === null)
      units.push({
        kind: "units",
        column: column.at,
        units: [...new Set(numbers.map(({ meaning }) => (meaning.kind === "number" ? meaning.unit : "")))],
        cells: numbers,
      });
    else if (unit !== undefined) automatic.push({ kind: "unit", column: column.at, unit });
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
