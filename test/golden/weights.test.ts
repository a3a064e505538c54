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
