import { freeName } from "../../../cells/freeName";
import { firstOf, identifier, textLiteral } from "../mText";

/** A query as it is put together: steps that Power Query shows one by one, and what ends it with words. */
export interface Query {
  readonly steps: (readonly [name: string, value: string])[];
  readonly problems: (readonly [condition: string, reason: string])[];
  /** What a step is called: by that name, unless the source has it. */
  readonly step: (name: string) => string;
}

/**
 * Names as functions read them, but for full-width forms and signs without width, which M cannot fold: on one line, without
 * spaces at their ends. Years as in 2019, "2024年" or "2016 [YR2016]" (cells/check/block.ts).
 */
export function newQuery(sources: readonly (readonly [step: string, query: string])[]): Query {
  const taken = sources.map(([, query]) => query);
  const step = (name: string) => freeName(taken, name, "_");
  const [name, key, filled] = ["Name", "Key", "Filled"].map(step);
  return {
    steps: [
      ...sources.map(([own, query]) => [step(own), identifier(query)] as const),
      [
        name,
        `(value) =>
    if value = null then ""
    else Text.Trim(Text.Combine(Text.SplitAny(Text.Remove(Text.From(value, "en-US"), "#(000d)"), "#(000a)#(0009)"), " "))`,
      ],
      [key, `(value) => Text.Lower(${name}(value), "en-US")`],
      [filled, `(value) => if value = "" then null else value`],
    ],
    problems: [],
    step,
  };
}

/** The step that reads years, for a query that needs it. */
export function addYearOf({ steps, step }: Query): string {
  const yearOf = step("YearOf");
  if (!steps.some(([name]) => name === yearOf))
    steps.push([
      yearOf,
      `(value) =>
    let
      Written = ${step("Name")}(value),
      Behind = Text.Trim(Text.Middle(Written, 4)),
      Year = try Number.FromText(Text.Start(Written, 4), "en-US") otherwise null
    in
      if Year = null or Year < 1900 or Year > 2100 then null
      else if Behind = "" or Behind = "#(5e74)" or Text.StartsWith(Behind, "[YR") then Year
      else null`,
    ]);
  return yearOf;
}

/** Columns that the query was not written for end it: a new year would stand in no row. */
export function addKnownColumns(
  { steps, problems, step }: Query,
  source: string,
  known: readonly string[],
): void {
  const added = step(`New${source}Columns`);
  steps.push([
    added,
    `List.Difference(Table.ColumnNames(${step(source)}), {${known.map(textLiteral).join(", ")}})`,
  ]);
  problems.push([
    `not List.IsEmpty(${added})`,
    `"New columns, write the query anew: " & Text.Combine(${added}, ", ")`,
  ]);
}

/** The text of a query that gives a step, unless there is a problem. */
export function queryText(
  { steps, problems, step }: Query,
  title: readonly string[],
  result: string,
): string {
  const [problem, last] = ["Problem", "Result"].map(step);
  return `${title.map((line) => `// ${line}\n`).join("")}// Not run by its author: compare a few rows with the table that the pane writes before you rely on it.
let
  ${[
    ...steps,
    [problem, `\n    ${firstOf(problems)}`],
    [last, `if ${problem} <> null then error ${problem} else ${result}`],
  ]
    .map(([name, value]) => `${name} =${value.startsWith("\n") ? "" : " "}${value}`)
    .join(",\n  ")}
in
  ${last}
`;
}

/** The value of a column in a row. */
export function field(row: string, column: string): string {
  return `Record.Field(${row}, ${textLiteral(column)})`;
}
