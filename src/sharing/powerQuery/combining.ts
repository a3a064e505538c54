import { type Aggregation, type AnyAggregation } from "../../core/options";

/**
 * How pairs of value and weight become a score; only values that are there, none below 0 where the aggregation knows no
 * meaning of it.
 */
interface Combining {
  readonly name: string;
  readonly parameters: string;
  readonly score: string;
}

const weights = "List.Sum(List.Transform(pairs, each _{1}))";
const total = (term: string) => `List.Sum(List.Transform(pairs, each ${term}))`;
const orZero = (score: string) => `if List.MatchesAny(pairs, each _{0} = 0) then 0 else ${score}`;

const combinings: Readonly<Record<Aggregation, Combining>> = {
  arithmetic: {
    name: "Arithmetic",
    parameters: "pairs as list",
    score: `${total("_{0} * _{1}")} / ${weights}`,
  },
  sum: { name: "Sum", parameters: "pairs as list", score: total("_{0} * _{1}") },
  geometric: {
    name: "Geometric",
    parameters: "pairs as list",
    score: orZero(`Number.Exp(${total("_{1} * Number.Ln(_{0})")} / ${weights})`),
  },
  harmonic: {
    name: "Harmonic",
    parameters: "pairs as list",
    score: orZero(`${weights} / ${total("_{1} / _{0}")}`),
  },
  min: { name: "Minimum", parameters: "pairs as list", score: "List.Min(List.Transform(pairs, each _{0}))" },
};

/** In parts of the value that leads, the largest for p above 0 and the least below: so no power is beyond a double. */
const powerMean: Combining = {
  name: "PowerMean",
  parameters: "pairs as list, p as number",
  score: `let
      All = List.Transform(pairs, each _{0}),
      Leading = if p > 0 then List.Max(All) else List.Min(All)
    in
      if Leading = 0 then 0 else Leading * Number.Power(${total("_{1} * Number.Power(_{0} / Leading, p)")} / ${weights}, 1 / p)`,
};

function combiningOf(aggregation: AnyAggregation): Combining {
  return typeof aggregation === "number" ? powerMean : combinings[aggregation];
}

/** The functions that some aggregations need, each once, by what M calls them. */
export function combiningFunctions(aggregations: readonly AnyAggregation[]): Map<string, string> {
  return new Map(
    aggregations
      .map(combiningOf)
      .map(({ name, parameters, score }) => [name, `(${parameters}) as number => ${score}`]),
  );
}

/** The function of pairs that an aggregation is. @param nameOf what the query calls a function. */
export function combiningCall(aggregation: AnyAggregation, nameOf: (name: string) => string): string {
  const name = nameOf(combiningOf(aggregation).name);
  return typeof aggregation === "number" ? `each ${name}(_, ${aggregation})` : name;
}
