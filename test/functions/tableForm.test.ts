import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qei } from "../../src/functions/quality/qei";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { call, cells, messageIn } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";
import { jobs, weights, withCell } from "../support/jobs";

beforeAll(installCustomFunctions);

/** One level: the rows of the dimensions are gone, and the column that names them. */
const flat = weights.slice(0, 5).map(([name, , ...rest]) => [name, ...rest]);
const numbers = jobs.slice(1).map((row) => row.slice(2));
const vector = [[3, 1, 1, 1]];
const directions = [[1, 1, 1, -1]];

/** Without its header row and its column of names. */
const inner = (table: unknown[][]) => table.slice(1).map((row) => row.slice(1));

test("QEI of the tree, by hand", () => {
  // Equal: Rewards is the mean of Pay and Bonus, Conditions that of Safety and Hours, the index the mean of both.
  // Nurse: pay 100, bonus 0, safety 50, hours 100·10/12; Driver: 0, 100, 0, 0; Clerk: 50, 50, 100, 100.
  const scores = call(qei, jobs, weights) as number[][];
  expect(scores.length).toBe(3);
  expect(scores[0][0]).toBeCloseTo((50 + (50 + 1000 / 12) / 2) / 2, 12);
  expect(scores[1][0]).toBe(25);
  expect(scores[2][0]).toBe(75);
  const balanced = call(qei, jobs, weights, "Balanced") as number[][];
  expect(balanced[1][0]).toBeCloseTo(0.6 * 25, 12);
  expect(call(qei, jobs, weights, [["Balanced"]])).toEqual(balanced);
});

describe("one level without gaps gives what the vectors give, to the last digit", () => {
  const table = [jobs, flat, "Balanced"] as const;
  const plain = [numbers, vector, directions] as const;

  test.each(["arithmetic", "geometric", "harmonic", "min", "sum"])("QEI, %s", (aggregation) => {
    for (const normalization of ["minmax", "minmax1", "percentile", "ratio", "none"])
      expect(cells(call(qei, ...table, normalization, aggregation))).toEqual(
        cells(call(qei, ...plain, normalization, aggregation)),
      );
  });

  test("what explains and varies it, with names", () => {
    const points = call(qeiContributions, ...table);
    expect(points[0]).toEqual(["Unit", "Pay", "Bonus", "Safety", "Hours"]);
    expect(points.map(([unit]: unknown[]) => unit)).toEqual(["Unit", "Nurse", "Driver", "Clerk"]);
    expect(inner(points)).toEqual(call(qeiContributions, ...plain));
    const ranks = call(qeiSensitivity, ...table);
    expect(ranks[0].slice(0, 3)).toEqual(["Unit", "Rank", "Mean rank"]);
    expect(inner(ranks)).toEqual(call(qeiSensitivity, ...plain).slice(1));
    expect(inner(call(qeiImportance, ...table))).toEqual(inner(call(qeiImportance, ...plain)));
    expect(inner(call(qeiLeaveOut, ...table)).map((row) => row.slice(0, 2))).toEqual(
      inner(call(qeiLeaveOut, ...plain)).map((row) => row.slice(0, 2)),
    );
    expect(inner(call(qeiOutrank, ...table))).toEqual(call(qeiOutrank, ...plain));
    expect(inner(call(qeiOutrank, ...table, "matrix"))).toEqual(call(qeiOutrank, ...plain, "matrix"));
    const tipping = call(qeiTipping, jobs, flat, "Nurse", "Clerk", "Balanced");
    expect(
      cells(tipping)
        .slice(1)
        .map(([, , point]) => point),
    ).toEqual(cells(call(qeiTipping, numbers, vector, 1, 3, directions))[0]);
    const explained = call(qeiExplain, ...table);
    expect(explained[0]).toEqual(["Unit", "Explanation"]);
    expect(inner(explained)).toEqual(
      call(qeiExplain, ...plain, null, null, null, null, [["Pay", "Bonus", "Safety", "Hours"]]),
    );
  });

  test("weights of 0 too", () => {
    const table = [jobs, withCell(flat, 1, 3, 0), "Balanced"] as const;
    const plain = [numbers, [[0, 1, 1, 1]], directions] as const;
    expect(inner(call(qeiContributions, ...table))).toEqual(call(qeiContributions, ...plain));
    expect(inner(call(qeiSensitivity, ...table))).toEqual(call(qeiSensitivity, ...plain).slice(1));
  });
});

