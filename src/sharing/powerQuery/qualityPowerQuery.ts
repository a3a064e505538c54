import { aggregationRules, indicatorsNeeded } from "../../core/aggregate/rules";
import { checkWeights } from "../../core/weight/checkWeights";
import { freeName } from "../freeName";
import { type SqlIndicator } from "../sql/normalizedSql";
import { type Aggregation } from "../../core/options";

/** An index that Power Query can compute: min-max or values as they are, over the columns of a query. */
export interface PowerQueryIndex {
  /** Name of the query that holds the data. */
  readonly source: string;
  readonly indicators: readonly SqlIndicator[];
  readonly normalization: "minmax" | "minmax1" | "none";
  readonly aggregation: Extract<Aggregation, "arithmetic" | "geometric" | "sum">;
  readonly coverage: number;
}

/** A text as M writes it. Source: Microsoft, Power Query M language specification, text literals. */
function textLiteral(text: string): string {
  const escaped = text
    .replaceAll("#(", "#(#)(")
    .replaceAll('"', '""')
    // eslint-disable-next-line no-control-regex -- written out, so that none reaches the text
    .replace(/[\u0000-\u001f\u007f]/g, (sign) => `#(${sign.charCodeAt(0).toString(16).padStart(4, "0")})`);
  return `"${escaped}"`;
}

function identifier(name: string): string {
  return `#${textLiteral(name)}`;
}

/**
 * The index as a step of Power Query M, for Excel's own data model. Nothing here can run M: the text is offered as not run.
 * A row without a score has null. Where the query is called like one of the steps, the step gets another name; where it
 * has a column QEI, so does the score's.
 * @throws IndexError for weights that QEI refuses.
 */
export function qualityPowerQuery(index: PowerQueryIndex): string {
  const { aggregation, normalization } = index;
  const weights = checkWeights(
    Float64Array.from(index.indicators, ({ weight }) => weight),
    index.indicators.length,
    aggregationRules[aggregation].weightsAsGiven ? "given" : "scaled",
  );
  const used = index.indicators.flatMap((indicator, i) =>
    weights[i] > 0 ? [{ ...indicator, weight: weights[i] }] : [],
  );
  const needed = indicatorsNeeded(aggregation, index.coverage, used.length);
  const bottom = normalization === "minmax1" ? 1 : 0;

  const step = (name: string) => freeName([index.source], name, "_");
  const [source, list, score, result] = ["Source", "Weights", "Score", "Result"].map(step);
  const low = used.map((_, i) => step(`Low${i + 1}`));
  const high = used.map((_, i) => step(`High${i + 1}`));
  const column = freeName(
    index.indicators.map((indicator) => indicator.column),
    "QEI",
    " ",
  );

  const limits = used.flatMap(({ column: name, low: from, high: to }, i) =>
    normalization === "none"
      ? []
      : [
          `  ${low[i]} = ${from ?? `List.Min(Table.Column(${source}, ${textLiteral(name)}))`},`,
          `  ${high[i]} = ${to ?? `List.Max(Table.Column(${source}, ${textLiteral(name)}))`},`,
        ],
  );
  const values = used.map(({ column: name, direction }, i) => {
    // [Name] would need its own escapes; Record.Field takes any name.
    const value = `Record.Field(_, ${textLiteral(name)})`;
    if (normalization === "none")
      return `if ${value} = null then null else ${direction === 1 ? value : `-${value}`}`;
    const share = `List.Min({1, List.Max({0, (${value} - ${low[i]}) / (${high[i]} - ${low[i]})})})`;
    const scaled =
      direction === 1 ? `${bottom} + ${100 - bottom} * ${share}` : `100 - ${100 - bottom} * ${share}`;
    return `if ${value} = null then null else if ${low[i]} >= ${high[i]} then error "Indicator ${i + 1} has no spread" else ${scaled}`;
  });
  return `// QEI as a step of Power Query M. Not run by its author: compare a few rows with =QEI() before you rely on it.
let
  ${source} = ${identifier(index.source)},
${[...limits, `  ${list} = {${used.map(({ weight }) => weight).join(", ")}},`].join("\n")}
  ${score} = (values as list) as nullable number =>
    let
      Pairs = List.Select(List.Zip({values, ${list}}), each _{0} <> null),
      Total = List.Sum(List.Transform(Pairs, each _{1}))
    in
      if List.Count(Pairs) < ${needed} then null else ${combined(aggregation)},
  ${result} = Table.AddColumn(${source}, ${textLiteral(column)}, each ${score}({
    ${values.join(",\n    ")}
  }), type nullable number)
in
  ${result}
`;
}

function combined(aggregation: PowerQueryIndex["aggregation"]): string {
  switch (aggregation) {
    case "arithmetic":
      return "List.Sum(List.Transform(Pairs, each _{0} * _{1})) / Total";
    case "sum":
      return "List.Sum(List.Transform(Pairs, each _{0} * _{1}))";
    case "geometric":
      return 'if List.MatchesAny(Pairs, each _{0} < 0) then error "Negative value" else if List.MatchesAny(Pairs, each _{0} = 0) then 0 else Number.Exp(List.Sum(List.Transform(Pairs, each _{1} * Number.Ln(_{0}))) / Total)';
  }
}
