/**
 * The 22 civilian occupation groups of the United States, May 2021: employment, wages and exposure to language models,
 * and the change of employment the bureau projected for 2020 to 2030.
 * Sources: US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2021, and
 * Employment Projections 2020-2030 (public domain); exposure:
 * Eloundou, Manning, Mishkin and Rock (2024), "GPTs are GPTs", Science 384, GPT-4 rating beta, employment-weighted
 * mean of the group's occupations (MIT, Copyright (c) 2024 OpenAI).
 */
export interface OccupationGroupRow {
  readonly group: string;
  /** Jobs. */
  readonly employment: number;
  /** Mean annual wage, US dollars. */
  readonly pay: number;
  /** Median annual wage, US dollars. */
  readonly medianPay: number;
  /** Share of tasks exposed (0 to 1): direct exposure plus half of exposure through tools built on the model. */
  readonly exposure: number;
  /** Projected change of employment 2020 to 2030, % (employment-weighted over the group's occupations). */
  readonly projectedChange: number;
}

const figures: readonly (readonly [string, number, number, number, number, number])[] = [
  ["Management", 8909910, 123370, 102450, 0.469, 10.7],
  ["Business and financial operations", 9053790, 82610, 76570, 0.541, 8.6],
  ["Computer and mathematical", 4654750, 99860, 97540, 0.751, 9.4],
  ["Architecture and engineering", 2436520, 91740, 79840, 0.516, 5.8],
  ["Life, physical, and social science", 1273640, 80730, 72740, 0.451, 7.7],
  ["Community and social service", 2239680, 53960, 48410, 0.323, 14.1],
  ["Legal", 1178140, 113100, 82430, 0.464, 8.9],
  ["Educational instruction and library", 8191930, 62140, 57220, 0.37, 9.5],
  ["Arts, design, entertainment, sports, and media", 1815290, 66100, 51190, 0.488, 12.7],
  ["Healthcare practitioners and technical", 8787730, 91100, 75040, 0.351, 11.4],
  ["Healthcare support", 6603680, 33330, 29880, 0.213, 23],
  ["Protective service", 3385030, 53420, 46590, 0.244, 8.3],
  ["Food preparation and serving related", 11201480, 29450, 28400, 0.143, 19.5],
  ["Building and grounds cleaning and maintenance", 4108810, 33750, 30240, 0.032, 7.2],
  ["Personal care and service", 2566440, 33620, 29450, 0.18, 23.6],
  ["Sales and related", 13256290, 46080, 30600, 0.407, -1.4],
  ["Office and administrative support", 18299380, 43430, 38050, 0.6, -2.6],
  ["Farming, fishing, and forestry", 452490, 34730, 29860, 0.139, 4.6],
  ["Construction and extraction", 5848950, 55900, 48210, 0.118, 5.8],
  ["Installation, maintenance, and repair", 5574410, 53380, 47940, 0.158, 6.9],
  ["Production", 8408030, 43070, 37710, 0.165, -0.5],
  ["Transportation and material moving", 12639920, 41340, 36860, 0.178, 7.8],
];

export const usOccupations2021: readonly OccupationGroupRow[] = figures.map(
  ([group, employment, pay, medianPay, exposure, projectedChange]) => ({
    group,
    employment,
    pay,
    medianPay,
    exposure,
    projectedChange,
  }),
);

export const occupationsSource =
  "Sources: US Bureau of Labor Statistics, OEWS May 2021 and Employment Projections 2020–2030 (public domain); exposure: Eloundou et al. (2024), GPTs are GPTs, rating beta by GPT-4 (MIT, (c) 2024 OpenAI).";
