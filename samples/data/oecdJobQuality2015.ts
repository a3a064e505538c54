/**
 * OECD job quality, 36 countries, 2015, to one decimal as the OECD prints it; null = not published for 2015.
 * Source: OECD, Job Quality database (OECD.Stat, JOBQ); Cazes, Hijzen and Saint-Martin (2015), OECD Social, Employment
 * and Migration Working Papers 174. Used with attribution under the OECD's terms.
 */
export interface JobQualityRow {
  readonly country: string;
  /** US dollars an hour at purchasing power parity, adjusted for inequality. */
  readonly earningsQuality: number | null;
  /** Expected loss of earnings through unemployment, % of earnings. */
  readonly insecurity: number | null;
  /** Workers with more demands than resources, %. */
  readonly strain: number | null;
}

type Figure = number | null;
const figures: readonly (readonly [string, Figure, Figure, Figure])[] = [
  ["Australia", 22.7, 3.4, 25.6],
  ["Austria", 24.3, 2.1, 28.5],
  ["Belgium", 31.4, 2.8, 25.8],
  ["Canada", 20.1, 3.9, null],
  ["Chile", 6.8, 6.9, 28.2],
  ["Czech Republic", 9.4, 3.1, 25.4],
  ["Denmark", 31, 4.1, 18.2],
  ["Estonia", null, 5, 23],
  ["Finland", 21.4, 2.5, 16.3],
  ["France", null, 3.4, 25.8],
  ["Germany", 25.7, 1.7, 28.5],
  ["Greece", 9.7, 23, 47.9],
  ["Hungary", 7.6, 5.7, 36.4],
  ["Iceland", 21, 1.3, 23.8],
  ["Ireland", 17.5, 3.2, 23.9],
  ["Israel", 8.2, 4.6, 25.1],
  ["Italy", null, 8.2, 29.6],
  ["Japan", 17.5, 2.9, 31.2],
  ["Korea", 10.6, 3.1, null],
  ["Latvia", null, 6.7, 30.3],
  ["Lithuania", null, null, 30.8],
  ["Luxembourg", null, 2.2, 23.1],
  ["Mexico", 4.7, 4.6, 28.9],
  ["Netherlands", null, 3.3, 23.4],
  ["New Zealand", 17.3, 4.7, 21.6],
  ["Norway", 27.8, 2.9, 13.8],
  ["Poland", null, 6.4, 30],
  ["Portugal", 9, 9.4, 33.2],
  ["Slovak Republic", 8.7, 10.6, 32],
  ["Slovenia", null, 6.8, 31.8],
  ["Spain", null, 18.5, 35],
  ["Sweden", null, 5, 23.6],
  ["Switzerland", null, 2.4, null],
  ["Turkey", null, 11.6, 42.9],
  ["United Kingdom", 18.5, 3.7, 20.7],
  ["United States", 18.2, 4.6, 25.8],
];

export const oecdJobQuality2015: readonly JobQualityRow[] = figures.map(
  ([country, earningsQuality, insecurity, strain]) => ({ country, earningsQuality, insecurity, strain }),
);

export const oecdSource =
  "Source: OECD Job Quality database (OECD.Stat), 2015; Cazes, Hijzen and Saint-Martin (2015), OECD SEM Working Paper 174. With attribution to the OECD.";
