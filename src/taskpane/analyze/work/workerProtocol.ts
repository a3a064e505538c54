import { type Leadership } from "../../../core/aggregate/frontier/canLead";
import { type RankSummary } from "../../../core/analyze/draws/rankSummary";
import { type FactorResult } from "../../../core/analyze/varianceShares/rankShifts";
import { type Problem } from "../../../core/errors";
import { type Matrix } from "../../../core/matrix";
import { type Variation } from "../../../core/options";
import { type IndexDefinition } from "../../../core/qei";
import { type Treated, type Treatment } from "../../state/analyze/treatData";

/** Long work: what the pane asks of its worker. */
export type Task =
  | {
      readonly kind: "sensitivity";
      readonly data: Matrix;
      readonly definition: IndexDefinition;
      readonly spread: number;
      readonly draws: number;
      readonly seed: number;
      /** The weights unless told. */
      readonly vary?: Variation;
    }
  | {
      readonly kind: "shares";
      readonly data: Matrix;
      readonly definition: IndexDefinition;
      readonly spread: number;
      readonly seed: number;
      readonly vary: Variation;
    }
  | {
      readonly kind: "treat";
      readonly data: Matrix;
      readonly definition: IndexDefinition;
      readonly treatment: Treatment;
    }
  | { readonly kind: "leaders"; readonly data: Matrix; readonly definition: IndexDefinition };

/** What has which share of how far ranks move, see `rankShiftShares`. */
export interface FoundShares {
  /** Rows of the sample, as QEI.SENSITIVITY takes them. */
  readonly draws: number;
  readonly factors: readonly FactorResult[];
}

export interface TaskResults {
  readonly sensitivity: readonly (RankSummary | null)[];
  readonly shares: FoundShares;
  readonly treat: Treated;
  readonly leaders: readonly (Leadership | null)[];
}

export type Report<K extends Task["kind"]> =
  | { readonly progress: number }
  | { readonly result: TaskResults[K] }
  | { readonly problem: Problem };
