import { apportion } from "../weight/apportion";
import { type Framework } from "./framework";

/** For each indicator the 0-based dimension of the framework it belongs to; null = not used. */
export type DimensionOf = readonly (number | null)[];

/**
 * Weights of the indicators in per cent: each dimension's weight shared equally among its indicators. Dimensions
 * without an indicator drop out, the others keep their proportions.
 * @returns null where no indicator is used.
 */
export function frameworkWeights({ dimensions }: Framework, dimensionOf: DimensionOf): number[] | null {
  const members = dimensions.map((_, d) => dimensionOf.filter((dimension) => dimension === d).length);
  const sizes = dimensionOf.map((d) => (d === null ? 0 : dimensions[d].weight / members[d]));
  return sizes.some((size) => size > 0) ? apportion(sizes, 100) : null;
}

/** Names of dimensions that no indicator stands for. */
export function uncoveredDimensions({ dimensions }: Framework, dimensionOf: DimensionOf): string[] {
  return dimensions.filter((_, d) => !dimensionOf.includes(d)).map(({ name }) => name);
}
