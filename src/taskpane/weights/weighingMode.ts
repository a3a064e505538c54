import { createContext, useContext } from "react";

/** Exact per cent, or ratings from 0 to 5 whose shares are the weights. */
export interface WeighingMode {
  readonly simple: boolean;
  readonly ratings: readonly number[];
  readonly setSimple: (simple: boolean) => void;
  readonly rate: (index: number, rating: number) => void;
}

export const WeighingContext = createContext<WeighingMode>({
  simple: false,
  ratings: [],
  setSimple: () => undefined,
  rate: () => undefined,
});

export function useWeighingMode(): WeighingMode {
  return useContext(WeighingContext);
}