test("EXPLAIN tells the index from its dimensions, then each dimension from its parts", () => {
  expect(call(qeiExplain, jobs, weights, "Balanced")[3][1]).toBe(
    "70.0 = 0.60×50.0 (Rewards) + 0.40×100.0 (Conditions); Rewards 50.0 = 0.75×50.0 (Pay) + 0.25×50.0 (Bonus); Conditions 100.0 = 0.50×100.0 (Safety) + 0.50×100.0 (Hours)",
  );
  const gap = withCell(withCell(jobs, 3, 4, "n/a"), 3, 5, "");
  expect(call(qeiExplain, gap, weights, null, null, null, null, 0.5)[3][1]).toBe(
    "50.0 = 1.00×50.0 (Rewards); Conditions missing, weights rescaled; Rewards 50.0 = 0.50×50.0 (Pay) + 0.50×50.0 (Bonus)",
  );
  expect(call(qeiExplain, gap, weights)[3]).toEqual([
    "Clerk",
    "Only 1 of the 2 parts of the index has enough values; 2 are needed. Fill the gaps or lower coverage.",
  ]);
  expect(call(qeiExplain, jobs, weights.slice(1))).toEqual([
    ["The weights table needs its header row: Weights[#All], not Weights."],
  ]);
});

test("EXPLAIN refuses names of its own beside tables, which have them", () => {
  const names = [["A", "B", "C", "D"]];
  expect(call(qeiExplain, jobs, weights, null, null, null, null, null, names)).toEqual([
    ["Names stand in the header row of the data, beside a weights table. Leave this argument out."],
  ]);
  expect(call(qeiExplain, jobs, weights, null, null, null, null, null, "")[0]).toEqual([
    "Unit",
    "Explanation",
  ]);
});

test("CONTRIBUTIONS of the tree add up; 0 in a dimension that the unit lacks, blank where missing", () => {
  const gap = withCell(jobs, 3, 5, "n/a");
  const points = inner(call(qeiContributions, gap, weights, null, null, null, null, 0.5));
  const scores = call(qei, gap, weights, null, null, null, null, 0.5) as number[][];
  points.forEach((row, i) =>
    expect(row.reduce((sum: number, each) => sum + Number(each || 0), 0)).toBeCloseTo(scores[i][0], 9),
  );
  expect(points[2][3]).toBe("");
  const thin = weights.map((row, i) => [...row, ["Coverage", "", "", "", "", "", 1][i]]);
  expect(inner(call(qeiContributions, gap, thin, null, null, null, null, 0.5))[2].slice(2)).toEqual([0, ""]);
});

test("LEAVEOUT and IMPORTANCE have a row for each node, dimensions before their parts", () => {
  const names = ["Rewards", "Pay", "Bonus", "Conditions", "Safety", "Hours"];
  for (const f of [qeiLeaveOut, qeiImportance])
    expect(
      call(f, jobs, weights)
        .slice(1)
        .map(([name]: unknown[]) => name),
    ).toEqual(names);
  const importance = inner(call(qeiImportance, jobs, weights, "Balanced")) as number[][];
  expect(importance.map(([weight]) => weight)).toEqual(
    [0.6, 0.45, 0.15, 0.4, 0.2, 0.2].map((weight) => expect.closeTo(weight, 12)),
  );
  expect(importance[0][2]).toBeCloseTo(importance[1][2] + importance[2][2], 12);
  const mixed = weights.map((row, i) => [...row, ["Aggregation", "", "", "", "", "geometric", ""][i]]);
  expect(inner(call(qeiImportance, jobs, mixed, null, "minmax1")).map((row) => row[2])).toEqual(
    names.map(() => ""),
  );
  expect(call(qeiLeaveOut, jobs, weights)[1][3]).toMatch(/^(Nurse|Driver|Clerk|)$/);
});

