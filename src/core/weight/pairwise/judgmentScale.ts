import { same } from "../../numeric/ranks/ties";

/**
 * Saaty's scale with its reciprocals, from the column far more important (1/9) to the row far more important (9).
 * Source: Saaty (1980), The Analytic Hierarchy Process.
 */
export const judgmentScale: readonly number[] = Array.from({ length: 17 }, (_, i) =>
  i < 8 ? 1 / (9 - i) : i - 7,
);

/** Place of a judgment on the scale, −1 for one between; 1/3 computed another way may differ in the last digit. */
export function placeOnScale(judgment: number): number {
  return judgmentScale.findIndex((each) => same(each, judgment, 0));
}
