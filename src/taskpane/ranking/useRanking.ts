import { useMemo } from "react";
import { useOfficialRanks } from "../drafts/useOfficialRanks";
import { useSession } from "../shared/context";
import { type IndexModel } from "../state/index/indexModel";
import { type RankedUnit, rankedUnits } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";

export interface Ranking {
  readonly model: IndexModel;
  readonly scored: Scored;
  readonly units: readonly RankedUnit[];
  /** The official preset that ranks are compared with; null: with those before the latest change. */
  readonly since: string | null;
}

/**
 * The ranking at the weights shown; null where they give no scores.
 * @param places how many units it lists, from the first on; all by default.
 */
export function useRanking(places?: number): Ranking | null {
  const model = useSession((session) => session.model);
  const result = useSession((session) => session.result);
  const former = useSession((session) => session.former);
  const official = useOfficialRanks();
  return useMemo(() => {
    if (!("scored" in result)) return null;
    const ranks = official ? official.ranks : former && former.ranks;
    const units = rankedUnits(model, result.scored, ranks, places);
    return { model, scored: result.scored, units, since: official?.preset ?? null };
  }, [model, result, former, official, places]);
}
