/**
 * The ten-industry worked example that defines QEI and ESI: five dimensions in their own units, two weights, employment.
 * Source: the document that defines the two indices (own data). License: MIT, as this repository.
 */
export interface TenIndustriesRow {
  readonly industry: string;
  /** Salary level, currency units. */
  readonly pay: number;
  /** Scores from 1 to 5. */
  readonly conditions: number;
  readonly benefits: number;
  readonly satisfaction: number;
  readonly training: number;
  /** Weight of the industry's salary in the one-row QEI. */
  readonly qeiWeight: number;
  /** Weight of the industry's employment share in ESI. */
  readonly esiWeight: number;
  /** Jobs. */
  readonly employment: number;
}

const figures: readonly (readonly [
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
])[] = [
  ["A", 10000, 4, 3, 4.5, 3.5, 0.3, 0.1, 100],
  ["B", 12000, 4.2, 3.5, 4.2, 3, 0.4, 0.2, 100],
  ["C", 9000, 3.8, 2.8, 4, 2.5, 0.2, 0.1, 100],
  ["D", 11000, 4, 3.2, 4.3, 3, 0.4, 0.1, 100],
  ["E", 11000, 4.1, 3.5, 4, 2.8, 0.4, 0.2, 100],
  ["F", 9800, 3.5, 2.8, 4.2, 2.5, 0.2, 0.1, 100],
  ["G", 9500, 3.9, 3, 4.1, 3.3, 0.3, 0.2, 100],
  ["H", 10500, 4.3, 3.3, 4.4, 3.2, 0.4, 0.3, 100],
  ["I", 11000, 4.2, 3.5, 4.3, 3, 0.5, 0.1, 100],
  ["J", 10200, 3.7, 3, 4, 2.8, 0.3, 0.1, 100],
];

export const tenIndustries: readonly TenIndustriesRow[] = figures.map(
  ([industry, pay, conditions, benefits, satisfaction, training, qeiWeight, esiWeight, employment]) => ({
    industry,
    pay,
    conditions,
    benefits,
    satisfaction,
    training,
    qeiWeight,
    esiWeight,
    employment,
  }),
);

export const tenIndustriesSource =
  "Source: the ten-industry worked example that defines QEI and ESI (own data, MIT).";
