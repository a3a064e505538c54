import fc from "fast-check";
import { qualityIndex } from "../../../src/core/qei";
import { readTableIndex } from "../../../src/cells/tables/tableIndex";
import { describeIndex } from "../../../src/sharing/method/describe";
import { type MethodDocument } from "../../../src/sharing/method/document";
import { methodMarkdown } from "../../../src/sharing/method/markdown";
import { methodDocument } from "../../../src/sharing/method/methodText";
import { type QualityMethod } from "../../../src/sharing/method/qualityMethod";
import { methodSheet } from "../../../src/sharing/method/sheetRows";
import { type LanguageTag } from "../../../src/messages/languages";
import { memoryReader, type MemoryTable } from "../support/memoryReader";
import { english, spoken } from "../../support/languages";
import { type TreeRow, weightsTable } from "../../support/tableTree";

const jobs: MemoryTable = {
  header: ["Industry", "Pay", "Benefits", "Safety", "Hours", "Training"],
  rows: [
    ["Nurse", 3200, 20, 70, 40, 5],
    ["Driver", 2400, 10, 50, 50, null],
    ["Clerk", 2800, 30, 90, 38, 9],
  ],
};
const flat: MemoryTable = {
  header: ["Indicator", "Direction", "Low", "High", "Mine", "Equal"],
  rows: [
    ["HOURS", -1, "auto", "auto", 20, 1],
    ["Pay", 1, 2000, 4000, 50, 1],
    ["Safety", 1, "auto", 100, 30, 1],
  ],
};
/** Rewards and Work, with Demands below Work; Skills has no row of its own. */
const tree: MemoryTable = {
  header: [
    ...["Indicator", "Dimension", "Direction", "Low", "High", "Normalization", "Aggregation", "Coverage"],
    "Balanced",
  ],
  rows: [
    ["Rewards", "", "", "", "", "", "geometric", 1, 0.6],
    ["Pay", "Rewards", 1, 2000, 4000, "minmax1", "", "", 3],
    ["Benefits", "Rewards", 1, "auto", "auto", "minmax1", "", "", 1],
    ["Work", "", "", "", "", "", "", "", 0.4],
    ["Demands", "Work", "", "", "", "", 2, "", 0.75],
    ["Safety", "Demands", 1, "auto", "auto", "percentile", "", "", 0.5],
    ["Hours", "Demands", -1, "auto", "auto", "", "", "", 0.5],
    ["Training", "Work", 1, "auto", "auto", "", "", "", 0.25],
  ],
};
const ranges = { B1: { cells: [["Balanced"]] }, B2: { cells: [["Balancd"]] }, B3: { cells: [["Mine"]] } };

const reading = (weights: MemoryTable, data = jobs) =>
  memoryReader({ Jobs: data, Weights: weights }, { ...ranges, "H1:M4": { cells: gridOf(data) } });
const gridOf = ({ header, rows }: MemoryTable) => [header, ...rows];

async function quality(formula: string, weights = tree, data = jobs): Promise<QualityMethod> {
  const method = await describeIndex(formula, reading(weights, data));
  if (method?.function !== "QEI") throw new Error(`${formula} was not read as a QEI`);
  return method;
}

async function document(
  formula: string,
  weights = tree,
  language: LanguageTag = "en-US",
): Promise<MethodDocument> {
  const request = { formula: { place: "Jobs!F2", formula }, others: [], date: "2026-11-28" };
  return methodDocument({ method: await quality(formula, weights), ...request }, spoken[language]);
}

/** The same with another cell. */
function changed<T>(cells: readonly T[], at: number, value: T): T[] {
  return cells.map((cell, i) => (i === at ? value : cell));
}

const text = async (...asked: Parameters<typeof document>) => methodMarkdown(await document(...asked));

const whole = "=QEI(Jobs[#All],Weights[#All],B1)";

