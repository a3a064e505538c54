import { type Direction } from "../options";

export interface FrameworkDimension {
  readonly name: string;
  readonly direction: Direction;
  /** Relative weight; a framework's weights need not sum to 1. */
  readonly weight: number;
}

/** A published job-quality framework as data. */
export interface Framework {
  /** The word users type, lower case, with digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly dimensions: readonly FrameworkDimension[];
  /** `by source`: the source prescribes them; `neutral (ours)`: it does not, so all weigh the same. */
  readonly weightsStatus: "by source" | "neutral (ours)";
  readonly source: string;
  /** What a user must know before reducing the framework to one number. */
  readonly note?: string;
}
