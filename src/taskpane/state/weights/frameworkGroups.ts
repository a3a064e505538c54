import { type Framework } from "../../../core/frameworks/framework";
import { type DimensionOf } from "../../../core/frameworks/frameworkWeights";
import { freeName } from "../../../cells/freeName";
import { indexOfName, sameName } from "../../../workbook/presets/presetsTable";
import { type IndicatorGroup } from "./grouping";

/**
 * The dimensions of a framework with the indicators that stand for them; what stands for none is directly below the index,
 * and so is an indicator that is all of a dimension of its own name.
 * @param taken names that no new dimension can have, such as those of columns.
 * @param known names of dimensions that are there.
 */
export function frameworkGroups(
  names: readonly string[],
  { dimensions }: Framework,
  dimensionOf: DimensionOf,
  taken: readonly string[],
  known: readonly string[],
): IndicatorGroup[] {
  const outside = names.filter((_, i) => dimensionOf[i] === null);
  const groups = dimensions.flatMap(({ name }, d): IndicatorGroup[] => {
    const indicators = names.filter((_, i) => dimensionOf[i] === d);
    if (indicators.length === 0) return [];
    if (indicators.length === 1 && sameName(indicators[0], name)) {
      outside.push(...indicators);
      return [];
    }
    const dimension = indexOfName(known, name) >= 0 ? name : freeName(taken, name, " ");
    return [{ dimension, indicators }];
  });
  return [{ dimension: "", indicators: outside }, ...groups];
}
