import { aggregationText, indicatorsNeeded, ruleOf } from "../../core/aggregate/rules";
import { isLeaf } from "../../core/index/tree";
import { type IndexPlan, type PlannedBranch, type PlannedIndicator, type PlannedPart } from "./plan";

/**
 * The index as a tree in words, a line a part: what it counts among its siblings, what it is, how it comes about. Query
 * languages are English, and so is what explains a query.
 */
export function levelLines({ root, dimensions, indicators }: IndexPlan): string[] {
  const lines = (branch: PlannedBranch, depth: number): string[] =>
    branch.parts.flatMap((part) => {
      const start = `${"  ".repeat(depth)}${shortly(part.weight)} ${onOneLine(part.name)}`;
      if (isLeaf(part.part)) return [`${start}: ${scaling(indicators[placeOf(part)])}`];
      const dimension = dimensions[placeOf(part)];
      return [`${start} = ${combination(dimension)}`, ...lines(dimension, depth + 1)];
    });
  return [`QEI = ${combination(root)}`, ...lines(root, 1)];
}

/** A name that cannot end a comment or a text: without line breaks and other control characters. */
export function onOneLine(name: string): string {
  return (
    name
      // oxlint-disable-next-line no-control-regex -- these are what must not pass
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
      // Spark puts the value of a variable there, in texts and comments too.
      .replaceAll("${", "$ {")
  );
}

function placeOf({ variable }: PlannedPart): number {
  return Number(variable.slice(1)) - 1;
}

function combination({ branch, parts }: PlannedBranch): string {
  const { aggregation, coverage } = branch;
  const needed = indicatorsNeeded(aggregation, coverage, parts.length);
  const rule = ruleOf(aggregation);
  const what = typeof aggregation === "number" ? `mean with ${aggregationText(aggregation)}` : aggregation;
  const weights = rule.weightsAsGiven ? ", weights as given" : "";
  return `${what}${weights}, at least ${needed} of ${parts.length} present:`;
}

function scaling({ normalization, direction, low, high }: PlannedIndicator): string {
  const posts =
    low === null && high === null ? "" : ` from ${low ?? "the lowest"} to ${high ?? "the highest"}`;
  return `${normalization}${posts}, ${direction === 1 ? "more" : "less"} is better`;
}

/** Six digits tell a weight apart; the query has all of them. */
function shortly(weight: number): number {
  return Number(weight.toPrecision(6));
}
