import { createContext, useContext } from "react";

/** Exact per cent, or ratings from 0 to 5 whose shares are the weights. */
export interface WeighingMode {
  readonly simple: boolean;
  /** One per node in the simple mode; empty otherwise. */
  readonly ratings: readonly number[];
  /** What they weigh, in per cent. */
  readonly percent: readonly number[];
  readonly setSimple: (simple: boolean) => void;
  readonly rate: (index: number, rating: number) => void;
}

export const WeighingContext = createContext<WeighingMode>({
  simple: false,
  ratings: [],
  percent: [],
  setSimple: () => undefined,
  rate: () => undefined,
});

export function useWeighingMode(): WeighingMode {
  return useContext(WeighingContext);
}
