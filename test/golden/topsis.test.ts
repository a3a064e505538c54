import { idealScalings } from "../../src/core/options";
import { qeiTopsis } from "../../src/functions/quality/topsis";
import { installCustomFunctions } from "../support/excel";
import { topsisCases } from "./data/topsis";

beforeAll(installCustomFunctions);

describe.each(topsisCases.map((each) => [each.name, each] as const))("%s", (_, expected) => {
  it.each(idealScalings)("%s as in pymcdm and scikit-criteria", (scaling) => {
    const data = expected.data.map((row) => [...row]);
    const scores = qeiTopsis(data, [[...expected.weights]], [[...expected.directions]], scaling);
    scores.forEach(([score], row) => expect(score).toBeCloseTo(expected[scaling][row], 12));
    expect(scores).toHaveLength(data.length);
  });
});

test("published to four decimals (Tzeng and Huang 2011)", () => {
  const { data, weights } = topsisCases[1];
  const scores = qeiTopsis(
    data.map((row) => [...row]),
    [[...weights]],
  ).map(([score]) => (score as number).toFixed(4));
  expect(scores).toEqual(["0.5037", "0.6581", "0.7482", "0.3340"]);
});
