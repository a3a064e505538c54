import { qeiWeights } from "../../src/functions/quality/weights";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

test("CRITIC: the example of Diakoulaki, Mavrotas and Papayannakis (1995)", () => {
  // Data and result as reproduced by the tests of scikit-criteria (BSD-3).
  const data = [
    [61, 1.08, 4.33],
    [20.7, 0.26, 4.34],
    [16.3, 1.98, 2.53],
    [9, 3.29, 1.65],
    [5.4, 2.77, 2.33],
    [4, 4.12, 1.21],
    [-6.1, 3.52, 2.1],
    [-34.6, 3.31, 0.98],
  ];
  const [weights] = qeiWeights(data, "critic");
  [0.20222554, 0.48090173, 0.31687273].forEach((weight, j) => expect(weights[j]).toBeCloseTo(weight, 8));
});

test("entropy of raw values: {1, 2; 4, 16}", () => {
  // scikit-criteria's test of its entropy weighter (BSD-3), six digits.
  const [weights] = qeiWeights(
    [
      [1, 2],
      [4, 16],
    ],
    "entropyraw",
  );
  [0.358889, 0.641111].forEach((weight, j) => expect(weights[j]).toBeCloseTo(weight, 6));
});

test("MEREC and Gini: the example of Keshavarz-Ghorabaee et al. (2021)", () => {
  const data = [
    [450, 8000, 54, 145],
    [10, 9100, 2, 160],
    [100, 8200, 31, 153],
    [220, 9300, 1, 162],
    [5, 8400, 23, 158],
  ];
  // The paper prints four decimals, doi:10.3390/sym13040525; all digits by pymcdm 1.4.0 (MIT).
  const [merec] = qeiWeights(data, "merec", [[1, 1, -1, -1]]);
  [0.5752, 0.0141, 0.4016, 0.0091].forEach((weight, j) => expect(merec[j]).toBeCloseTo(weight, 4));
  [0.5752216672093822, 0.014096591168467258, 0.40156136388773117, 0.0091203777344193].forEach((weight, j) =>
    expect(merec[j]).toBeCloseTo(weight, 12),
  );
  // pymcdm 1.4.0 `gini_weights`.
  const [gini] = qeiWeights(data, "gini", [[1, 1, -1, -1]]);
  [0.5092606801982956, 0.029581262554858715, 0.4420057377888156, 0.019152319458030084].forEach((weight, j) =>
    expect(gini[j]).toBeCloseTo(weight, 12),
  );
});
