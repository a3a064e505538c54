import { useMemo } from "react";
import { useBarsUnfolded, useSession } from "../shared/context";
import { useStacked } from "../shared/hooks/useStacked";
import { type BarPart, barParts } from "./barParts";

/** What bars are made of where scores are sums of points; null where they are not. */
export function useBarParts(): readonly BarPart[] | null {
  const { nodes, hierarchy } = useSession((session) => session.model);
  const [unfolded] = useBarsUnfolded();
  const stacked = useStacked();
  const all = unfolded || !hierarchy;
  return useMemo(() => (stacked ? barParts(nodes, all) : null), [all, nodes, stacked]);
}
