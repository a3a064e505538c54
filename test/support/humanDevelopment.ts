import { type TreeRow } from "./tableTree";

/**
 * The Human Development Index as two tables. Source: UNDP, Human Development Report 2023-24, technical note 1: goalposts, income
 * in logarithms, education as the mean of its two indicators; the index is the geometric mean of the three dimensions.
 */
const rows: readonly TreeRow[] = [
  { name: "Life expectancy", parent: "Health", weight: 1, low: 20, high: 85 },
  { name: "Expected years of schooling", parent: "Education", weight: 1, low: 0, high: 18 },
  { name: "Mean years of schooling", parent: "Education", weight: 1, low: 0, high: 15 },
  { name: "Income (ln)", parent: "Income", weight: 1, low: Math.log(100), high: Math.log(75000) },
  { name: "Health", parent: "", weight: 1 },
  { name: "Education", parent: "", weight: 1, aggregation: "arithmetic" },
  { name: "Income", parent: "", weight: 1 },
];

/** With a geometric mean at the top; every component is there. */
export const humanDevelopmentOptions = { normalization: "minmax", aggregation: "geometric", coverage: 1 };

/** @param units name, life expectancy, expected and mean years of schooling, income per head; more is left alone */
export function humanDevelopment(units: readonly (readonly unknown[])[]): {
  data: unknown[][];
  rows: readonly TreeRow[];
} {
  return {
    data: [
      ["Country", ...rows.slice(0, 4).map(({ name }) => name)],
      ...units.map(([name, life, expected, mean, income]) => [
        name,
        life,
        expected,
        mean,
        Math.log(income as number),
      ]),
    ],
    rows,
  };
}
