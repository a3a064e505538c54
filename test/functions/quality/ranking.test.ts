import fc from "fast-check";
import { qei } from "../../../src/functions/quality/qei";
import { qeiExplain } from "../../../src/functions/quality/explain";
import { qeiRanking } from "../../../src/functions/quality/ranking";
import { qeiScores } from "../../../src/functions/quality/scores";
import { call, cells } from "../../support/call";
import { errorCell, installCustomFunctions, thrownBy } from "../../support/excel";
import { jobs, weights, withCell } from "../../support/jobs";

beforeAll(installCustomFunctions);

const close = (value: number) => expect.closeTo(value, 9) as number;
const gaps = withCell(withCell(jobs, 3, 4, "n/a"), 3, 5, "");
const nurse = { conditions: (50 + 1000 / 12) / 2 };

describe("QEI.SCORES", () => {
  test("the index and the score of each dimension, by hand", () => {
    expect(call(qeiScores, jobs, weights)).toEqual([
      ["Unit", "Index", "Rewards", "Conditions"],
      ["Nurse", close((50 + nurse.conditions) / 2), 50, close(nurse.conditions)],
      ["Driver", 25, 50, 0],
      ["Clerk", 75, 50, 100],
    ]);
  });

  test("a unit without index has its error and the dimensions that it has", () => {
    const [, , , clerk] = call(qeiScores, gaps, weights);
    const error = (call(qei, gaps, weights) as unknown as Error[][])[2][0];
    expect(clerk).toEqual(["Clerk", error, 50, ""]);
  });

  test("dimensions below dimensions come depth first; one of weight 0 stays, empty", () => {
    const deep = [
      ...weights.map((row) => row.slice(0, 5)),
      ["Extra", "Rewards", "", 0, 1],
      ["Bonus2", "Extra", 1, 0, 1],
    ].map((row) => (row[0] === "Bonus" ? ["Bonus", "Extra", 1, 1, 1] : row));
    expect(call(qeiScores, jobs, deep.slice(0, 8))[0]).toEqual([
      "Unit",
      "Index",
      "Rewards",
      "Extra",
      "Conditions",
    ]);
    expect(call(qeiScores, jobs, deep.slice(0, 8))[1].slice(2, 4)).toEqual([100, ""]);
  });

  test("a range longer than the data gives the answer of a blank row below them", () => {
    const long = [...jobs, ...Array.from({ length: 5 }, () => jobs[0].map(() => ""))];
    const found = call(qeiScores, long, weights);
    expect(found.slice(0, 4)).toEqual(call(qeiScores, jobs, weights));
    expect(found.length).toBe(long.length);
    expect(found[8].slice(0, 1)).toEqual([""]);
  });
});

