import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { type Language, type PublishWords } from "../../messages/words";

/** What the sheet is to hold. */
export interface Publication {
  readonly title: string;
  readonly live: boolean;
  /** Scores of what stands directly below the index. */
  readonly parts: boolean;
  /** Rank ranges: for a sheet of values what the simulations gave; null for none. */
  readonly ranges: "live" | readonly (RankSummary | null)[] | null;
  readonly weights: boolean;
  readonly chart: boolean;
}

export interface Surroundings {
  readonly language: Language;
  readonly text: PublishWords["publish"];
  /** Such as "29 November 2026". */
  readonly today: string;
}

/** The simulations behind rank ranges: those of QEI.SENSITIVITY and of the pane where nothing else is chosen. */
export const simulations = { spread: 0.25, draws: 1000, seed: 1 } as const;
