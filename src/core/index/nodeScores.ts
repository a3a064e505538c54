import { type UnitScores } from "../aggregate/unitScores";
import { columnOf, type Matrix } from "../matrix";
import { type IndexDefinition, prepareIndex } from "../qei";
import { combineMatrix } from "./combine";
import { ByNode, type IndexNode } from "./nodes";
import { type Branch, combinesAlike, indicatorsOf } from "./tree";

/** What every unit has in one part of the index. */
export interface NodeScores extends UnitScores {
  /** Normalized values of an indicator, scores of a dimension; NaN = missing. */
  readonly scores: Float64Array;
  /** What is wrong with a unit there; a gap is no problem, and an indicator has none. */
  readonly problems: UnitScores["problems"];
  /** null: an indicator. */
  readonly branch: Branch | null;
}

const none: UnitScores["problems"] = new Map();

export interface IndexScores extends UnitScores {
  readonly tree: Branch;
  readonly normalized: Matrix;
  /** Of each part that counts. */
  readonly parts: Pick<ByNode<NodeScores>, "get">;
}

/**
 * The index with the scores of everything below it.
 * @param data n×k, one row per unit; NaN = missing.
 * @throws IndexError where the whole call cannot be computed.
 */
export function indexScores(data: Matrix, definition: IndexDefinition): IndexScores {
  const { tree, normalized } = prepareIndex(data, definition);
  return scoresWithin(tree, normalized);
}

/**
 * The same from normalized values.
 * @param before what was found of the same values with other weights: dimensions in which no weight has moved are taken
 * from it.
 */
export function scoresWithin(tree: Branch, normalized: Matrix, before?: IndexScores): IndexScores {
  const parts = new ByNode<NodeScores>();
  const known = (branch: Branch) => {
    const found = before?.parts.get(branch);
    return found?.branch && combinesAlike(branch, found.branch) ? found : null;
  };
  const index = combineMatrix(
    tree,
    normalized,
    (branch, { scores, problems }) => parts.set(branch, { scores, problems, branch }),
    before?.normalized === normalized ? known : undefined,
  );
  for (const indicator of indicatorsOf(tree))
    parts.set({ indicator }, { scores: columnOf(normalized, indicator), problems: none, branch: null });
  return { ...index, tree, normalized, parts };
}

/** The scores of one part; missing for all units where it does not count. */
export function scoresOf({ parts, scores }: IndexScores, node: IndexNode): Float64Array {
  return parts.get(node)?.scores ?? new Float64Array(scores.length).fill(NaN);
}
