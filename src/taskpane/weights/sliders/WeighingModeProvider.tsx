import { type ReactNode, useMemo, useState } from "react";
import { useActions, useSession } from "../../shared/context";
import { ratingsFromWeights, weightsFromRatings } from "../../../core/weight/ratings";
import { WeighingContext } from "./weighingMode";

const none: readonly number[] = [];

/** Ratings typed by the user are kept as they are as long as they still give the weights shown. */
export function WeighingModeProvider({ children }: { readonly children: ReactNode }) {
  const actions = useActions();
  const [simple, setSimple] = useState(false);
  // In the exact mode nothing here follows a drag.
  const percent = useSession((session) => (simple ? session.percent : none));
  const [typed, setTyped] = useState<readonly number[]>([]);
  const mode = useMemo(() => {
    const ratings = givesWeights(typed, percent) ? typed : ratingsFromWeights(percent);
    const rate = (index: number, rating: number) => {
      const next = ratings.map((value, i) => (i === index ? rating : value));
      if (next.every((value) => value === 0)) return;
      setTyped(next);
      void actions.setWeights(weightsFromRatings(next));
    };
    return { simple, ratings, percent, setSimple, rate };
  }, [actions, percent, simple, typed]);
  return <WeighingContext value={mode}>{children}</WeighingContext>;
}

function givesWeights(ratings: readonly number[], percent: readonly number[]): boolean {
  if (ratings.length !== percent.length || ratings.length === 0) return false;
  return weightsFromRatings(ratings).every((weight, i) => Math.abs(weight - percent[i]) < 0.02);
}
