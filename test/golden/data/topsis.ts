/** Units × indicators and the scores that other programs give them. */
export interface TopsisCase {
  readonly name: string;
  readonly data: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly number[];
  readonly vector: readonly number[];
  readonly minmax: readonly number[];
}

/**
 * pymcdm 1.4.0 and scikit-criteria 0.9, which agree to 1e-10. The second is the example of Tzeng and Huang (2011), Multiple
 * Attribute Decision Making, published to four decimals: 0.5037, 0.6581, 0.7482, 0.3340 (vector). The first is made up.
 */
export const topsisCases: readonly TopsisCase[] = [
  {
    name: "nine units, two indicators of which less is better",
    data: [
      [41.205, 26.506, 34.295, 179.19, 75.171],
      [35.882, 20.662, 79.256, 115.15, 137.31],
      [10.024, 42.538, 57.193, 75.151, 215.19],
      [7.142, 43.652, 51.025, 75.913, 146.87],
      [33.969, 28.703, 16.664, 151.48, 158.98],
      [16.277, 28.667, 52.563, 34.282, 384.1],
      [35.715, 17.24, 34.85, 115.6, 150.75],
      [13.781, 16.317, 47.898, 139.03, 159.66],
      [35.396, 25.747, 32.305, 55.872, 167.43],
    ],
    weights: [0.179, 0.173, 0.244, 0.164, 0.24],
    directions: [1, -1, 1, 1, -1],
    vector: [
      0.681107177574064, 0.7997343813291657, 0.4557546237149872, 0.4967500301079731, 0.5208126081253761,
      0.3016319823953803, 0.6051672422953238, 0.5971870665806785, 0.5176599889481007,
    ],
    minmax: [
      0.661365661457909, 0.8014615681205628, 0.4165736906158415, 0.43563256168552805, 0.5077945017138009,
      0.3378821792308991, 0.6103854354515672, 0.5944570632190215, 0.5094653739624545,
    ],
  },
  {
    name: "Tzeng and Huang (2011)",
    data: [
      [5.0, 8.0, 4.0],
      [7.0, 6.0, 8.0],
      [8.0, 8.0, 6.0],
      [7.0, 4.0, 6.0],
    ],
    weights: [0.3, 0.4, 0.3],
    directions: [1, 1, 1],
    vector: [0.5037196585795188, 0.6580847719618138, 0.7482486599406238, 0.333997436943342],
    minmax: [0.4852813742385703, 0.6483712952255928, 0.7767908047326835, 0.3629773449415502],
  },
];
