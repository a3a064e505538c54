import { type ReactNode, useMemo, useState } from "react";
import { useActions, useSession } from "../../shared/context";
import { partsOf, siblingGroups } from "../../state/index/modelNodes";
import { ratingsFromWeights, weightsFromRatings } from "../../../core/weight/ratings";
import { WeighingContext } from "./weighingMode";

const none: readonly number[] = [];

/** Ratings typed by the user are kept as they are as long as they still give the weights shown. */
export function WeighingModeProvider({ children }: { readonly children: ReactNode }) {
  const actions = useActions();
  const [simple, setSimple] = useState(false);
  // In the exact mode nothing here follows a drag.
  const percent = useSession((session) => (simple ? session.percent : none));
  const nodes = useSession((session) => session.model.nodes);
  const [typed, setTyped] = useState<readonly number[]>([]);
  const mode = useMemo(() => {
    const groups = simple ? siblingGroups(nodes) : [];
    const ratings = [...percent];
    for (const group of groups) {
      const own = group.map((place) => percent[place]);
      const kept = group.map((place) => typed[place]);
      const given = givesWeights(kept, own) ? kept : ratingsFromWeights(own);
      group.forEach((place, i) => (ratings[place] = given[i]));
    }
    const rate = (index: number, rating: number) => {
      const next = ratings.map((value, i) => (i === index ? rating : value));
      const { parent } = nodes[index];
      const own = partsOf(nodes, parent).map((place) => next[place]);
      if (own.every((value) => value === 0)) return;
      setTyped(next);
      void actions.setPartWeights(parent, weightsFromRatings(own));
    };
    return { simple, ratings, percent, setSimple, rate };
  }, [actions, nodes, percent, simple, typed]);
  return <WeighingContext value={mode}>{children}</WeighingContext>;
}

function givesWeights(
  ratings: readonly (number | undefined)[],
  percent: readonly number[],
): ratings is number[] {
  if (!ratings.every((rating) => rating !== undefined)) return false;
  return weightsFromRatings(ratings).every((weight, i) => Math.abs(weight - percent[i]) < 0.02);
}
