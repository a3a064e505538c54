import { keyIn } from "../../../cells/tables/names";
import { oneRowPerUnit } from "../../../cells/reshape/oneRowPerUnit";
import { type Table } from "../../../cells/reshape/table";
import { type NewHeaders, type UnitRows } from "../../../cells/reshape/unitRows";
import { textList, textLiteral } from "../mText";
import { addYearOf, field, type Query } from "./query";

/**
 * Adds the steps that make one row a unit, in the order in which units come. Which indicators there are and which year is the
 * newest follows the data; which other columns stay was settled when the query was written, and what contradicts it ends the
 * query.
 * @returns the last step.
 */
export function addUnitRows(
  query: Query,
  from: string,
  table: Table,
  spec: UnitRows,
  ageOf: NewHeaders["ageOf"],
): string {
  const { steps, problems, step } = query;
  const { names, indicators, values, year, several } = spec;
  const { leftOut, kept } = oneRowPerUnit(table, spec, ageOf);
  const [name, key, filled] = ["Name", "Key", "Filled"].map(step);
  const [placed, groups, list, headers, newest, cell, columns] = [
    "Placed",
    "Units",
    "Indicators",
    "Headers",
    "Newest",
    "CellOfUnit",
    "Columns",
  ].map(step);
  const yearOf = year ? addYearOf(query) : "";
  const yearIn = year ? `${yearOf}(${field("row", year.column)})` : "null";
  const latest = year?.take === "latest";
  const of = (what: string, part: string) => `Record.Field(${what}, "${part}")`;

  steps.push([
    placed,
    `Table.FromRows(List.Select(List.Transform(Table.ToRecords(${from}), (row) => {
    ${[
      `${key}(${field("row", names)})`,
      year?.take === "rows" ? yearIn : "null",
      indicators === null ? '""' : `${key}(${field("row", indicators)})`,
      yearIn,
      "row",
    ].join(",\n    ")}}), each ${[
      `_{0} <> ""`,
      ...spec.without.map((unit) => `_{0} <> ${textLiteral(keyIn(unit))}`),
      ...(indicators === null ? [] : [`_{2} <> ""`]),
      ...(year ? ["_{3} <> null"] : []),
      ...(typeof year?.take === "number" ? [`_{3} = ${year.take}`] : []),
      ...spec.fixed.map(
        ({ column, value }) => `${key}(${field("_{4}", column)}) = ${textLiteral(keyIn(value))}`,
      ),
    ].join("\n    and ")}), {"unit", "part", "indicator", "year", "cells"})`,
  ]);
  problems.push([`Table.RowCount(${placed}) = 0`, '"No row is left"']);
  if (several === "refuse") {
    const shared = step("Shared");
    steps.push([
      shared,
      `List.Select(Table.ToRecords(Table.Group(${placed}, {"unit", "indicator", "year"}, {{"rows", each Table.RowCount(_)}})), each ${of("_", "rows")} > 1)`,
    ]);
    problems.push([
      `not List.IsEmpty(${shared})`,
      `"Several rows share a cell of " & ${of(`${shared}{0}`, "unit")} & ": take one value of the column in which they differ"`,
    ]);
  }
  steps.push(
    [
      groups,
      `Table.ToRecords(Table.Group(${placed}, {"unit", "part"}, {{"rows", each Table.ToRecords(_)}}))`,
    ],
    [
      list,
      `Table.ToRecords(Table.Group(${placed}, {"indicator"}, {{"first", each Table.Column(_, "cells"){0}}}))`,
    ],
    [
      headers,
      `List.TransformMany(${list}, each ${textList(values)}, (indicator, value) => ${
        indicators === null
          ? "value"
          : `${name}(${field(of("indicator", "first"), indicators)})${values.length === 1 ? "" : ' & " " & value'}`
      })`,
    ],
  );
  if (latest) steps.push([newest, `List.Max(Table.Column(${placed}, "year"))`]);
  steps.push([
    cell,
    `(unit as record, indicator as record, column as text) as record =>
    let
      Own = List.Select(${of("unit", "rows")}, each ${of("_", "indicator")} = ${of("indicator", "indicator")} and ${filled}(Record.Field(${of("_", "cells")}, column)) <> null),
      Last = List.Max(List.Transform(Own, each ${of("_", "year")})),
      Values = List.Transform(List.Select(Own, each ${latest ? `${of("_", "year")} = Last` : "true"}), each Record.Field(${of("_", "cells")}, column))
    in
      if List.IsEmpty(Values) then [value = null, age = null]
      else [value = ${several === "mean" ? "if List.Count(Values) > 1 then List.Average(Values) else Values{0}" : "Values{0}"}, age = ${latest ? `${newest} - Last` : "null"}]`,
  ]);
  const age = textLiteral(ageOf("{header}", "{year}"));
  steps.push([
    columns,
    `List.Combine({${[
      textList([names, ...(year?.take === "rows" ? [year.column] : []), ...kept]),
      headers,
      ...(latest
        ? [
            `List.Transform(${headers}, each Text.Replace(Text.Replace(${age}, "{year}", Text.From(${newest}, "en-US")), "{header}", _))`,
          ]
        : []),
    ].join(", ")}})`,
  ]);
  problems.push([
    `List.Count(List.Distinct(List.Transform(${columns}, each Text.Lower(_, "en-US")))) < List.Count(${columns})`,
    '"Two columns would have one name"',
  ]);
  const first = (what: string) => `Record.Field(${of(what, "rows")}{0}, "cells")`;
  for (const column of kept)
    problems.push([
      `List.MatchesAny(${groups}, (unit) => List.MatchesAny(${of("unit", "rows")}, each ${key}(${field(of("_", "cells"), column)}) <> ${key}(${field(first("unit"), column)})))`,
      textLiteral(`${column} differs within a unit: write the query anew`),
    ]);
  for (const left of leftOut)
    if (left.kind === "constant")
      problems.push([
        `List.MatchesAny(Table.Column(${placed}, "cells"), each ${key}(${field("_", left.header)}) <> ${textLiteral(keyIn(left.value))})`,
        textLiteral(`${left.header} is not ${left.value || "blank"} throughout: write the query anew`),
      ]);
  const result = step("UnitRows");
  steps.push([
    result,
    `Table.FromRows(List.Transform(${groups}, (unit) =>
    let
      First = ${first("unit")},
      Cells = List.TransformMany(${list}, each ${textList(values)}, (indicator, value) => ${cell}(unit, indicator, value))
    in
      List.Combine({
        {${[
          `${name}(${field("First", names)})`,
          ...(year?.take === "rows" ? [of("unit", "part")] : []),
          ...kept.map((column) => `${filled}(${field("First", column)})`),
        ].join(", ")}},
        List.Transform(Cells, each ${of("_", "value")})${latest ? `,\n        List.Transform(Cells, each ${of("_", "age")})` : ""}})), ${columns})`,
  ]);
  return result;
}
