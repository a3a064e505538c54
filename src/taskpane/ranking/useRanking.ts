import { useMemo } from "react";
import { useFolding, useSession } from "../shared/context";
import { type IndexModel } from "../state/index/indexModel";
import { type BarPart, barParts } from "../state/index/nodeColors";
import { type RankedUnit, rankedUnits } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";

export interface Ranking {
  readonly model: IndexModel;
  readonly scored: Scored;
  readonly units: readonly RankedUnit[];
  /** What bars are made of. */
  readonly parts: readonly BarPart[];
}

/**
 * The ranking at the weights shown; null where they give no scores.
 * @param places how many units it lists, from the first on; all by default.
 */
export function useRanking(places?: number): Ranking | null {
  const model = useSession((session) => session.model);
  const result = useSession((session) => session.result);
  const formerRanks = useSession((session) => session.formerRanks);
  const [folded] = useFolding();
  const parts = useMemo(() => barParts(model.nodes, folded), [model, folded]);
  return useMemo(() => {
    if (!("scored" in result)) return null;
    const units = rankedUnits(model, result.scored, formerRanks, places);
    return { model, scored: result.scored, units, parts };
  }, [model, result, formerRanks, parts, places]);
}
