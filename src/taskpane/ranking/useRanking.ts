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
  /** How many units have a rank. */
  readonly ranked: number;
  /** Ranks to compare with, by row; null where there are none. */
  readonly before: Float64Array | null;
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
    const ranked = result.scored.ranks.reduce((count, rank) => count + Number(rank > 0), 0);
    return { model, scored: result.scored, units, ranked, before: ranks, since: official?.preset ?? null };
  }, [model, result, former, official, places]);
}
