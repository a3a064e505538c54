import { type Table } from "../../../cells/reshape/table";
import { yearsAsRows, type YearsAsRows } from "../../../cells/reshape/yearsAsRows";
import { textList, textLiteral } from "../mText";
import { field, type Query } from "./query";

/**
 * Adds the steps that make rows of years that stand side by side. Blank cells stay: Table.Unpivot would drop them.
 * @returns the last step, and the table as it is then.
 */
export function addYearRows(
  { steps, step }: Query,
  from: string,
  table: Table,
  spec: YearsAsRows,
): { readonly step: string; readonly table: Table } {
  const { table: long } = yearsAsRows(table, spec);
  const series = [...new Set(spec.columns.map((column) => column.series))];
  const years = [...new Set(spec.columns.map(({ year }) => year))].sort((a, b) => a - b);
  const headerOf = (year: number, name: string) => {
    const column = spec.columns.find((each) => each.year === year && each.series === name);
    return column ? textLiteral(column.header) : "null";
  };
  const labels = long.header.slice(0, long.header.length - 1 - series.length);
  const [list, cell, result] = ["Years", "CellOf", "YearRows"].map(step);
  steps.push(
    [
      list,
      `{
    ${years.map((year) => `{${[year, ...series.map((name) => headerOf(year, name))].join(", ")}}`).join(",\n    ")}}`,
    ],
    [cell, "(row as record, column) => if column = null then null else Record.Field(row, column)"],
    [
      result,
      `Table.FromRows(List.TransformMany(Table.ToRecords(${from}), (row) => ${list}, (row, year) => {
    ${[
      ...labels.map((label) => field("row", label)),
      "year{0}",
      ...series.map((_, i) => `${cell}(row, year{${i + 1}})`),
    ].join(",\n    ")}}), ${textList(long.header)})`,
    ],
  );
  return { step: result, table: long };
}
