import { qeiRank } from "../../src/functions/quality/rank";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

const column = (values: readonly number[]) => values.map((value) => [value]);

/** Microsoft, reference of RANK.EQ: of 7, 3.5, 3.5, 1, 2 in ascending order 7 is the 5th and 3.5 the 3rd; in descending order 2 is the 4th. */
test("the example of Excel's RANK.EQ", () => {
  const numbers = column([7, 3.5, 3.5, 1, 2]);
  expect(qeiRank(numbers, null as never, "ascending")).toEqual([[5], [3], [3], [1], [2]]);
  expect(qeiRank(numbers)[4]).toEqual([4]);
});

/** Scores of nine made-up units by TOPSIS and the ranks that pymcdm 1.4.0 (rankdata) gives them. */
test("scores and their ranks in another program", () => {
  const scores = [
    0.681107177574064, 0.7997343813291657, 0.4557546237149872, 0.4967500301079731, 0.5208126081253761,
    0.3016319823953803, 0.6051672422953238, 0.5971870665806785, 0.5176599889481007,
  ];
  expect(qeiRank(column(scores)).flat()).toEqual([2, 1, 8, 7, 5, 9, 3, 4, 6]);
});
