import { splitKey, type SplitKey } from "../../../cells/reshape/splitKey";
import { type Table } from "../../../cells/reshape/table";
import { textList, textLiteral } from "../mText";
import { field, type Query } from "./query";

/**
 * Adds the step that splits a key. A part that had one value when the query was written is left out; another value of it ends
 * the query, and so does a key with other parts.
 * @returns the step, and the table as it is then.
 */
export function addSplitKey(
  { steps, problems, step }: Query,
  from: string,
  table: Table,
  spec: SplitKey,
): { readonly step: string; readonly table: Table } {
  const { table: split, leftOut, kept } = splitKey(table, spec);
  const at = table.header.indexOf(spec.column);
  const parts = kept.length + leftOut.length;
  const [keys, result] = [step("Keys"), step("Split")];
  const separator = textLiteral(spec.separator);
  steps.push([
    keys,
    `List.Transform(Table.Column(${from}, ${textLiteral(spec.column)}), (value) =>
    let Written = ${step("Name")}(value) in
      if Written = "" then null
      else ${
        spec.separator === " - "
          ? `if not Text.Contains(Written, ${separator}) then {Written}
      else {Text.Trim(Text.BeforeDelimiter(Written, ${separator})), Text.Trim(Text.AfterDelimiter(Written, ${separator}))}`
          : `List.Transform(Text.Split(Written, ${separator}), Text.Trim)`
      })`,
  ]);
  const cells = split.header.map((_, place) => {
    const part = place - at;
    if (part >= 0 && part < kept.length) return `if row{1} = null then null else row{1}{${kept[part]}}`;
    return field("row{0}", table.header[place < at ? place : place - kept.length + 1]);
  });
  steps.push([
    result,
    `Table.FromRows(List.Transform(List.Zip({Table.ToRecords(${from}), ${keys}}), (row) => {
    ${cells.join(",\n    ")}}), ${textList(split.header)})`,
  ]);
  const other = (condition: string) => `List.MatchesAny(${keys}, each _ <> null and ${condition})`;
  problems.push([other(`List.Count(_) <> ${parts}`), textLiteral(`A key has not ${parts} parts`)]);
  const dropped = Array.from({ length: parts }, (_, part) => part).filter((part) => !kept.includes(part));
  dropped.forEach((part, i) => {
    const left = leftOut[i];
    if (left.kind === "constant")
      problems.push([
        other(`_{${part}} <> ${textLiteral(left.value)}`),
        textLiteral(`${left.header} is not ${left.value} throughout: write the query anew`),
      ]);
  });
  return { step: result, table: split };
}
