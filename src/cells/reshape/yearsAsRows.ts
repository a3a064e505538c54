import { finished, rowsInAPiece, type Steps } from "../check/steps";
import { ReshapeRefusal } from "./problems";
import { type Content, ownNames, placeOf, refuseTooLarge, type Reshaped, type Table } from "./table";
import { type YearColumn } from "./yearColumns";

export interface YearsAsRows {
  readonly columns: readonly YearColumn[];
  /** What the new column of years is called. */
  readonly year: string;
  /** What the values of columns are called whose header is nothing but a year. */
  readonly value: string;
}

/**
 * A row for each year of each row, the first year first; a column for each series. Blank cells stay, as blank ones.
 * @throws ReshapeRefusal for two columns of one year, and for more rows than a sheet has.
 */
export function yearsAsRows(table: Table, years: YearsAsRows): Reshaped {
  return finished(yearRowSteps(table, years));
}

/** The same in pieces. */
export function* yearRowSteps(table: Table, { columns, year, value }: YearsAsRows): Steps<Reshaped> {
  const series = [...new Set(columns.map((column) => column.series))];
  const years = [...new Set(columns.map((column) => column.year))].sort((a, b) => a - b);
  refuseTooLarge(table.rows.length * years.length, 0);
  const places = years.map(() => series.map(() => -1));
  for (const column of columns) {
    const [i, j] = [years.indexOf(column.year), series.indexOf(column.series)];
    const place = placeOf(table, column.header);
    const other = places[i][j];
    if (other >= 0)
      throw new ReshapeRefusal({
        kind: "yearTwice",
        year: column.year,
        headers: [table.header[other], column.header],
      });
    places[i][j] = place;
  }
  const used = new Set(columns.map(({ header }) => header));
  const others = table.header.flatMap((name, place) => (used.has(name) ? [] : [place]));
  const rows: (readonly Content[])[] = [];
  const piece = rowsInAPiece(table.header.length);
  for (const [i, row] of table.rows.entries()) {
    if (i % piece === 0) yield;
    const labels = others.map((at) => row[at]);
    for (const [j, each] of years.entries())
      rows.push([...labels, each, ...places[j].map((place) => (place < 0 ? null : row[place]))]);
  }
  return {
    table: {
      header: ownNames([
        ...others.map((place) => table.header[place]),
        year,
        ...series.map((name) => seriesHeader(name, value)),
      ]),
      rows,
    },
    leftOut: [],
  };
}

/** A bracket alone is a unit, as in "2018 (%)". */
export function seriesHeader(series: string, value: string): string {
  return series === "" ? value : series.startsWith("(") ? `${value} ${series}` : series;
}