describe("a flat weights table", () => {
  const vector =
    '=LET(names, CHOOSE({1,2,3}, Jobs[[#Headers],[Pay]], Jobs[[#Headers],[Safety]], Jobs[[#Headers],[Hours]]), QEI(CHOOSE({1,2,3}, Jobs[Pay], Jobs[Safety], Jobs[Hours]), XLOOKUP(names, Weights[Indicator], Weights[Mine]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic", INDEX(Weights[[Low]:[High]], XMATCH(names, Weights[Indicator]), {1;2})))';

  test.each([
    "=QEI(Jobs[#All],Weights[#All],B3)",
    '=QEI(Jobs[#All],Weights[#All],"mine")',
    "=QEI(Jobs[#All],Weights[#All])",
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Mine]])",
    '=QEI(IF(Jobs[[#Headers],[#Data]]="","n/a",Jobs[[#Headers],[#Data]]),Weights[[#Headers],[#Data]],Weights[[#Headers],[Mine]])',
    '=ROUND(QEI(H1:M4,Weights[#All],"Mine"),1)',
    "=QEI_PORTABLE_TABLES(Jobs[#All],Weights[#All],B3)",
  ])("%s is told as the same index given as numbers", async (formula) => {
    const [ofTables, ofVectors] = [await quality(formula, flat), await quality(vector, flat)];
    expect({ ...ofTables, data: "", weightsTable: null }).toEqual({ ...ofVectors, data: "" });
    expect(ofTables.weightsTable).toBe("Weights");
    const told = (await text(formula, flat)).replace(/^Data: .*$/m, "");
    const asVectors = (await text(vector, flat)).replace(/^Data: .*$/m, "");
    expect(told.split("## Formulas")[0]).toBe(asVectors.split("## Formulas")[0]);
  });

  test("the source line of the preset, a framework's name and equal numbers are the origin of the weights", async () => {
    const origin = async (weights: MemoryTable, preset: string) =>
      (await quality(`=QEI(Jobs[#All],Weights[#All],"${preset}")`, weights)).weights.origin;
    expect(await origin(flat, "Equal")).toEqual({ kind: "equal" });
    expect(await origin(flat, "Mine")).toEqual({ kind: "hand" });
    const sourced = { ...flat, above: ["Source of Mine: Survey of 2025, table 3"] };
    expect(await origin(sourced, "Mine")).toEqual({ kind: "words", words: "Survey of 2025, table 3" });
    expect(await origin(sourced, "Equal")).toEqual({ kind: "equal" });
    const named = { ...flat, header: changed(flat.header, 5, "oecd-3") };
    expect(await origin(named, "oecd-3")).toMatchObject({ kind: "framework", asked: false });
    expect(await text('=QEI(Jobs[#All],Weights[#All],"oecd-3")', named)).toContain("Cazes, Hijzen");
  });

  test("a table without a preset says that each row weighs 1", async () => {
    const bare = { header: flat.header.slice(0, 2), rows: flat.rows.map((row) => row.slice(0, 2)) };
    const told = await text("=QEI(Jobs[#All],Weights[#All])", bare);
    expect(told).toContain("The table Weights holds no weights: each row weighs 1.");
    expect(told).toContain("| Pay | 1 | 33.3 % |");
  });
});

