import { type Matrix } from "../../core/matrix";
import { expertsIn } from "../../core/weight/pairwise/groupHierarchy";
import { isOmitted } from "../grid";
import { readNumbers } from "../vectors";

/** What each expert counts, one number for each matrix of a stack of pairwise judgments; null where it is left out. */
export function readExpertWeights(raw: unknown, judgments: Matrix): Float64Array | null {
  return isOmitted(raw) ? null : readNumbers(raw, "expertweights", expertsIn(judgments), "expert");
}
