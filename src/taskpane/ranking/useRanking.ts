import { useMemo } from "react";
import { usePane } from "../shared/context";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit, rankedUnits } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";

export interface Ranking {
  readonly model: IndexModel;
  readonly scored: Scored;
  readonly units: readonly RankedUnit[];
}

/**
 * The ranking at the weights shown; null while there is none.
 * @param places how many units it lists, from the first on; all by default.
 */
export function useRanking(places?: number): Ranking | null {
  const model = usePane((state) => state.model);
  const result = usePane((state) => state.result);
  const formerRanks = usePane((state) => state.formerRanks);
  return useMemo(() => {
    if (!model || !result || !("scored" in result)) return null;
    return { model, scored: result.scored, units: rankedUnits(model, result.scored, formerRanks, places) };
  }, [model, result, formerRanks, places]);
}