test("TIPPING: the share of a dimension at which two units tie; units by name or row number", () => {
  // Nurse 50 and 66.7, Clerk 50 and 100: they tie only where Rewards is everything.
  const points = call(qeiTipping, jobs, weights, "Nurse", 3);
  expect(points[0]).toEqual(["Indicator", "Share", "Tipping share"]);
  expect(points[1]).toEqual(["Rewards", 0.5, 1]);
  expect(thrownBy(() => call(qeiTipping, jobs, weights, "Nurse", 1)).message).toBe(
    'unitA and unitB are both "Nurse". Give two different units.',
  );
  const mixed = weights.map((row, i) => [...row, ["Aggregation", "", "", "", "", "geometric", ""][i]]);
  expect(thrownBy(() => call(qeiTipping, jobs, mixed, "Nurse", "Clerk")).message).toBe(
    "Tipping points need the arithmetic mean in every dimension. Clear the Aggregation column.",
  );
});

test("OUTRANK takes the weight that each indicator has in the whole index", () => {
  expect(inner(call(qeiOutrank, jobs, weights, "Balanced"))).toEqual(
    call(qeiOutrank, numbers, [[0.45, 0.15, 0.2, 0.2]], directions),
  );
});

test("problems of the core name columns and units", () => {
  const constant = jobs.map((row, i) => row.map((cell, j) => (i > 0 && j === 4 ? 5 : cell)));
  expect(thrownBy(() => call(qei, constant, weights)).message).toBe(
    '"Safety" has the same value in every row, so minmax cannot compare. Give it weight 0 or goalposts.',
  );
  expect(thrownBy(() => call(qei, withCell(jobs, 2, 3, -1), weights, null, "ratio")).message).toBe(
    '"Bonus" of Driver is -1; ratio needs values of 0 or more. Use minmax instead.',
  );
  const negative = call(qei, withCell(jobs, 2, 3, -1), weights, null, "none", "geometric");
  expect(messageIn(negative[1][0])).toMatch(/^The normalized value of "Bonus" is negative; geometric/);
  const crossed = weights.map((row, i) => [...row, ["High", "", 0, "", "", "", ""][i]]);
  expect(thrownBy(() => call(qei, jobs, crossed)).message).toMatch(
    /^Goalposts of "Bonus": low 100 is not below/,
  );
});

test("blank rows below the data cost nothing and get their answer", () => {
  const long = [...jobs, ...Array.from({ length: 50 }, () => jobs[0].map(() => ""))];
  const scores = cells(call(qei, long, weights));
  expect(scores.length).toBe(53);
  expect(scores.slice(0, 3)).toEqual(cells(call(qei, jobs, weights)));
  expect(scores.slice(3).every(([score]) => score === "#N/A")).toBe(true);
});

test("a weight of 0 is a row that is gone", () => {
  const [header, ...rows] = weights;
  const gone = [header, ...rows.filter(([name]) => name !== "Bonus")];
  expect(call(qei, jobs, withCell(weights, 2, 3, 0))).toEqual(call(qei, jobs, gone));
});

test("rows in which nothing stands have no label, however far down the range goes", () => {
  const blank = jobs[0].map(() => "");
  const longer = [...jobs, ...Array.from({ length: 6 }, () => blank)];
  const table = call(qeiContributions, longer, weights) as unknown[][];
  expect(table.length).toBe(longer.length);
  expect(table.slice(jobs.length).map(([label]) => label)).toEqual(new Array(6).fill(""));
  // A row with numbers and without a name is told by its number.
  const nameless = jobs.map((row, i) => (i === 2 ? ["", ...row.slice(1)] : row));
  expect((call(qeiContributions, nameless, weights) as unknown[][])[2][0]).toBe(2);
});
