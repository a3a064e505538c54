import { qeiExplain } from "../../../src/functions/quality/explain";
import { call } from "../../support/call";
import { installCustomFunctions } from "../../support/excel";
import { jobs, weights } from "../../support/jobs";

beforeAll(installCustomFunctions);
afterEach(() => delete (globalThis as { Office?: unknown }).Office);

const explain = (...args: unknown[]) =>
  (qeiExplain as (...args: any[]) => any[][])(...(args as any[])).map(([text]) => text);
const data = [
  [1, 90, 5],
  [2, 60, ""],
  [3, 30, 9],
];
const names = [["Pay", "Safety", "Training"]];

test("the worked formula with the weights as used and a word on what is missing", () => {
  expect(explain(data, [[2, 1, 1]], [[1, -1, 1]], null, null, null, null, names)).toEqual([
    "0.0 = 0.50×0.0 (Pay) + 0.25×0.0 (Safety) + 0.25×0.0 (Training)",
    "50.0 = 0.67×50.0 (Pay) + 0.33×50.0 (Safety); Training missing, weights rescaled",
    "100.0 = 0.50×100.0 (Pay) + 0.25×100.0 (Safety) + 0.25×100.0 (Training)",
  ]);
});

test("each aggregation has its own form", () => {
  const row = [[80, 20]];
  const form = (aggregation: string, weights: unknown = [[1, 3]]) =>
    explain(row, weights, null, "none", aggregation, null, null, [["Pay", "Safety"]])[0];
  expect(form("arithmetic")).toBe("35 = 0.25×80 (Pay) + 0.75×20 (Safety)");
  expect(form("sum")).toBe("140 = 1×80 (Pay) + 3×20 (Safety)");
  expect(form("geometric")).toBe("28.28427 = 80^0.25 (Pay) × 20^0.75 (Safety)");
  expect(form("harmonic")).toBe("24.61538 = 1 / (0.25/80 (Pay) + 0.75/20 (Safety))");
  expect(form("min")).toBe("20 = lowest of 80 (Pay), 20 (Safety)");
});

test("indicators without a name are numbered; those of weight 0 are left out", () => {
  expect(explain([[4, 5]], [[1, 0]], null, "none")).toEqual(["4 = 1.00×4 (Indicator 1)"]);
  expect(explain([[4, 5]], null, null, "none", null, null, null, [["Pay", ""]])[0]).toContain(
    "(Indicator 2)",
  );
});

test("small weights get the decimals they need, negative values their brackets", () => {
  expect(explain([[4, -5]], [[999, 1]], null, "none")[0]).toBe(
    "3.991 = 0.999×4 (Indicator 1) + 0.001×(-5) (Indicator 2)",
  );
});

test("the printed weights times the printed values give the printed score", () => {
  expect(
    explain(
      [
        [50, 100],
        [0, 0],
      ],
      [[5, 3]],
      null,
      "none",
    )[0],
  ).toBe("68.75 = 0.625×50 (Indicator 1) + 0.375×100 (Indicator 2)");
  expect(explain([[90, 60, 30]], null, null, "none")[0]).toBe(
    "60 = 0.3333×90 (Indicator 1) + 0.3333×60 (Indicator 2) + 0.3333×30 (Indicator 3)",
  );
});

test("never an error: the message of a whole call in one cell, of a unit in its own", () => {
  expect(explain([["Wages", 1]])).toEqual([
    'Row 1, column 1 of data is text ("Wages"). Select only the numbers, without headers.',
  ]);
  expect(explain(null)).toEqual(["Data is missing. Select a range of numbers."]);
  expect(
    explain([
      [1, 2],
      ["", ""],
      [2, 3],
    ])[1],
  ).toBe("Every indicator of this row is missing.");
  expect(explain(data, null, null, null, null, null, null, [["Pay"]])).toEqual([
    "Names need 3 values, one per indicator; 1 was given.",
  ]);
});

test("more than 10,000 units are refused in words", () => {
  const many = Array.from({ length: 10001 }, (_, i) => [i]);
  expect(explain(many)).toEqual([
    "Explanations are limited to 10000 rows; 10001 were given. Select the rows of interest.",
  ]);
  expect(explain(many.slice(1))).toHaveLength(10000);
});

test("in a Chinese Excel the words are Chinese, the numbers the same", () => {
  (globalThis as { Office?: unknown }).Office = { context: { displayLanguage: "zh-CN" } };
  expect(explain(data, [[2, 1, 1]], null, null, null, null, null, names)[1]).toBe(
    "50.0 = 0.67×50.0 (Pay) + 0.33×50.0 (Safety)；Training 缺失，权重已重新分配",
  );
  expect(explain([[4, 5]], null, null, "none")[0]).toContain("(指标1)");
  expect(explain([[4, 5]], null, null, "none", "min")[0]).toBe("4 = 最小值：4 (指标1)、5 (指标2)");
  const tree = call(qeiExplain, jobs, weights, "Balanced") as string[][];
  expect(tree[1][1]).toMatch(/\(Conditions\)；Rewards .* \(Bonus\)；Conditions /);
  expect(explain([["-"]])[0]).toBe("data 的第 1 行第 1 列是“-”。缺失请清空，为零请输入 0。");
});
