import { fail } from "../../core/errors";
import { type IndexDefinition } from "../../core/index/definition";
import { type Branch, buildTree, indicatorsOf, isLeaf, type Part, sharesOf } from "../../core/index/tree";
import {
  checkScaling,
  methodsOf,
  normalizationMethods,
  takesGoalposts,
} from "../../core/normalize/normalize";
import { withoutSpread } from "../../core/numeric/ranks/ties";
import { type Direction, type Normalization } from "../../core/options";
import { checkWeights } from "../../core/weight/checkWeights";

/** Why the query language cannot say what the index says; the reason is a word of the messages. */
export class QueryRefusal extends Error {
  constructor(readonly reason: "powerTooSmall" | "percentileInPowerQuery") {
    super(reason);
  }
}

/** Below it a generalized mean in doubles loses its digits, unless it is computed as no query language can. */
const leastPower = 1e-6;

/** An index to be written in another language, and what everything in it is called. */
export interface NamedIndex {
  /** Its weights are numbers: a scheme would need the data. */
  readonly definition: IndexDefinition & { readonly weights: Float64Array };
  /** Columns of the data, one per indicator. */
  readonly indicators: readonly string[];
  /** One per dimension of the hierarchy. */
  readonly dimensions: readonly string[];
}

/** An indicator that counts. */
export interface PlannedIndicator {
  readonly column: string;
  readonly direction: Direction;
  readonly normalization: Normalization;
  /** Goalposts; null = the column's own minimum or maximum, or a normalization that takes none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether a value says nothing without those of other rows. */
export function needsOtherRows({ normalization, low, high }: PlannedIndicator): boolean {
  return normalizationMethods[normalization].comparesRows && (low === null || high === null);
}

/** A part of a branch: what the query calls its values, and what it counts among its siblings. */
export interface PlannedPart {
  /** `z1`, `z2`, … for indicators in their order, `d1`, `d2`, … for dimensions. */
  readonly variable: string;
  /** Share of the siblings' weight, or the weight as given below a `sum`. */
  readonly weight: number;
  readonly name: string;
  readonly part: Part;
}

/** The index or a dimension. */
export interface PlannedBranch {
  readonly branch: Branch;
  /** 0 for the index; the n of a dimension's `d`n. */
  readonly number: number;
  readonly name: string;
  readonly parts: readonly PlannedPart[];
}

/** What counts, with its numbers and names: all that a query says. */
export interface IndexPlan {
  /** Those that count, in the order of the data. */
  readonly indicators: readonly PlannedIndicator[];
  readonly root: PlannedBranch;
  /** Those that count, as results show them: depth first, each before its parts. */
  readonly dimensions: readonly PlannedBranch[];
  /** The same, each after all that are below it. */
  readonly bottomUp: readonly PlannedBranch[];
}

/**
 * Settles what counts and refuses what no data can mend.
 * @throws IndexError in the words of QEI.
 */
export function planIndex({ definition, indicators, dimensions }: NamedIndex): IndexPlan {
  const weights = checkWeights(definition.weights, indicators.length, "given");
  const tree = buildTree(weights, definition);
  const used = indicatorsOf(tree).sort((a, b) => a - b);
  checkScaling(definition, used);
  const branches = dimensionsOf(tree);
  for (const { aggregation } of [tree, ...branches.preorder])
    if (typeof aggregation === "number" && Math.abs(aggregation) < leastPower)
      throw new QueryRefusal("powerTooSmall");
  const numberOf = (part: Part) =>
    isLeaf(part) ? used.indexOf(part.indicator) + 1 : branches.preorder.indexOf(part) + 1;
  const nameOf = (part: Part) => (isLeaf(part) ? indicators[part.indicator] : dimensions[part.dimension]);
  const planned = (branch: Branch): PlannedBranch => {
    const shares = sharesOf(branch);
    const parts = branch.parts.map((part, i) => ({
      variable: `${isLeaf(part) ? "z" : "d"}${numberOf(part)}`,
      weight: shares[i],
      name: nameOf(part),
      part,
    }));
    const number = branch === tree ? 0 : numberOf(branch);
    return { branch, number, name: number === 0 ? "QEI" : nameOf(branch), parts };
  };
  return {
    indicators: used.map((indicator) => plannedIndicator(definition, indicator, indicators[indicator])),
    root: planned(tree),
    dimensions: branches.preorder.map(planned),
    bottomUp: branches.postorder.map(planned),
  };
}

function plannedIndicator(definition: IndexDefinition, indicator: number, column: string): PlannedIndicator {
  const { directions, goalposts } = definition;
  const normalization = methodsOf(definition)(indicator);
  const post = (posts: Float64Array | undefined) => {
    const value = posts && takesGoalposts(normalization) ? posts[indicator] : NaN;
    return Number.isNaN(value) ? null : value;
  };
  const [low, high] = [post(goalposts?.low), post(goalposts?.high)];
  if (low !== null && high !== null && withoutSpread(low, high))
    fail("goalpostsOrder", { position: indicator + 1, low, high });
  return { column, direction: directions[indicator], normalization, low, high };
}

/** All branches below the index. */
function dimensionsOf(tree: Branch): { readonly preorder: Branch[]; readonly postorder: Branch[] } {
  const preorder: Branch[] = [];
  const postorder: Branch[] = [];
  const visit = (branch: Branch) => {
    for (const part of branch.parts) {
      if (isLeaf(part)) continue;
      preorder.push(part);
      visit(part);
      postorder.push(part);
    }
  };
  visit(tree);
  return { preorder, postorder };
}