describe("dimensions", () => {
  // By hand: 0.6 · 3/4 = 0.45, 0.6 · 1/4 = 0.15, 0.4 · 0.75 = 0.3 and half of it, 0.4 · 0.25 = 0.1.
  const expected = [
    "| Index |  |  |  | 100.0 % | Weighted mean | 66.7 % |",
    "| Rewards | 1 | 0.6 | 60.0 % | 60.0 % | Geometric mean | 100.0 % |",
    "| Pay | 2 | 3 | 75.0 % | 45.0 % |  |  |",
    "| Benefits | 2 | 1 | 25.0 % | 15.0 % |  |  |",
    "| Work | 1 | 0.4 | 40.0 % | 40.0 % | Weighted mean | 66.7 % |",
    "| Demands | 2 | 0.75 | 75.0 % | 30.0 % | Generalized mean, p = 2 | 66.7 % |",
    "| Safety | 3 | 0.5 | 50.0 % | 15.0 % |  |  |",
    "| Hours | 3 | 0.5 | 50.0 % | 15.0 % |  |  |",
    "| Training | 2 | 0.25 | 25.0 % | 10.0 % |  |  |",
  ];

  test("every level with its weights, its shares and how it is combined", async () => {
    const told = await text(whole);
    expect(told).toContain(expected.join("\n").replace("| Index |  |", "| Index | 0 |"));
    for (const part of [
      "gives each of 3 units one score from 5 indicators in 3 dimensions.",
      "Preset Balanced of the table Weights.",
      "| Pay | Rewards | more is better | 2400 | 3200 | 2000 | 4000 | Min–max, 1 to 100 | 0 |",
      "| Safety | Demands | more is better | 50 | 90 |  |  | Percentile ranks | 0 |",
      "| Training | Work | more is better | 5 | 9 | from the data | from the data | Min–max, 0 to 100 | 1 |",
      "Pay and Benefits: Each indicator is brought to a scale from 1 to 100",
      "Hours and Training: Each indicator is brought to a scale from 0 to 100",
      "Safety: Each indicator becomes a percentile rank",
      "Index and Work: weighted arithmetic mean",
      "Rewards: weighted geometric mean",
      "Demands: weighted generalized mean (Σ w·x^p)^(1/p) with p = 2",
      "A unit with less than 66.7 % of the parts directly below the index gets no score.",
      "Handbook on Constructing Composite Indicators",
    ])
      expect(told.replaceAll("\\", "")).toContain(part);
    expect(told).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("in Chinese too, and on the sheet shares are numbers", async () => {
    const told = await text(whole, tree, "zh-CN");
    for (const part of [
      "3 个维度的 5 项指标为 3 个评价对象",
      "| Demands | 2 | 0.75 | 75.0 % | 30.0 % | 广义平均，p = 2 | 66.7 % |",
      "指数、Work：加权算术平均",
    ])
      expect(told.replaceAll("\\", "")).toContain(part);
    const { rows, formats } = methodSheet(await document(whole));
    const levels = rows.findIndex(([first, level]) => first === "Safety" && level === 3);
    expect(rows[levels].slice(0, 5)).toEqual(["Safety", 3, 0.5, 0.5, expect.closeTo(0.15, 15)]);
    expect(formats[levels].slice(2, 5)).toEqual(["General", "0.0%", "0.0%"]);
  });

  test.each([
    "=QEI.SCORES(Jobs[#All],Weights[#All],B1)",
    "=QEI.RANKING(Jobs[#All],Weights[#All],B1)",
    '=QEI.PROFILE(Jobs[#All],Weights[#All],"Nurse",B1)',
    "=QEI.CONTRIBUTIONS(Jobs[#All],Weights[#All],B1)",
    "=QEI.EXPLAIN(Jobs[#All],Weights[#All],B1)",
    "=QEI.IMPORTANCE(Jobs[#All],Weights[#All],B1)",
    "=QEI.LEAVEOUT(Jobs[#All],Weights[#All],B1)",
    "=QEI.SENSITIVITY(Jobs[#All],Weights[#All],B1,,,,,0.25,1000)",
  ])("%s is described as the index that it is made of", async (formula) => {
    expect(await quality(formula)).toEqual(await quality(whole));
  });

  test("a function over numbers, and one that computes no index, is none", async () => {
    for (const formula of ["=QEI.CONTRIBUTIONS(Jobs[],{1,2})", "=QEI.OUTRANK(Jobs[#All],Weights[#All])"])
      expect(await describeIndex(formula, reading(tree))).toBeNull();
  });

  test("the arguments hold where a row says nothing of its own", async () => {
    const method = await quality('=QEI.SCORES(Jobs[#All],Weights[#All],B1,"ratio","harmonic",0.5)');
    expect(method).toMatchObject({ normalization: "ratio", aggregation: "harmonic", coverage: 0.5 });
    const combined = new Map(method.levels?.map(({ name, combined: each }) => [name, each]));
    expect(combined.get("")).toEqual({ aggregation: "harmonic", coverage: 0.5 });
    expect(combined.get("Rewards")).toEqual({ aggregation: "geometric", coverage: 1 });
    expect(combined.get("Pay")).toBeNull();
    const unknown = await quality('=QEI(Jobs[#All],Weights[#All],B1,,IF(A1,"min","sum"))');
    expect(unknown.aggregation).toBeNull();
    const known = new Map(unknown.levels?.map(({ name, combined: each }) => [name, each]));
    expect(known.get("Work")).toEqual({ aggregation: null, coverage: 2 / 3 });
    expect(known.get("Demands")).toEqual({ aggregation: 2, coverage: 2 / 3 });
  });

  const column = (name: string, values: readonly unknown[]): MemoryTable => ({
    ...tree,
    rows: tree.rows.map((row, i) => changed(row, tree.header.indexOf(name), values[i])),
  });

  test("dimensions without rows weigh their parts, and equal numbers are told as equal", async () => {
    const bare = {
      header: ["Indicator", "Dimension", "Mine"],
      rows: [
        ["Pay", "Rewards", 1],
        ["Benefits", "Rewards", 1],
        ["Safety", "Work", 1],
      ],
    };
    const told = await text("=QEI(Jobs[#All],Weights[#All])", bare);
    expect(told).toContain("| Rewards | 1 | its parts together | 66.7 % | 66.7 % |");
    expect(told).toContain("| Pay | 2 | 1 | 50.0 % | 33.3 % |");
    expect(told).toContain("A dimension without a weight of its own");
    expect(told).toContain("All weigh the same");
    expect((await quality(whole)).weights.origin).toEqual({ kind: "hand" });
    const equal = await text(whole, column("Balanced", [1, 1, 1, 1, 1, 1, 1, 1]));
    expect(equal).toContain("The parts of each dimension, and of the index, weigh the same");
  });

  test("weight 0 leaves out a dimension with all below it", async () => {
    const told = await text(whole, column("Balanced", [0.6, 3, 1, 0.4, 0, 0.5, 0.5, 0.25]));
    expect(told).toContain("Weight 0, and so not part of the index with all below: Demands.");
    expect(told).toContain("| Demands | 2 | 0 |  | 0.0 % |  |  |");
    expect(told).toContain("| Safety | 3 | 0.5 |  | 0.0 % |  |  |");
    expect(told).toContain("in 2 dimensions");
    expect(told.replaceAll("\\", "")).not.toContain("Safety: Each indicator");
  });

  test("below a sum weights are numbers and no shares", async () => {
    const summed = column("Aggregation", ["", "", "", "sum", "", "", "", ""]);
    const told = await text('=QEI(Jobs[#All],Weights[#All],B1,,"arithmetic")', summed);
    expect(told).toContain("| Work | 1 | 0.4 | 40.0 % | 40.0 % | Weighted sum | 100.0 % |");
    expect(told).toContain("| Demands | 2 | 0.75 | 0.75 | 0.3 |");
    expect(told).toContain("| Safety | 3 | 0.5 | 50.0 % | 0.15 |");
    expect(told).toContain("Below a weighted sum weights are used exactly as given");
    expect(told).toContain("one that is missing makes the whole missing: Work.");
  });

  // Where every part is there and all is averaged, the score of a unit that has 1 in one indicator and 0 in the others is
  // that indicator's weight in the index.
  test("the effective weights are those with which the core computes", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const weight = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom("", "X", "Y", "Z"), weight), { minLength: 5, maxLength: 5 }),
        fc.array(weight, { minLength: 3, maxLength: 3 }),
        async (given, own) => {
          const used = ["X", "Y", "Z"].filter((name) => given.some(([parent]) => parent === name));
          const upper = ["", "X", "Y"];
          const rows: TreeRow[] = [
            ...names.map((name, i) => ({ name, parent: given[i][0], weight: given[i][1] })),
            ...["X", "Y", "Z"]
              .map((name, i) => ({ name, parent: upper[i], weight: own[i] }))
              .filter(({ name }) => used.some((below) => below >= name)),
          ];
          const [header, ...body] = weightsTable(rows) as [string[], ...unknown[][]];
          const data = {
            header: ["Unit", ...names],
            rows: names.map((name, i) => [name, ...names.map((_, j) => Number(i === j))]),
          };
          const formula = '=QEI(Jobs[#All],Weights[#All],,"none")';
          const { levels } = await quality(formula, { header, rows: body }, data);
          const index = readTableIndex({
            data: gridOf(data),
            weights: weightsTable(rows),
            normalization: "none",
          });
          const { scores } = qualityIndex(index.data, index.definition);
          for (const [i, name] of names.entries()) {
            const effective =
              levels === null
                ? given[i][1] / given.reduce((sum, [, each]) => sum + each, 0)
                : levels.find((part) => part.name === name)!.effective.value;
            expect(effective).toBeCloseTo(scores[i], 12);
          }
        },
      ),
    );
  });
});

