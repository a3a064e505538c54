import { usOccupations2021 } from "./usOccupations2021";

/**
 * Employed women and men by occupation group, United States, annual averages 2022, thousand; the groups of
 * usOccupations2021.ts. Women are computed from the published total and per cent.
 * Source: US Bureau of Labor Statistics, Current Population Survey, table 11 (public domain).
 */
export interface WomenAndMenRow {
  readonly group: string;
  readonly women: number;
  readonly men: number;
}

/** In the order of the groups. */
const figures: readonly (readonly [number, number])[] = [
  [8180.6, 12018.4],
  [4987.8, 4164.2],
  [1647.7, 4523.3],
  [557.7, 2906.3],
  [886.9, 953.1],
  [1979, 966],
  [978.9, 882.1],
  [6758.3, 2461.7],
  [1679.2, 1761.8],
  [7424.7, 2383.3],
  [4170.8, 759.2],
  [709.2, 2347.8],
  [4214.4, 3692.6],
  [2341.9, 3234.1],
  [3059.3, 908.7],
  [7072.1, 7243.9],
  [11573, 4523],
  [256.8, 723.2],
  [353.9, 8073.1],
  [203.8, 4649.2],
  [2460.3, 5795.7],
  [2578.1, 9247.9],
];

export const womenAndMen2022: readonly WomenAndMenRow[] = figures.map(([women, men], i) => ({
  group: usOccupations2021[i].group,
  women,
  men,
}));

export const womenAndMenSource =
  "Source: US Bureau of Labor Statistics, Current Population Survey 2022, table 11 (employed persons by detailed occupation and sex); public domain.";
