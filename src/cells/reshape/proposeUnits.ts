import { type Steps } from "../check/steps";
import { namesWhole } from "../check/tableWords";
import { type ColumnKind, columnKinds, holdsWords } from "./columnKinds";
import { headerSays, wholeOfBreakdown } from "./headerWords";
import { proposeFixed } from "./proposeFixed";
import { keysOf, type Table } from "./table";
import { type UnitRows } from "./unitRows";
import { seriesHeader, type YearsAsRows } from "./yearsAsRows";

/** A breakdown has few values; a column with more is a list of something else. */
const mostIndicators = 60;

/**
 * How the rows of a table may become one row a unit, by headers first and by cells second; null where each unit has one row
 * and no years stand side by side.
 * @param years what becomes rows before.
 */
export function* proposeUnits(table: Table, years: YearsAsRows | null): Steps<UnitRows | null> {
  const wide = new Set(years?.columns.map(({ header }) => header));
  const columns = (yield* columnKinds(table)).filter(({ header }) => !wide.has(header));
  const names = nameColumn(columns);
  if (!names || (!years && hasOneRowEach(table, columns))) return null;
  const keys = yield* keysOf(table, names.at);
  const units = new Set(keys).size;
  if (units === keys.length && !years) return null;

  const time = columns.filter(({ role }) => role === "time");
  const year = years?.year ?? (time.find(({ header }) => headerSays("year", header)) ?? time[0])?.header;
  const indicators =
    units < keys.length
      ? yield* indicatorColumn(
          table,
          keys,
          columns.filter((column) => column !== names),
        )
      : undefined;
  const values = years
    ? [...new Set(years.columns.map(({ series }) => seriesHeader(series, years.value)))]
    : valueColumns(columns, indicators !== undefined);
  if (values.length === 0) return null;
  const proposal: UnitRows = {
    names: names.header,
    indicators: indicators?.header ?? null,
    values,
    fixed: [],
    year: year === undefined ? null : { column: year, take: units === 1 ? "rows" : "latest" },
    without: [...names.words].flatMap(([key, name]) => (namesWhole(key) ? [name] : [])),
    several: "refuse",
  };
  return { ...proposal, fixed: yield* proposeFixed(table, proposal, columns, years) };
}

/** By its header, names before codes; else that with the most different names, the left before the right. */
function nameColumn(columns: readonly ColumnKind[]): ColumnKind | undefined {
  const says = ({ header }: ColumnKind) => headerSays("names", header) && !headerSays("indicators", header);
  const named = columns.filter((column) => holdsWords(column) && says(column));
  if (named.length > 0) return named.find(({ isCode }) => !isCode) ?? named[0];
  return columns.filter(holdsWords).sort((a, b) => b.words.size - a.words.size)[0];
}

/** Whether a column of names has another one in each row, so that the rows are the units. */
function hasOneRowEach({ rows }: Table, columns: readonly ColumnKind[]): boolean {
  return columns.some((column) => holdsWords(column) && !column.isCode && column.words.size === rows.length);
}

/**
 * By its header, names before codes and one that varies before one that does not; else the column with the most different
 * words of those that vary within a unit and have none that stands for all.
 */
function* indicatorColumn(
  table: Table,
  keys: readonly string[],
  columns: readonly ColumnKind[],
): Steps<ColumnKind | undefined> {
  const candidates = columns.filter((column) => holdsWords(column) && column.words.size <= mostIndicators);
  const varying: ColumnKind[] = [];
  for (const column of candidates) {
    const first = new Map<string, string>();
    const varies = (yield* keysOf(table, column.at)).some((word, i) => {
      const other = first.get(keys[i]);
      if (other === undefined) first.set(keys[i], word);
      return other !== undefined && other !== word;
    });
    if (varies) varying.push(column);
  }
  for (const some of [varying, candidates]) {
    const named = some.filter(({ header }) => headerSays("indicators", header));
    if (named.length > 0) return named.find(({ isCode }) => !isCode) ?? named[0];
  }
  return varying
    .filter(({ words }) => ![...words.keys()].some((word) => wholeOfBreakdown.test(word)))
    .sort((a, b) => b.words.size - a.words.size)[0];
}

/** The columns of figures; beside a column of indicators the one that says that it holds the values, if one does. */
function valueColumns(columns: readonly ColumnKind[], isLong: boolean): string[] {
  const figures = columns.filter(({ role }) => role === "indicator").map(({ header }) => header);
  const value = isLong ? figures.find((header) => headerSays("values", header)) : undefined;
  return value === undefined ? figures : [value];
}
