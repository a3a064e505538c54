import { aggregationRules } from "../../core/aggregate/rules";
import { normalizationMethods } from "../../core/normalize/normalize";
import { usePane } from "./context";

/** Whether bars are made of one part for each indicator, so that colors of indicators mean something. */
export function useStacked(): boolean {
  return usePane(
    ({ method: { normalization, aggregation } }) =>
      aggregationRules[aggregation].addsUp && !normalizationMethods[normalization].hasSigns,
  );
}
