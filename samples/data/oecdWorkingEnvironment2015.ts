/**
 * What the OECD's job strain is made of, 36 countries, 2015, to one decimal; null = not published for 2015: per cent of workers.
 * Source: OECD, Job Quality database (OECD.Stat, JOBQ); Cazes, Hijzen and Saint-Martin (2015), OECD Social, Employment
 * and Migration Working Papers 174. Used with attribution under the OECD's terms.
 */
export interface WorkingEnvironmentRow {
  readonly country: string;
  /** Demands: physical health risk factors, long working hours, inflexible working hours. */
  readonly healthRisk: number | null;
  readonly longHours: number | null;
  readonly inflexibleHours: number | null;
  /** Resources: work autonomy and learning, training and learning, opportunity for career advancement. */
  readonly autonomy: number | null;
  readonly training: number | null;
  readonly advancement: number | null;
}

type Figure = number | null;
const figures: readonly (readonly [string, Figure, Figure, Figure, Figure, Figure, Figure])[] = [
  ["Australia", 27.2, 9.8, 29.6, 26.6, 53.4, 24.9],
  ["Austria", 30.9, 1.9, 41.8, 29.6, 53.9, 13.2],
  ["Belgium", 29, 3.2, 38, 32.9, 61.2, 12.3],
  ["Canada", null, null, null, null, null, null],
  ["Chile", 26.3, 13.1, 45.5, 24, 41.9, 34],
  ["Czech Republic", 33.8, 5.7, 37.8, 14.2, 66.4, 10.6],
  ["Denmark", 28.8, 2.6, 30.1, 48.6, 68.2, 22.5],
  ["Estonia", 32.3, 3, 26.3, 27, 68.3, 13.9],
  ["Finland", 34.8, 2.3, 23.5, 39.1, 71.3, 14.9],
  ["France", 35.5, 3.7, 29.9, 31, 55.6, 11.8],
  ["Germany", 30, 1.3, 41.9, 26.8, 59.5, 9.9],
  ["Greece", 30.4, 9.5, 46.6, 7.3, 28.6, 7.4],
  ["Hungary", 31.5, 4.1, 37.2, 11, 33.9, 16.4],
  ["Iceland", 25.3, 14.5, 22.6, 19.3, 57.5, 31.2],
  ["Ireland", 29, 4.9, 39.8, 19.7, 71.4, 18.8],
  ["Israel", 19.9, 12.5, 41.7, 25.5, 39.5, 36.6],
  ["Italy", 23.3, 1.8, 33.2, 16.3, 42, 5.5],
  ["Japan", 19.9, 19, 55.7, 13.1, 46.4, 8.9],
  ["Korea", null, null, null, null, null, null],
  ["Latvia", 36.7, 4.1, 25.5, 14, 48.8, 14.4],
  ["Lithuania", 32.5, 2.4, 37.6, 8.2, 54.2, 7],
  ["Luxembourg", 27.4, 2.5, 33.1, 33.3, 60.3, 16.3],
  ["Mexico", 24, 18.5, 52.7, 25.8, 42.6, 39.4],
  ["Netherlands", 24.7, 2.3, 41.7, 38.5, 64.8, 16.3],
  ["New Zealand", 26.3, 9.7, 19.4, 30.6, 58.5, 30.8],
  ["Norway", 31.8, 2.9, 21.7, 49.6, 70.3, 16.2],
  ["Poland", 32.2, 7.3, 34.9, 18.9, 52.8, 10.5],
  ["Portugal", 22.4, 3, 37.6, 9.1, 34.1, 12],
  ["Slovak Republic", 37, 5.2, 43.6, 9.9, 68, 5.4],
  ["Slovenia", 27.9, 4.9, 49.7, 19.9, 58.8, 14.6],
  ["Spain", 35.6, 4.7, 35.1, 14.9, 44.8, 16.5],
  ["Sweden", 36.6, 3, 30.1, 51.1, 62.2, 10.3],
  ["Switzerland", null, null, null, null, null, null],
  ["Turkey", 32.5, 32.6, 31.5, 9.5, 28.8, 27.8],
  ["United Kingdom", 31.2, 6.9, 35.2, 29.1, 72.9, 18],
  ["United States", 49.9, 17.8, 29, 33.6, 60.8, 42.5],
];

export const oecdWorkingEnvironment2015: readonly WorkingEnvironmentRow[] = figures.map(
  ([country, healthRisk, longHours, inflexibleHours, autonomy, training, advancement]) => ({
    country,
    healthRisk,
    longHours,
    inflexibleHours,
    autonomy,
    training,
    advancement,
  }),
);
