import { type Normalization } from "../core/options";

/** Scores between 0 and 100 read well with one decimal, z-scores with two; raw values keep their digits. */
export function scoreFormat(normalization: Normalization): string {
  if (normalization === "none") return "General";
  return normalization === "zscore" ? "0.00" : "0.0";
}
