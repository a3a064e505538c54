import { benefitOfDoubt } from "../../../../src/core/aggregate/frontier/benefitOfDoubt";
import { leaders } from "../../../../src/core/aggregate/frontier/canLead";
import { createMatrix } from "../../../../src/core/matrix";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";

/** 200 units × 5 indicators, values of very different size. */
function randomTable() {
  const { nextSymmetric } = randomNumbers(11);
  const data = createMatrix(200, 5);
  const sizes = [1, 1e6, 1e-6, 40, 300];
  for (let i = 0; i < data.values.length; i++)
    data.values[i] = sizes[Math.floor(i / 200)] * (2 + nextSymmetric());
  return data;
}

const directions = [1, 1, -1, 1, 1] as const;

test("scores do not depend on the units of measurement", () => {
  const data = randomTable();
  const scaled = createMatrix(200, 5);
  data.values.forEach((value, i) => (scaled.values[i] = 3 + value * 7 ** (Math.floor(i / 200) - 2)));
  const { scores } = benefitOfDoubt(data, directions, null);
  const other = benefitOfDoubt(scaled, directions, null).scores;
  scores.forEach((score, i) => expect(other[i]).toBeCloseTo(score, 9));
});

test("a unit that can lead has score 1 or leads by min-max weights; one with a strict best score always leads", () => {
  const data = randomTable();
  const { scores } = benefitOfDoubt(data, directions, null);
  const { answers } = leaders(data, { directions, normalization: "minmax1", goalposts: null }, 0);
  // On the same 1–100 scale, weights that rank a unit first also give it score 1, and the other way round.
  scores.forEach((score, i) => expect(answers[i]?.canLead).toBe(score > 1 - 1e-9));
});
