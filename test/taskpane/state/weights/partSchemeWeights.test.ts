import { schemeWeights } from "../../../../src/core/weight/schemes/schemeWeights";
import { matrixFromRows } from "../../../../src/core/matrix";
import { qeiScores } from "../../../../src/functions/quality/scores";
import { partSchemeWeights } from "../../../../src/taskpane/state/weights/partSchemeWeights";
import { call } from "../../../support/call";
import { problemFrom } from "../../../support/expectIndexError";
import { installCustomFunctions } from "../../../support/excel";
import { weighed } from "../index/weighed";

beforeAll(installCustomFunctions);

const data = [
  ["Unit", "Hours", "Pay", "Bonus", "Noise", "Strain"],
  ["A", 40, 10, 3, 5, 7],
  ["B", 35, 14, 1, 2, 9],
  ["C", 38, 12, 9, 8, 3],
  ["D", 44, 19, 4, 6, 5],
];
const weights = [
  ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
  ["Hours", "", -1, "auto", "auto", 1],
  ["Rewards", "", "", "", "", 2],
  ["Pay", "Rewards", 1, "auto", "auto", 3],
  ["Bonus", "Rewards", 1, "auto", "auto", 1],
  ["Safety", "", "", "", "", 0],
  ["Noise", "Safety", -1, "auto", "auto", 1],
  ["Strain", "Safety", -1, "auto", "auto", 1],
];
const method = { normalization: "minmax", aggregation: "arithmetic" } as const;
const index = weighed(data, weights);
const placeOf = (name: string) => index.model.nodes.findIndex((node) => node.name === name);

test("among the indicators of a dimension a scheme gives what it gives for their columns alone", () => {
  const columns = matrixFromRows(data.slice(1).map((row) => row.slice(4).map(Number)));
  for (const scheme of ["equal", "stdev", "entropy"] as const)
    expect(partSchemeWeights(index, placeOf("Safety"), scheme, method)).toEqual(
      schemeWeights(columns, scheme, [-1, -1]),
    );
});

test("among dimensions it goes by their scores, of a dimension that weighs nothing too", () => {
  const counted = weights.map((row) => (row[0] === "Safety" ? [...row.slice(0, 5), 1] : row));
  const [header, ...scores] = call(qeiScores, data, counted) as unknown[][];
  expect(header.slice(2)).toEqual(["Rewards", "Safety"]);
  const columns = matrixFromRows(
    scores.map((row, i) => [Number(data[i + 1][1]), Number(row[2]), Number(row[3])]),
  );
  expect(partSchemeWeights(index, -1, "critic", method)).toEqual(
    schemeWeights(columns, "critic", [-1, 1, 1]),
  );
});

test("equal weights need no scores; others are refused where dimensions have none", () => {
  const constant = data.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 5, row[5]]));
  const without = weighed(constant, weights);
  expect(Array.from(partSchemeWeights(without, -1, "equal", method))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(problemFrom(() => partSchemeWeights(without, -1, "stdev", method)).code).toBe("columnConstant");
});
