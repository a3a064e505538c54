import { useMemo } from "react";
import { useSession } from "../shared/context";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit, rankedUnits } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";

export interface Ranking {
  readonly model: IndexModel;
  readonly scored: Scored;
  readonly units: readonly RankedUnit[];
}

/**
 * The ranking at the weights shown; null where they give no scores.
 * @param places how many units it lists, from the first on; all by default.
 */
export function useRanking(places?: number): Ranking | null {
  const model = useSession((session) => session.model);
  const result = useSession((session) => session.result);
  const formerRanks = useSession((session) => session.formerRanks);
  return useMemo(() => {
    if (!("scored" in result)) return null;
    return { model, scored: result.scored, units: rankedUnits(model, result.scored, formerRanks, places) };
  }, [model, result, formerRanks, places]);
}