describe("QEI.RANKING", () => {
  test("best first, with the parts directly below the index", () => {
    expect(call(qeiRanking, jobs, weights)).toEqual([
      ["Rank", "Unit", "Index", "Rewards", "Conditions", "Missing", "Note"],
      [1, "Clerk", 75, 50, 100, 0, ""],
      [2, "Nurse", close((50 + nurse.conditions) / 2), 50, close(nurse.conditions), 0, ""],
      [3, "Driver", 25, 50, 0, 0, ""],
    ]);
  });

  test("units without index come last, with the reason; missing values are counted where the indicator counts", () => {
    const found = call(qeiRanking, gaps, weights);
    const reason = call(qeiExplain, gaps, weights)[3][1] as string;
    expect(found[3]).toEqual(["", "Clerk", "", 50, "", 2, reason]);
    expect(reason).toContain("Only 1 of the 2 parts");
    const ignored = withCell(withCell(weights, 3, 3, 0), 4, 3, 1);
    expect(call(qeiRanking, withCell(jobs, 3, 4, "n/a"), ignored).map((row: unknown[]) => row[5])).toEqual([
      "Missing",
      0,
      0,
      0,
    ]);
  });

  test("blank rows are no units", () => {
    const holes = [jobs[0], jobs[1], jobs[0].map(() => ""), jobs[2], jobs[3], jobs[0].map(() => null)];
    expect(call(qeiRanking, holes, weights)).toEqual(call(qeiRanking, jobs, weights));
  });

  const panel = [
    ["Job", "Year", "Pay", "Bonus", "Safety", "Hours"],
    ["Nurse", 2023, 3000, 100, 70, 40],
    ["Nurse", 2024, 3200, 100, 70, 40],
    ["Clerk", 2023, 2800, 200, 90, 38],
    ["Clerk", 2024, 2900, 200, 90, 38],
  ];

  test("by a column of the data: groups as they appear, ranks within, one scale over all", () => {
    const found = call(qeiRanking, panel, weights, null, null, null, null, "year");
    expect(found.map((row: unknown[]) => row.slice(0, 3))).toEqual([
      ["Year", "Rank", "Unit"],
      [2023, 1, "Clerk"],
      [2023, 2, "Nurse"],
      [2024, 1, "Clerk"],
      [2024, 2, "Nurse"],
    ]);
    const scores = (call(qei, panel, weights) as number[][]).flat();
    expect(found.slice(1).map((row: unknown[]) => row[3])).toEqual([
      scores[2],
      scores[0],
      scores[3],
      scores[1],
    ]);
  });

  test("by labels: with their header, without, in a row", () => {
    const labels = ["a", "b", "A", "b"];
    const groups = (by: unknown) =>
      call(qeiRanking, panel, weights, null, null, null, null, by).map(([group]: unknown[]) => group);
    expect(groups(labels.map((label) => [label]))).toEqual(["Group", "a", "a", "b", "b"]);
    expect(groups([["Part"], ...labels.map((label) => [label])])).toEqual(["Part", "a", "a", "b", "b"]);
    expect(groups([labels])).toEqual(["Group", "a", "a", "b", "b"]);
  });

  test.each([
    [
      "a header that the data do not have",
      "Yaer",
      'No column of the data is called "Yaer" (by). Did you mean "Year"?',
    ],
    ["too few labels", [["a", "b"]], "By needs 4 values, one per row; 2 were given."],
    ["a blank label", [["a", "", "b", "b"]], "Label 2 of by is blank."],
    ["an error among the labels", [["a", "b", errorCell("#N/A"), "b"]], "of by is"],
  ])("%s", (_, by, message) => {
    expect(thrownBy(() => call(qeiRanking, panel, weights, null, null, null, null, by)).message).toContain(
      message,
    );
  });

  test("ranks are RANK.EQ of QEI, and every unit stands in the table once", () => {
    const value = fc.integer({ min: 0, max: 4 }).map((each) => 10 * each);
    const table = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(table, (rows) => {
        const given = [jobs[0], ...rows.map((row, i) => [`Unit ${i}`, 2024, ...row])];
        const scores = call(qei, given, weights, null, "none") as number[][];
        const found = call(qeiRanking, given, weights, null, "none").slice(1) as [number, string, number][];
        expect(found.map(([, unit]) => unit).sort()).toEqual(rows.map((_, i) => `Unit ${i}`).sort());
        for (const [rank, unit, score] of found) {
          expect(score).toBe(scores[Number(unit.slice(5))][0]);
          expect(rank).toBe(1 + scores.filter(([other]) => other > score + 1e-9).length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("blanks of data that a formula writes out as n/a name no unit and make no row", () => {
  const blank = jobs[0].map(() => null);
  const gaps = [...withCell(withCell(jobs, 1, 0, null), 2, 4, null), blank];
  const written = gaps.map((row) => row.map((cell) => cell ?? "n/a"));
  for (const each of [qeiScores, qeiRanking, qeiExplain])
    expect(call(each, written, weights)).toEqual(call(each, gaps, weights));
  expect(cells(call(qeiScores, written, weights)).map(([unit]) => unit)).toEqual([
    "Unit",
    1,
    "Driver",
    "Clerk",
    "",
  ]);
  const totals = withCell(written, 3, 0, "Total");
  expect(thrownBy(() => call(qei, totals, weights)).message).toMatch(/Total/);
});