describe("tables that are no index are told in words", () => {
  const change = (row: number, at: string, value: unknown): MemoryTable => ({
    ...tree,
    rows: tree.rows.map((cells, i) => (i === row ? changed(cells, tree.header.indexOf(at), value) : cells)),
  });
  test.each<[string, string, MemoryTable, string]>([
    ["a preset that is not there", "=QEI(Jobs[#All],Weights[#All],B2)", tree, "Balancd"],
    ["a name without a column", whole, change(1, "Indicator", "Wage"), "Wage"],
    ["a weight that is text", whole, change(1, "Balanced", "much"), "Pay"],
    ["a scale beside another", whole, change(1, "Normalization", "zscore"), "zscore"],
    ["goalposts the wrong way round", whole, change(1, "Low", 5000), "Pay"],
    ["no header row", "=QEI(Jobs[#All],Weights[])", tree, "header row"],
    ["a word that is none", '=QEI(Jobs[#All],Weights[#All],B1,"minmaxx")', tree, "minmaxx"],
    ["a preset that only Excel knows", "=QEI(Jobs[#All],Weights[#All],UPPER(B1))", tree, "UPPER(B1)"],
    ["data that are not there", "=QEI(Gone[#All],Weights[#All],B1)", tree, "Gone[#All]"],
    ["weights that are not there", "=QEI.SCORES(Jobs[#All],Gone[#All],B1)", tree, "Gone[#All]"],
  ])("%s", async (_what, formula, weights, named) => {
    for (const language of ["en-US", "zh-CN"] as const) {
      const { sections } = await document(formula, weights, language);
      const [{ blocks }] = sections;
      const said = blocks.map((block) => (block.kind === "text" ? block.text : ""));
      expect(said[said.length - 1].toLowerCase()).toContain(
        language === "zh-CN" && named === "header row" ? "标题行" : named.toLowerCase(),
      );
      expect(sections.map(({ heading }) => heading)).toEqual([
        "",
        spoken[language].method.formulas,
        spoken[language].method.software,
      ]);
      expect(said.join()).not.toMatch(/undefined|null|NaN/);
    }
  });

  test("the words are those of the function", async () => {
    const [{ blocks }] = (await document("=QEI(Jobs[#All],Weights[#All],B2)")).sections;
    const [, , { text: said }] = blocks as readonly { text: string }[];
    expect(said).toBe(
      english.qualityMethod.refused(
        'Preset "Balancd" is not known. Did you mean "Balanced"? Choices: Balanced.',
      ),
    );
  });
});
