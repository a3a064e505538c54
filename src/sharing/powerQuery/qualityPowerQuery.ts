import { aggregationText, indicatorsNeeded, ruleOf } from "../../core/aggregate/rules";
import { normalizationMethods } from "../../core/normalize/normalize";
import { freeName } from "../../cells/freeName";
import { levelLines, onOneLine } from "../query/levels";
import { needsOtherRows, type NamedIndex, planIndex, type PlannedBranch, QueryRefusal } from "../query/plan";
import { combiningCall, combiningFunctions } from "./combining";
import { identifier, textList, textLiteral } from "./mText";
import { type ColumnSteps, reasonOf, scaled } from "./scaling";

/** An index over the columns of a query. */
export interface PowerQueryIndex extends NamedIndex {
  /** Name of the query that holds the data. */
  readonly source: string;
}

/**
 * The index as a step of Power Query M, for Excel's own data model: the columns of the source, the score and the scores of
 * dimensions. Nothing here can run M as Excel does: the text is offered as not run. A row without a score has null, one with a
 * value that the aggregation cannot take an error; what keeps the whole index from being computed ends the query with words.
 * Where the query is called like one of the steps, the step gets another name, and so do columns beside others of their name.
 * @throws IndexError for what QEI refuses whatever the data are; QueryRefusal for what M cannot say.
 */
export function qualityPowerQuery(index: PowerQueryIndex): string {
  const plan = planIndex(index);
  const { indicators, dimensions, bottomUp, root } = plan;
  const step = (name: string) => freeName([index.source], name, "_");
  const [source, read, combine, problem, scores, result] = [
    "Source",
    "Read",
    "Combine",
    "Problem",
    "Scores",
    "Result",
  ].map(step);
  const facts: string[] = [];
  const reasons: (readonly [condition: string, reason: string])[] = [];
  const comparing = indicators.find(needsOtherRows);
  if (comparing)
    reasons.push([`Table.RowCount(${source}) = 1`, `only one row: ${comparing.normalization} compares rows`]);
  const values = indicators.map((indicator, i) => {
    const names = columnSteps(i + 1, step);
    const own = scaled(indicator, names);
    if (!own) throw new QueryRefusal("percentileInPowerQuery");
    const column = textLiteral(indicator.column);
    const all = `List.RemoveNulls(List.Transform(Table.Column(${source}, ${column}), ${read}))`;
    if (normalizationMethods[indicator.normalization].comparesRows)
      facts.push(
        `${names.values} = ${all}`,
        `${names.low} = ${indicator.low ?? `List.Min(${names.values})`}`,
        `${names.high} = ${indicator.high ?? `List.Max(${names.values})`}`,
        ...own.steps.map(([name, value]) => `${name} = ${value}`),
      );
    for (const [condition, reason] of own.refused)
      reasons.push([`not List.IsEmpty(${names.values}) and ${condition}`, reason]);
    // [Name] would need its own escapes; Record.Field takes any name.
    return `z${i + 1} = Scaled(Record.Field(row, ${column}), (x) => ${own.value})`;
  });
  const functions = combiningFunctions([root, ...bottomUp].map(({ branch }) => branch.aggregation));
  const combined = (branch: PlannedBranch) => combineCall(branch, combine, step);
  const columns = resultColumns([...index.indicators], ["QEI", ...dimensions.map(({ name }) => name)]);
  const fields = ["QEI", ...dimensions.map(({ number }) => `d${number}`)];
  const holder = freeName([...index.indicators, ...columns], "QEI scores", " ");

  return `${levelLines(plan)
    .map((line) => `// ${line}\n`)
    .join("")}// Not run by its author: compare a few rows with =QEI() before you rely on it.
let
  ${source} = ${identifier(index.source)},
  ${read} = (value) =>
    if value = null or Number.IsNaN(value) then null
    else if Number.Abs(value) = Number.PositiveInfinity then error "An infinite value"
    else value,
  ${facts.map((fact) => `${fact},\n  `).join("")}${[...functions].map(([name, text]) => `${step(name)} = ${text}`).join(",\n  ")},
  ${combine} = (name as text, values as list, weights as list, needed as number, negatives as logical, mean as function) as nullable number =>
    let
      Pairs = List.Select(List.Zip({values, weights}), each _{0} <> null),
      Score = mean(Pairs)
    in
      if List.Count(Pairs) < needed then null
      else if not negatives and List.MatchesAny(Pairs, each _{0} < 0) then error "Negative value in " & name
      else if Number.IsNaN(Score) or Number.Abs(Score) = Number.PositiveInfinity then error "Too large a score of " & name
      else Score,
  ${scores} = (row as record) as record =>
    let
      Scaled = (value, scale as function) => let x = ${read}(value) in if x = null then null else scale(x),
      ${[
        ...values,
        ...bottomUp.map((branch) => `d${branch.number} = ${combined(branch)}`),
        `QEI = ${combined(root)}`,
      ].join(",\n      ")}
    in
      [${fields.map((field) => `${field} = ${field}`).join(", ")}],
  ${problem} =
    ${reasonOf(reasons)},
  ${result} =
    if ${problem} <> null then error ${problem}
    else Table.ExpandRecordColumn(
      Table.AddColumn(${source}, ${textLiteral(holder)}, ${scores}, type [${fields.map((field) => `${field} = nullable number`).join(", ")}]),
      ${textLiteral(holder)}, ${textList(fields)}, ${textList(columns)})
in
  ${result}
`;
}

function columnSteps(number: number, step: (name: string) => string): ColumnSteps {
  const [values, low, high, center, deviation] = ["Values", "Low", "High", "Mean", "Deviation"].map((name) =>
    step(`${name}${number}`),
  );
  return { values, low, high, center, deviation };
}

function combineCall(
  { branch, parts, name }: PlannedBranch,
  combine: string,
  step: (name: string) => string,
): string {
  const { aggregation, coverage } = branch;
  const words = `${name} (${aggregationText(aggregation)})`;
  return `${combine}(${[
    textLiteral(onOneLine(words)),
    `{${parts.map(({ variable }) => variable).join(", ")}}`,
    `{${parts.map(({ weight }) => weight).join(", ")}}`,
    indicatorsNeeded(aggregation, coverage, parts.length),
    ruleOf(aggregation).allowsNegative,
    combiningCall(aggregation, step),
  ].join(", ")})`;
}

/** Names of the columns that are added, none of them twice and none there already. */
function resultColumns(taken: string[], wanted: readonly string[]): string[] {
  return wanted.map((name) => {
    const own = freeName(taken, name, " ");
    taken.push(own);
    return own;
  });
}
