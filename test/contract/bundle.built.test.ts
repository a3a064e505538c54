import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtFolder } from "../../scripts/built";
import { readMetadata } from "../../scripts/metadata";
import { languageTags } from "../../src/messages/languages";
import { loadBuiltFunctions } from "../support/builtFunctions";

const page: { employmentIndicesLastCall?: number } = {};
const functions = loadBuiltFunctions(undefined, page);
const { functions: described } = readMetadata();

const call = (id: string, ...args: unknown[]): unknown => functions.get(id)?.(...args);

test("functions.js registers every function of functions.json with nothing but CustomFunctions.associate", () => {
  expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
});

test("every registered function takes as many arguments as it describes", () => {
  const differing = described.filter(({ id, parameters }) => functions.get(id)?.length !== parameters.length);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test("every registered function leaves on its page when it was done, which Freeze and Make portable wait for", () => {
  const silent = described.filter(({ id, parameters }) => {
    page.employmentIndicesLastCall = undefined;
    try {
      call(id, ...parameters.map(() => null));
    } catch {
      // Without arguments most functions refuse.
    }
    return page.employmentIndicesLastCall === undefined;
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe("in that bare world they compute", () => {
  // Ten industries of the worked example: salaries, their weights, and employment of 100 each.
  const salaries = [10000, 12000, 9000, 11000, 11000, 9800, 9500, 10500, 11000, 10200];
  const qualityWeights = [0.3, 0.4, 0.2, 0.4, 0.4, 0.2, 0.3, 0.4, 0.5, 0.3];
  const structureWeights = [0.1, 0.2, 0.1, 0.1, 0.2, 0.1, 0.2, 0.3, 0.1, 0.1];

  test("the naive sum of the worked example is 35970", () => {
    expect(call("QEI", [salaries], [qualityWeights], null, "none", "sum", null, null)).toEqual([[35970]]);
  });

  test("the structure index of the worked example is 0.15", () => {
    expect(
      call(
        "ESI",
        salaries.map(() => [100]),
        structureWeights.map((weight) => [weight]),
      ),
    ).toBeCloseTo(0.15, 12);
  });

  test("a mistake is thrown with Excel's error code and a message", () => {
    const thrown = expect(() =>
      call(
        "QEI",
        [
          [1, "Wages"],
          [2, 3],
        ],
        null,
        null,
        null,
        null,
        null,
        null,
      ),
    );
    thrown.toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: expect.stringContaining("Row 1, column 2 of data"),
      }),
    );
  });
});

describe("words", () => {
  const scripts = readdirSync(builtFolder()).filter((name) => name.endsWith(".js"));
  const textOf = (name: string) => readFileSync(join(builtFolder(), name), "utf8");
  const script = (chunk: string) => scripts.filter((name) => name.startsWith(`${chunk}.`));
  const han = (text: string) => [...text.matchAll(/\p{Script=Han}{3,}/gu)].map(([words]) => words);
  const withPane = { "en-US": "Weights of the indicators", "zh-CN": "各指标权重" };

  test.each(languageTags)("of %s: the pane has them in one chunk, and nowhere else", (tag) => {
    const holding = scripts.filter((name) => textOf(name).includes(withPane[tag]));
    expect(holding).toEqual(script(`${tag}-paneWords`));
  });

  test("of Chinese: outside its chunk the pane knows what it reads in a workbook, and nothing else", () => {
    const others = scripts.filter((name) => name !== "functions.js" && !name.startsWith("zh-CN-"));
    expect([...new Set(others.flatMap((name) => han(textOf(name))))].sort()).toEqual(
      [
        // How lines above a table open.
        ...["所有预设的来源", "的来源", "其他字段", "已锁定的预设"],
        // Headers of a weights table.
        ...["归一化", "覆盖率"],
        // Words for a missing value.
        ...["不适用", "不知道", "未回答"],
        // Answers of surveys.
        ...["非常不同意", "不同意", "非常同意", "非常不满意", "不满意", "非常满意"],
        // What publishers call the column of names.
        "单位名称",
        // Header of a column of years.
        "调查年份",
        // How Excel calls a sheet that nobody has named.
        "工作表",
        // Parts of the names of indicators that are better when lower.
        ...["不安全", "不平等", "流动率", "非正规"],
      ].sort(),
    );
  });

  test("of every language: functions.js says its errors in it at once", () => {
    const wrong = [
      [
        [1, "Wages"],
        [2, 3],
      ],
    ] as const;
    const messages = languageTags.map((tag) => {
      try {
        return loadBuiltFunctions(tag).get("QEI")?.(...wrong);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(messages.slice(0, 2)).toEqual([
      'Row 1, column 2 of data is text ("Wages"). Select only the numbers, without headers.',
      "data 的第 1 行第 2 列是文本（“Wages”）。请只选择数字，不要包含标题。",
    ]);
    expect(new Set(messages).size).toBe(languageTags.length);
  });
});

test("no script of the add-in leaves marks of its times", () => {
  const marking = readdirSync(builtFolder())
    .filter((name) => name.endsWith(".js"))
    .filter((name) =>
      /performance\b[^;]{0,20}\.(?:mark|measure)\b/.test(readFileSync(join(builtFolder(), name), "utf8")),
    );
  expect(marking).toEqual([]);
});

describe("size", () => {
  const gzipped = (name: string) => gzipSync(readFileSync(join(builtFolder(), name)), { level: 9 }).length;
  const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB gzipped`;

  test("the pane with all its chunks is at most 564 kB gzipped, 287 kB of it before the first ranking", () => {
    const scripts = readdirSync(builtFolder()).filter(
      (name) => name.endsWith(".js") && name !== "functions.js",
    );
    const total = scripts.reduce((sum, name) => sum + gzipped(name), 0);
    const script = (chunk: string) => gzipped(scripts.find((name) => name.startsWith(`${chunk}.`)) ?? "");
    // Weights and ranking are in the pane's first chunk, the other views in chunks of their own.
    const words = languageTags.map((tag) => script(`${tag}-paneWords`));
    const first = script("taskpane") + script("pane") + Math.max(...words);
    console.log(`pane: ${kilobytes(total)}, of which ${kilobytes(first)} at first`);
    expect(total).toBeLessThanOrEqual(564_000);
    expect(first).toBeLessThanOrEqual(287_000);
    // Where functions are calculated and nobody looks at the pane, its page has nothing else but functions.js.
    console.log(`hidden: ${kilobytes(script("taskpane"))}`);
    // Each chunk of the pane has its name in it.
    expect(script("taskpane")).toBeLessThanOrEqual(5_200);
  });

  test("functions.js is at most 120 kB gzipped", () => {
    const size = gzipped("functions.js");
    console.log(`functions.js: ${kilobytes(size)}, ${functions.size} functions`);
    expect(size).toBeLessThanOrEqual(120_000);
  });
});
