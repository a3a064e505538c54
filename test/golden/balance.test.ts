import { qeiWeights } from "../../src/functions/quality/weights";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** Drawn for the purpose: four indicators that share one factor, and the first and last a second. */
const data = [
  [49.873, 49.783, 52.167, 50.553],
  [58.111, 56.531, 63.69, 54.442],
  [42.089, 45.35, 41.71, 41.241],
  [48.495, 45.964, 48.819, 45.895],
  [54.077, 49.054, 40.296, 57.606],
  [47.292, 48.407, 48.024, 45.933],
  [53.756, 62.178, 60.155, 56.012],
  [47.312, 47.298, 47.636, 42.611],
  [58.988, 61.497, 64.693, 56.935],
  [61.322, 54.323, 50.339, 63.157],
  [38.607, 50.521, 40.314, 42.68],
  [58.335, 49.011, 61.026, 42.994],
  [44.24, 48.593, 49.211, 48.021],
  [58.13, 54.057, 55.434, 58.12],
  [49.191, 40.124, 49.809, 45.338],
  [55.901, 54.938, 50.874, 53.301],
  [60.197, 54.175, 65.011, 62.536],
  [31.314, 43.281, 40.566, 37.704],
  [51.67, 57.153, 55.814, 51.544],
  [62.984, 53.559, 45.692, 54.009],
  [53.555, 55.416, 53.381, 59.704],
  [50.893, 51.135, 55.437, 52.369],
  [48.574, 46.262, 45.218, 47.108],
  [40.089, 51.218, 38.699, 47.971],
  [53.955, 50.315, 48.214, 68.715],
];

test("balance: exact solution in 40 digits, which COINr's optimizer finds too", () => {
  // mpmath for w ∝ S⁻¹·D·1 on min-max values; COINr 1.1.14 `get_opt_weights` (Nelder-Mead) agrees to 14 digits.
  const expected = [0.07064838001050522, 0.22051724123642152, 0.32599582253043113, 0.3828385562226421];
  const [weights] = qeiWeights(data, "balance");
  expected.forEach((weight, j) => expect(weights[j]).toBeCloseTo(weight, 12));
});
