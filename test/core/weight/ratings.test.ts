import { ratingsFromWeights, weightsFromRatings } from "../../../src/core/weight/ratings";

test("ratings 0 to 5 are shares of all ratings, and are found again", () => {
  expect(weightsFromRatings([5, 3, 2])).toEqual([50, 30, 20]);
  expect(weightsFromRatings([0, 0])).toEqual([50, 50]);
  expect(ratingsFromWeights([50, 30, 20])).toEqual([5, 3, 2]);
});
