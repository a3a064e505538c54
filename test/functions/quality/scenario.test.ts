import { qei } from "../../../src/functions/quality/qei";
import { qeiScenario } from "../../../src/functions/quality/scenario";
import { call, cells, messageIn } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";
import { jobs, weights, withCell } from "../../support/jobs";

beforeAll(installCustomFunctions);

const close = (value: number) => expect.closeTo(value, 9) as number;
const headings = ["Before", "After", "Change", "Rank before", "Rank after"];
const data = [
  [10, 1],
  [20, 3],
  [40, 2],
];

describe("in vector form", () => {
  test("percent, add and set, one kind per indicator; by hand", () => {
    expect(call(qeiScenario, data, [[0.5, 1]], [["percent", "add"]])).toEqual([
      headings,
      [0, close((100 * 5) / 30 / 2 + 25), close(33.333333333333336), 3, 3],
      [close((100 / 3 + 100) / 2), close((200 / 3 + 150) / 2), close(41.666666666666664), 2, 2],
      [75, close((500 / 3 + 100) / 2), close(58.333333333333336), 1, 1],
    ]);
    const [, ...set] = call(qeiScenario, data, [[25, ""]], "set") as number[][];
    expect(set.map(([, after]) => after)).toEqual([close(25), close(75), close(50)]);
  });

  test("the rank of a unit that stays can change", () => {
    const [, ...units] = call(qeiScenario, data, [[60, ""]], "add", null, null, null, null, null, null, [
      [true],
      [false],
      [false],
    ]) as number[][];
    expect(units.map((row) => row.slice(3))).toEqual([
      [3, 1],
      [2, 3],
      [1, 2],
    ]);
    expect(units.slice(1).map((row) => row[2])).toEqual([0, 0]);
  });

  test("clipped at goalposts, and at the one that is given where one is", () => {
    const after = (posts: unknown, change: unknown) =>
      (call(qeiScenario, data, [[change, ""]], "add", [[1, 0]], null, null, null, posts) as number[][])
        .slice(1)
        .map((row) => row[1]);
    const both = [
      [0, "auto"],
      [50, "auto"],
    ];
    expect(after(both, 25)).toEqual([70, 90, 100]);
    expect(after(both, -15)).toEqual([0, 10, 50]);
    const high = [
      ["auto", "auto"],
      [30, "auto"],
    ];
    expect(after(high, 15)).toEqual([75, 100, 100]);
    expect(after(high, -20)).toEqual([-100, -50, 50]);
  });

  test("a direction of less is better mirrors the scale that stays", () => {
    const [, ...units] = call(
      qeiScenario,
      data,
      [[6, ""]],
      "add",
      [[1, 0]],
      [[-1, 1]],
      null,
      null,
      null,
    ) as number[][];
    expect(units.map((row) => row[1])).toEqual([close(80), close(140 / 3), close(-20)]);
  });

  test("a missing value stays missing, also where it is set, and a unit without index has its error and no rank", () => {
    const gaps = [...data, ["", ""]];
    const [, ...units] = call(qeiScenario, gaps, [[30, 2]], "set") as unknown[][];
    expect(units[3].slice(3)).toEqual(["", ""]);
    expect(units[3].slice(0, 3).map(messageIn)).toEqual(
      Array<string>(3).fill("Every indicator of this row is missing."),
    );
  });

  test("a unit that loses its index by a change keeps the one before", () => {
    const [, ...units] = call(qeiScenario, data, [[-30, ""]], "add", null, null, "none", "geometric");
    expect(cells([units[0]])).toEqual([[close(Math.sqrt(10)), "#VALUE!", "#VALUE!", 3, ""]]);
    expect(messageIn(units[0][1])).toBe(
      "The normalized value of column 1 is negative; geometric needs 0 or more. Use minmax or minmax1.",
    );
    expect(cells([units[2]])[0][3]).toBe(1);
  });

  test("scales of very large numbers are left as those of small ones", () => {
    const large = data.map((row) => row.map((value) => value * 4e306));
    const [, ...found] = call(qeiScenario, large, [[0.09, 0]]) as number[][];
    const [, ...expected] = call(qeiScenario, data, [[0.09, 0]]) as number[][];
    found.forEach((row, i) => expect(row).toEqual(expected[i].map(close)));
  });

  test("a range longer than the data: rows belong to the whole range, and the rest has the answer of a blank row", () => {
    const long = [...data, ...Array.from({ length: 4 }, () => ["", ""])];
    const chosen = long.map((_, row) => [row !== 1]);
    const found = call(qeiScenario, long, [[1, ""]], "add", null, null, null, null, null, null, chosen);
    expect(found).toHaveLength(8);
    expect(found.slice(0, 4)).toEqual(
      call(qeiScenario, data, [[1, ""]], "add", null, null, null, null, null, null, chosen.slice(0, 3)),
    );
    expect(cells([found[7]])).toEqual([["#N/A", "#N/A", "#N/A", "", ""]]);
  });

  test("rows may be 1 and 0, words, blanks for FALSE, and have a header", () => {
    const found = (rows: unknown) =>
      call(qeiScenario, data, [[1, ""]], "add", null, null, null, null, null, null, rows);
    const expected = found([[true], [false], [false]]);
    expect(found([["chosen"], [1], [0], [""]])).toEqual(expected);
    expect(found([["TRUE", " false ", null]])).toEqual(expected);
  });
});

describe("beside a weights table", () => {
  const changes = [
    ["Indicator", "Change", "Kind"],
    ["pay", 0.1, ""],
    ["Safety", "", "set"],
    ["Hours", -3, "add"],
  ];

  test("changes go by name, each with its own kind, with a header row or without; by hand", () => {
    const expected = [
      ["Unit", ...headings],
      ["Nurse", close(71 + 2 / 3), close(94 + 2 / 3), close(23), 1, 1],
      ["Driver", close(15), close(33.5), close(18.5), 3, 3],
      ["Clerk", close(70), close(90.75), close(20.75), 2, 2],
    ];
    expect(call(qeiScenario, jobs, changes, null, weights, "Balanced")).toEqual(expected);
    expect(call(qeiScenario, jobs, changes.slice(1), null, weights, "Balanced")).toEqual(expected);
  });

  test("the word holds for rows without their own", () => {
    const [, nurse] = call(qeiScenario, jobs, [["Pay", 80, ""]], "add", weights, "Balanced") as unknown[][];
    expect(nurse[3]).toEqual(close(0.45 * 10));
  });

  test("one level equals the vector form to the bit", () => {
    const flat = [
      ["Indicator", "Weight"],
      ["Pay", 3],
      ["Bonus", 1],
      ["Safety", 2],
      ["Hours", 1],
    ];
    const numbers = jobs.slice(1).map((row) => row.slice(2));
    const [, ...named] = call(
      qeiScenario,
      jobs,
      [
        ["Bonus", 0.3],
        ["Pay", -0.1],
      ],
      null,
      flat,
    );
    const [, ...plain] = call(qeiScenario, numbers, [[-0.1, 0.3, "", ""]], null, [[3, 1, 2, 1]]);
    expect(named.map((row: unknown[]) => row.slice(1))).toEqual(plain);
  });

  test("an error cell of the data has QEI's words, and a row its name", () => {
    const error = thrownBy(() => call(qei, withCell(jobs, 2, 2, "low"), weights));
    expect(thrownBy(() => call(qeiScenario, withCell(jobs, 2, 2, "low"), changes, null, weights))).toEqual(
      error,
    );
  });
});
