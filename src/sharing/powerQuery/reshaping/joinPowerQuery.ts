import { joinByName, type Join } from "../../../cells/reshape/joinByName";
import { type Table } from "../../../cells/reshape/table";
import { onOneLine } from "../../query/levels";
import { textList, textLiteral } from "../mText";
import { addKnownColumns, field, newQuery, queryText } from "./query";

/** A table beside the query that holds it. */
export interface JoinedSource {
  readonly query: string;
  readonly table: Table;
}

/**
 * A join by name as Power Query M. Names of only one table stand in the steps OnlyFirst and OnlySecond, which Power Query shows
 * when they are chosen; a name that a table has twice ends the query.
 * @throws ReshapeRefusal for what the join refuses.
 */
export function joinPowerQuery(first: JoinedSource, second: JoinedSource, join: Join): string {
  const { table } = joinByName(first.table, second.table, join);
  const query = newQuery([
    ["First", first.query],
    ["Second", second.query],
  ]);
  const { steps, problems, step } = query;
  addKnownColumns(query, "First", first.table.header);
  addKnownColumns(query, "Second", second.table.header);
  const key = step("Key");
  // Parts of a key cannot run into each other: a name holds no line break.
  const keyed = (of: string, columns: readonly string[]) =>
    `Table.FromRows(List.Transform(Table.ToRecords(${step(of)}), (row) =>
    let Keys = {${columns.map((column) => `${key}(${field("row", column)})`).join(", ")}} in
      {if List.MatchesAny(Keys, each _ = "") then null else Text.Combine(Keys, "#(000a)"), row}), {"key", "cells"})`;
  const sides = (["First", "Second"] as const).map((of, i) => {
    const [rows, twice] = [step(`${of}Keyed`), step(`${of}Twice`)];
    steps.push(
      [
        rows,
        keyed(
          of,
          join.by.map((pair) => pair[i]),
        ),
      ],
      [
        twice,
        `List.Select(Table.ToRecords(Table.Group(${rows}, {"key"}, {{"rows", each Table.RowCount(_)}})), each Record.Field(_, "key") <> null and Record.Field(_, "rows") > 1)`,
      ],
    );
    problems.push([
      `not List.IsEmpty(${twice})`,
      `${textLiteral(`${onOneLine((i === 0 ? first : second).query)} has twice: `)} & Record.Field(${twice}{0}, "key")`,
    ]);
    return rows;
  });
  const [left, right] = sides;
  const named = (rows: string) => `List.RemoveNulls(Table.Column(${rows}, "key"))`;
  const joined = step("Joined");
  const added = second.table.header.filter((header) => !join.by.some((pair) => pair[1] === header));
  steps.push(
    [step("OnlyFirst"), `List.Difference(${named(left)}, ${named(right)})`],
    [step("OnlySecond"), `List.Difference(${named(right)}, ${named(left)})`],
    [
      joined,
      `Table.FromRows(List.Transform(Table.ToRecords(Table.NestedJoin(${left}, {"key"}, Table.SelectRows(${right}, each Record.Field(_, "key") <> null), {"key"}, "partners", JoinKind.LeftOuter)), (row) =>
    let
      Own = Record.Field(row, "cells"),
      Partners = Table.Column(Record.Field(row, "partners"), "cells"),
      Partner = (column as text) => if List.IsEmpty(Partners) then null else Record.Field(Partners{0}, column)
    in
      {${[
        ...first.table.header.map((header) => field("Own", header)),
        ...added.map((header) => `Partner(${textLiteral(header)})`),
      ].join(", ")}}), ${textList(table.header)})`,
    ],
  );
  return queryText(query, [`${onOneLine(second.query)} beside ${onOneLine(first.query)}, by name`], joined);
}
