import { addsUp } from "../../../core/aggregate/contributions";
import { aggregationRules } from "../../../core/aggregate/rules";
import { normalizationMethods } from "../../../core/normalize/normalize";
import { usePane, useSession } from "../context";

/** Whether bars are made of parts that add up, so that colors mean something. */
export function useStacked(): boolean {
  const { normalization, aggregation } = usePane(({ method }) => method);
  return useSession(({ model, result }) => {
    const adds = "scored" in result ? addsUp(result.scored.tree) : aggregationRules[aggregation].addsUp;
    return (
      adds && !model.ownNormalizations.some((own) => normalizationMethods[own ?? normalization].hasSigns)
    );
  });
}
