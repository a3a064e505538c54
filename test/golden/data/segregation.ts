/** Jobs by occupation (rows) and group (columns), with what other programs computed. */
export interface SegregationCase {
  readonly name: string;
  readonly jobs: readonly (readonly number[])[];
  readonly duncan: number;
  readonly karmel: number;
  readonly theil: number;
  readonly gini: number;
}

/**
 * D and H: R package segregation 1.1.0 (Elbers); Ip, Gini and the D of several groups by the formulas of Karmel and
 * MacLachlan (1988) and Reardon and Firebaugh (2002), checked with PySAL's segregation. The first four are made-up jobs; the
 * last are women and men by occupation, US Current Population Survey 2022 (Bureau of Labor Statistics; public domain), thousands.
 */
export const segregationCases: readonly SegregationCase[] = [
  {
    name: "two groups, two cells of 0",
    jobs: [
      [53, 120],
      [0, 22],
      [43, 63],
      [212, 65],
      [137, 0],
      [15, 86],
      [132, 37],
      [30, 32],
      [88, 21],
      [83, 39],
      [153, 52],
      [79, 106],
    ],
    duncan: 0.45255092364298444,
    karmel: 0.21440761060216573,
    theil: 0.21270513441352717,
    gini: 0.5596221977771877,
  },
  {
    name: "four groups, an occupation without jobs",
    jobs: [
      [71, 97, 38, 35],
      [22, 32, 31, 41],
      [0, 0, 0, 0],
      [23, 9, 4, 10],
      [56, 33, 10, 179],
      [37, 265, 16, 26],
      [59, 0, 0, 52],
      [74, 49, 53, 64],
      [58, 84, 107, 41],
      [43, 10, 183, 13],
    ],
    duncan: 0.41038084048802537,
    karmel: 0.30634940124810256,
    theil: 0.219337671306179,
    gini: 0.5469455038409399,
  },
  {
    name: "the same mixture everywhere",
    jobs: [
      [30, 20, 10],
      [60, 40, 20],
      [15, 10, 5],
      [120, 80, 40],
    ],
    duncan: 0,
    karmel: 0,
    theil: 0,
    gini: 0,
  },
  {
    name: "no occupation shared",
    jobs: [
      [30, 0, 0],
      [0, 20, 0],
      [0, 0, 50],
    ],
    duncan: 1,
    karmel: 0.62,
    theil: 1,
    gini: 1,
  },
  {
    name: "women and men in 22 US occupations",
    jobs: [
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
    ],
    duncan: 0.37506334444454037,
    karmel: 0.18676150184182413,
    theil: 0.16447029551164744,
    gini: 0.5143092042219292,
  },
];
