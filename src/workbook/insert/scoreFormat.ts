import { normalizationMethods } from "../../core/normalize/normalize";
import { type Normalization } from "../../core/options";

/** Excel's number format for scores. */
export function scoreFormat(normalization: Normalization): string {
  const { decimals } = normalizationMethods[normalization];
  return decimals === null ? "General" : `0.${"0".repeat(decimals)}`;
}
