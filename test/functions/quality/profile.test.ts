import { qei } from "../../../src/functions/quality/qei";
import { qeiProfile } from "../../../src/functions/quality/profile";
import { call } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";
import { jobs, weights, withCell } from "../../support/jobs";

beforeAll(installCustomFunctions);

const close = (value: number) => expect.closeTo(value, 9) as number;

test("one unit, by hand", () => {
  // Rewards and Conditions are means of their two indicators, and the index is the mean of both.
  // Nurse: pay 100, bonus 0, safety 50, hours 100·10/12; Driver: 0, 100, 0, 0; Clerk: 50, 50, 100, 100.
  expect(call(qeiProfile, jobs, weights, "clerk")).toEqual([
    ["Name", "Level", "Value", "Scaled", "Weight", "Points", "Rank", "Difference"],
    ["Index", 0, "", 75, 1, 75, 1, close(75 - (50 + (50 + 1000 / 12) / 2) / 2)],
    ["Rewards", 1, "", 50, 0.5, 25, 1, 0],
    ["Pay", 2, 2800, 50, 0.25, 12.5, 2, 0],
    ["Bonus", 2, 200, 50, 0.25, 12.5, 2, 0],
    ["Conditions", 1, "", 100, 0.5, 50, 1, close(100 - (50 + 1000 / 12) / 2)],
    ["Safety", 2, 90, 100, 0.25, 25, 1, 50],
    ["Hours", 2, 38, 100, 0.25, 25, 1, close(100 - 1000 / 12)],
  ]);
});

test("a unit is found by its row number too, and the preset by a cell that holds its name", () => {
  const byRow = call(qeiProfile, jobs, weights, 3, [["Balanced"]]);
  expect(byRow).toEqual(call(qeiProfile, jobs, weights, "Clerk", "Balanced"));
  expect(byRow[1][3]).toBe((call(qei, jobs, weights, "Balanced") as number[][])[2][0]);
});

test("a unit without index: its error, no weights, and what it has", () => {
  const gaps = withCell(withCell(jobs, 3, 4, "n/a"), 3, 5, "");
  const [, index, rewards, , , conditions, safety] = call(qeiProfile, gaps, weights, "Clerk");
  const [, , , [error]] = [null, ...call(qei, gaps, weights)] as [null, ...Error[][]];
  expect(index.slice(0, 3)).toEqual(["Index", 0, ""]);
  expect((index[3] as Error).message).toBe(error.message);
  expect(index.slice(4)).toEqual(["", "", "", ""]);
  expect(rewards).toEqual(["Rewards", 1, "", 50, "", "", 1, 0]);
  expect(conditions).toEqual(["Conditions", 1, "", "", "", "", "", ""]);
  expect(safety).toEqual(["Safety", 2, "", "", "", "", "", ""]);
});

test("an indicator in a dimension that the unit lacks has no weight and no points; one of weight 0 is not scaled", () => {
  const gap = withCell(jobs, 3, 5, "");
  const thin = weights.map((row, i) => [...row, ["Coverage", "", "", "", "", "", 1][i]]);
  const rows = call(qeiProfile, gap, thin, "Clerk", null, null, null, 0.5);
  expect(rows[6]).toEqual(["Safety", 2, 90, 100, 0, 0, 1, 50]);
  const bonus = call(qeiProfile, jobs, withCell(weights, 2, 3, 0), "Clerk")[4];
  expect(bonus).toEqual(["Bonus", 2, 200, "", 0, "", "", ""]);
});

test.each([
  ["no weights", [jobs, null, "Clerk"], "Weights is missing. Select the weights table"],
  ["no data", [null, weights, "Clerk"], "Data is missing. Select the whole table"],
  ["weights as a vector", [jobs, [[1, 2, 3, 4]], "Clerk"], "The weights table needs its header row"],
  ["no unit", [jobs, weights], "There is no unit."],
  [
    "a name that no unit has",
    [jobs, weights, "Clrk"],
    'No unit of the data is called "Clrk" (unit). Did you mean "Clerk"?',
  ],
  [
    "another preset",
    [jobs, weights, "Clerk", "Balance"],
    'Preset "Balance" is not known. Did you mean "Balanced"?',
  ],
])("%s", (_, args, message) => {
  expect(thrownBy(() => call(qeiProfile, ...args)).message).toContain(message);
});
