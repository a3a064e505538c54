import { type Leadership } from "../../../core/aggregate/frontier/canLead";
import { type RankSummary } from "../../../core/analyze/draws/rankSummary";
import { type Problem } from "../../../core/errors";
import { type Matrix } from "../../../core/matrix";
import { type IndexDefinition } from "../../../core/qei";

/** Long work: what the pane asks of its worker. */
export type Task =
  | {
      readonly kind: "sensitivity";
      readonly data: Matrix;
      readonly definition: IndexDefinition;
      readonly spread: number;
      readonly draws: number;
      readonly seed: number;
    }
  | { readonly kind: "leaders"; readonly data: Matrix; readonly definition: IndexDefinition };

export interface TaskResults {
  readonly sensitivity: readonly (RankSummary | null)[];
  readonly leaders: readonly (Leadership | null)[];
}

export type Report<K extends Task["kind"]> =
  { readonly progress: number } | { readonly result: TaskResults[K] } | { readonly problem: Problem };
