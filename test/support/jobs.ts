/** A table of jobs with its header row, as Excel hands over Jobs[#All]. */
export const jobs: unknown[][] = [
  ["Job", "Year", "Pay", "Bonus", "Safety", "Hours"],
  ["Nurse", 2024, 3200, 100, 70, 40],
  ["Driver", 2024, 2400, 300, 50, 50],
  ["Clerk", 2024, 2800, 200, 90, 38],
];

/** Two levels, two presets: Weights[#All]. */
export const weights: unknown[][] = [
  ["Indicator", "Dimension", "Direction", "Equal", "Balanced", "Note"],
  ["Pay", "Rewards", 1, 1, 3, "gross"],
  ["Bonus", "Rewards", "", 1, 1, ""],
  ["Safety", "Conditions", 1, 1, 1, ""],
  ["Hours", "Conditions", -1, 1, 1, ""],
  ["Rewards", "", 0, 1, 0.6, ""],
  ["Conditions", "", "", 1, 0.4, ""],
];

/** The same cells but one; row and column from 0. */
export function withCell(table: unknown[][], row: number, column: number, cell: unknown): unknown[][] {
  return table.map((cells, i) => cells.map((own, j) => (i === row && j === column ? cell : own)));
}
