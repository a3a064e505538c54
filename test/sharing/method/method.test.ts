import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LanguageTag } from "../../../src/messages/languages";
import { describeIndex } from "../../../src/sharing/method/describe";
import { type MethodDocument } from "../../../src/sharing/method/document";
import { methodMarkdown } from "../../../src/sharing/method/markdown";
import { methodDocument, type PlacedFormula } from "../../../src/sharing/method/methodText";
import { type QualityMethod } from "../../../src/sharing/method/qualityMethod";
import { methodSheet } from "../../../src/sharing/method/sheetRows";
import { version } from "../../../src/sharing/method/version";
import { memoryReader, type MemoryTable } from "../support/memoryReader";
import { english, spoken } from "../../support/languages";

const jobs: MemoryTable = {
  header: ["Industry", "Pay", "Safety", "Hours"],
  rows: [
    ["Nurse", 3200, 70, 40],
    ["Driver", 2400, 50, 50],
    ["Clerk", 2800, null, 38],
  ],
};
/** In another order than the data, as after sorting. */
const presets = (weights: readonly number[], name = "Mine", above: readonly string[] = []): MemoryTable => ({
  header: ["Indicator", "Direction", "Low", "High", name],
  rows: [
    ["HOURS", -1, "auto", "auto", weights[2]],
    ["Pay", 1, 2000, 4000, weights[0]],
    ["Safety", 1, "auto", 100, weights[1]],
  ],
  above,
});
const data = "Jobs[[Pay]:[Hours]]";
const paneFormula = (preset = "Mine") =>
  `=LET(names, Jobs[[#Headers],[Pay]:[Hours]], QEI(${data}, XLOOKUP(names, Weights[Indicator], Weights[${preset}]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic", INDEX(Weights[[Low]:[High]], XMATCH(names, Weights[Indicator]), {1;2})))`;

async function quality(formula: string, weights = presets([50, 30, 20])): Promise<QualityMethod> {
  const method = await describeIndex(formula, memoryReader({ Jobs: jobs, Weights: weights }));
  if (method?.function !== "QEI") throw new Error(`${formula} was not read as a QEI`);
  return method;
}

async function document(
  formula: string,
  language: LanguageTag = "en-US",
  weights?: MemoryTable,
  others: readonly PlacedFormula[] = [],
): Promise<MethodDocument> {
  const method = await quality(formula, weights);
  const own = { place: "Jobs!F2", formula };
  return methodDocument({ method, formula: own, others, date: "2026-11-25" }, spoken[language]);
}

test("the pane's formula: everything is looked up by name, whatever the order of the presets", async () => {
  const method = await quality(paneFormula());
  expect(method.units).toBe(3);
  expect(method.indicators).toEqual([
    { name: "Pay", dimension: "", direction: 1, low: 2000, high: 4000, least: 2400, most: 3200, missing: 0 },
    { name: "Safety", dimension: "", direction: 1, low: NaN, high: 100, least: 50, most: 70, missing: 1 },
    { name: "Hours", dimension: "", direction: -1, low: NaN, high: NaN, least: 38, most: 50, missing: 0 },
  ]);
  expect(method.weighted).toEqual([
    { name: "Pay", given: 50, used: 0.5 },
    { name: "Safety", given: 30, used: 0.3 },
    { name: "Hours", given: 20, used: 0.2 },
  ]);
  expect(method.weights).toMatchObject({
    origin: { kind: "hand" },
    preset: { table: "Weights", column: "Mine" },
  });
  expect(method).toMatchObject({
    normalization: "minmax",
    aggregation: "arithmetic",
    coverage: 2 / 3,
    steps: [],
  });
});

test("columns that are not neighbors, as the pane gathers them", async () => {
  const method = await quality(
    '=LET(names, CHOOSE({1,2}, Jobs[[#Headers],[Pay]], Jobs[[#Headers],[Hours]]), QEI(CHOOSE({1,2}, IF(Jobs[Pay]="", "n/a", Jobs[Pay]), IF(Jobs[Hours]="", "n/a", Jobs[Hours])), XLOOKUP(names, Weights[Indicator], Weights[Mine])))',
  );
  expect(method.indicators?.map(({ name }) => name)).toEqual(["Pay", "Hours"]);
  expect(method.weighted?.map(({ used }) => used.toFixed(12))).toEqual(["0.714285714286", "0.285714285714"]);
  expect(method.data).toBe("Jobs[Pay], Jobs[Hours]");
});

test("neighboring columns whose blanks the pane has written out are the columns; another value makes other data", async () => {
  const formula = (written: string) =>
    `=LET(names, Jobs[[#Headers],[Pay]:[Hours]], QEI(IF(Jobs[[Pay]:[Hours]]="", ${written}, Jobs[[Pay]:[Hours]]), XLOOKUP(names, Weights[Indicator], Weights[Mine])))`;
  const plain = await quality(formula('""').replace(/IF\(.*?, .*?, (.*?)\), X/, "$1, X"));
  const method = await quality(formula('"n/a"'));
  expect(method).toEqual(plain);
  expect(method.data).toBe("Jobs[[Pay]:[Hours]]");
  expect((await quality(formula("0"))).data).toBe('IF(Jobs[[Pay]:[Hours]]="", 0, Jobs[[Pay]:[Hours]])');
});

test("origins of weights that the formula names", async () => {
  const origin = async (weights: string) =>
    (await quality(`=QEI(${data},${weights},{1,1,-1})`)).weights.origin;
  expect(await origin("")).toEqual({ kind: "equal" });
  expect(await origin('"equal"')).toEqual({ kind: "equal" });
  expect(await origin('"Critic"')).toEqual({ kind: "scheme", scheme: "critic", asked: true });
  expect(await origin(`QEI.WEIGHTS(${data},"pca")`)).toEqual({ kind: "scheme", scheme: "pca", asked: true });
  expect(await origin('"oecd-3"')).toMatchObject({
    kind: "framework",
    asked: true,
    framework: { title: "OECD Job Quality" },
  });
  expect(await origin('TRANSPOSE(QEI.FRAMEWORK("oecd-3","weights"))')).toMatchObject({ kind: "framework" });
  expect(await origin("{5,3,2}")).toEqual({ kind: "hand" });
  expect(await origin("{2,2,2}")).toEqual({ kind: "equal" });
  expect(await origin("Weights[Mine]*1")).toEqual({ kind: "formula" });
  // Saaty's fully consistent judgments: 3 = 3·1, so the ratio is 0 and the weights are 3 : 1 : 1.
  const ahp = await quality(`=QEI(${data},QEI.AHP({1,3,3;"",1,1;"","",1}))`);
  expect(ahp.weights.origin).toMatchObject({ kind: "pairwise" });
  expect(ahp.weighted?.map(({ used }) => used.toFixed(9))).toEqual([
    "0.600000000",
    "0.200000000",
    "0.200000000",
  ]);
});

test("a preset whose numbers are a scheme's says so; a line above the table and a framework's name count more", async () => {
  // Standard deviations of the min-max values by hand: Pay 0, ½, 1 gives ½; Safety 0, 1 gives √½; Hours 1/12·(10, 0, 12).
  const deviations = [0.5, Math.SQRT1_2, Math.sqrt((10 ** 2 + 12 ** 2 - 22 ** 2 / 3) / 2) / 12];
  const coincident = await quality(paneFormula(), presets(deviations));
  expect(coincident.weights.origin).toEqual({ kind: "scheme", scheme: "stdev", asked: false });
  const almost = await quality(paneFormula(), presets([0.501, deviations[1], deviations[2]]));
  expect(almost.weights.origin).toEqual({ kind: "hand" });
  const named = await quality(paneFormula("OECD-3 2"), presets([1, 1, 1], "OECD-3 2"));
  expect(named.weights.origin).toMatchObject({ kind: "framework", asked: false });
  const lines = ["Weights", "source of mine: Survey of 2025, table 3"];
  expect((await quality(paneFormula(), presets([1, 1, 1], "Mine", lines))).weights.origin).toEqual({
    kind: "words",
    words: "Survey of 2025, table 3",
  });
  const chinese = presets([1, 1, 1], "Mine", ["Mine 的来源：2025 年调查"]);
  expect((await quality(paneFormula(), chinese)).weights.origin).toEqual({
    kind: "words",
    words: "2025 年调查",
  });
});

test("treatment, normalization and dimensions are followed through the formula and through cells", async () => {
  const chain =
    '=ROUND(QEI(QEI.DIMENSIONS(QEI.NORMALIZE(QEI.CLEAN(B2:D4,"iqr","mean",2),"zscore",{1,1,-1}),{"a","b","a"},,"geometric"),{2,1},,"none","min",,0.5),1)';
  const reader = memoryReader({}, { "B2:D4": { cells: jobs.rows.map((row) => row.slice(1)) } });
  const method = (await describeIndex(chain, reader)) as QualityMethod;
  expect(method.steps).toEqual([
    { kind: "clean", outliers: "iqr", missing: "mean", limit: 2, by: null },
    { kind: "normalize", method: "zscore", directions: [1, 1, -1], goalposts: null },
    {
      kind: "dimensions",
      groups: ["a", "b", "a"],
      weights: new Float64Array([1, 1, 1]),
      aggregation: "geometric",
      coverage: 2 / 3,
    },
  ]);
  expect(method.weighted).toEqual([
    { name: "a", given: 2, used: 2 / 3 },
    { name: "b", given: 1, used: 1 / 3 },
  ]);
  expect(method.indicators?.map(({ dimension, direction }) => [dimension, direction])).toEqual([
    ["a", 1],
    ["b", 1],
    ["a", -1],
  ]);

  const cleaned = "=QEI.CLEAN(B2:D4)";
  const spill = memoryReader(
    {},
    {
      H2: { cells: [[1, 2, 3]], formula: cleaned, headings: ["x", "y", "z"] },
      "B2:D4": { cells: jobs.rows.map((row) => row.slice(1)), headings: ["Pay", "Safety", "Hours"] },
    },
  );
  const followed = (await describeIndex("=QEI(H2#)", spill)) as QualityMethod;
  expect(followed.steps).toEqual([{ kind: "clean", outliers: "none", missing: "keep", limit: 0, by: null }]);
  expect(followed).toMatchObject({ units: 3, data: "B2:D4", followed: [cleaned] });
});

test("labels within which gaps are filled are read, used and named", async () => {
  const cells = {
    "B2:B5": { cells: [[10], [""], [""], [40]] },
    "A2:A5": { cells: [["N"], ["N"], ["S"], ["S"]] },
  };
  const described = async (formula: string) =>
    (await describeIndex(formula, memoryReader({}, cells))) as QualityMethod;
  const method = await described('=QEI(QEI.CLEAN(B2:B5,,"previous",,A2:A5))');
  expect(method.steps).toEqual([
    { kind: "clean", outliers: "none", missing: "previous", limit: 0, by: ["N", "N", "S", "S"] },
  ]);
  const text = (of: QualityMethod) =>
    methodMarkdown(
      methodDocument(
        { method: of, formula: { place: "D2", formula: "=" }, others: [], date: "2026-11-25" },
        english,
      ),
    );
  expect(text(method)).toContain("Gaps are filled from rows of the same label only");
  expect(text(await described('=QEI(QEI.CLEAN(B2:B5,,"previous"))'))).not.toContain("same label");
  const unknown = await described('=QEI(QEI.CLEAN(B2:B5,,"previous",,IF(A2:A5="N",1,2)))');
  expect(unknown.steps).toEqual([expect.objectContaining({ kind: "clean", by: undefined })]);
});

test("what only the formula knows is said to be so, never guessed", async () => {
  const reader = memoryReader({ Jobs: jobs });
  const unknown = (await describeIndex(
    '=QEI(FILTER(B2:D9,A2:A9=1), A1:A3, , IF(A1,"minmax","none"))',
    reader,
  )) as QualityMethod;
  expect(unknown).toMatchObject({ units: null, indicators: null, weighted: null, normalization: null });
  expect(unknown.weights.origin).toEqual({ kind: "formula" });
  const text = methodMarkdown(
    methodDocument(
      { method: unknown, formula: { place: "A1", formula: "=QEI(1)" }, others: [], date: "2026-11-25" },
      english,
    ),
  );
  expect(text).toContain("gives each unit one score");
  expect(text).toContain("as the formula gives it");
  expect(text).not.toMatch(/undefined|null|NaN/);
  expect(await describeIndex("=QEI.TREND(A1:A9)", reader)).toBeNull();
  expect(await describeIndex('="QEI(1)"', reader)).toBeNull();
});

test.each(["en-US", "zh-CN"] as const)("the text says all that an appendix needs: %s", async (language) => {
  const formula = paneFormula();
  const cleaned = { place: "Jobs!H2", formula: "=QEI.CLEAN(B2:D4)" };
  const text = methodMarkdown(await document(formula, language, undefined, [cleaned]));
  for (const part of [
    "Pay",
    "2000",
    "4000",
    "50.0 %",
    "Weights",
    "Mine",
    "Jobs!F2",
    formula,
    "2026-11-25",
    version,
  ])
    expect(text).toContain(part);
  expect(text).toContain(cleaned.formula);
  expect(text).toContain("Handbook on Constructing Composite Indicators");
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
});

test("each scheme, framework and pairwise comparison brings its citation", async () => {
  const text = async (weights: string) => methodMarkdown(await document(`=QEI(${data},${weights},{1,1,-1})`));
  expect(await text('"entropy"')).toContain("Shannon, C. E. (1948)");
  expect(await text('"critic"')).toContain("Diakoulaki");
  expect(await text('"gini"')).toContain("Gini, C. (1912)");
  expect(await text('"merec"')).toContain("Symmetry 13(4), 525");
  expect(await text('"balance"')).toContain("Ecological Indicators 80, 12–22");
  expect(await text("QEI.AHP({1,3,3;1,1,1;1,1,1})")).toContain("Saaty, T. L. (1980)");
  expect(await text('"oecd-3"')).toContain("Cazes, Hijzen and Saint-Martin (2015)");
  const treated = methodMarkdown(await document(`=QEI(QEI.CLEAN(${data},"mad"))`));
  expect(treated).toContain("Iglewicz");
  expect(treated).toContain("3.5 robust standard deviations");
});

test("ESI: its cells, its weights and where they come from", async () => {
  const reader = memoryReader({}, { "B2:B6": { cells: [[10], [0], [30], [null], [60]] } });
  const text = async (formula: string) => {
    const method = await describeIndex(formula, reader);
    if (!method) throw new Error("no index");
    const request = { method, formula: { place: "A1", formula }, others: [], date: "2026-11-25" };
    return methodMarkdown(methodDocument(request, english));
  };
  const even = await text("=ESI(B2:B6)");
  expect(even).toContain("4 cells hold employment; it adds up to 100.");
  expect(even).toContain("1 of them is 0 and is counted.");
  expect(even).toContain("1 cell is blank and is not counted.");
  expect(even).toContain("Pielou");
  expect(await text('=ESI(B2:B6,"diversity")')).toContain("Simpson");
  expect(await text("=ESI(B2:B6, C2:C6)")).toContain("Weights: C2:C6, exactly as given");
});

test("on the sheet texts are what they are in the workbook, and numbers stay numbers", async () => {
  const hostile: MemoryTable = { ...jobs, header: ["Industry", "=cmd|'/c'!A1", "+Safety", "@Hours"] };
  const formula = "=QEI(Jobs[['=cmd|''/c''!A1]:['@Hours]],{5,3,2})";
  const method = await describeIndex(formula, {
    ...memoryReader({}),
    read: () =>
      Promise.resolve({
        cells: jobs.rows.map((row) => row.slice(1)),
        headings: hostile.header.slice(1),
        formula: null,
      }),
  });
  if (!method) throw new Error("no index");
  const sheet = methodSheet(
    methodDocument({ method, formula: { place: "A1", formula }, others: [], date: "2026-11-25" }, english),
  );
  const texts = sheet.rows.flat().filter((cell): cell is string => typeof cell === "string");
  expect(texts).toEqual(expect.arrayContaining([formula, "+Safety", "@Hours"]));
  const widths = new Set([...sheet.rows, ...sheet.formats].map((row) => row.length));
  expect(widths.size).toBe(1);
  const share = sheet.rows.flatMap((row, i) => row.filter((_, j) => sheet.formats[i][j] === "0.0%"));
  expect(share).toEqual([0.5, 0.3, 0.2]);
});

test("Markdown: signs, bars and backticks of names stay what they are", async () => {
  const odd: MemoryTable = { ...jobs, header: ["Industry", "Pay | *net*", "Safety_`x`", "Hours"] };
  const formula = '=QEI(Jobs,{5,3,2})&"``|"';
  const method = await describeIndex("=QEI(Jobs[],{5,3,2})", {
    ...memoryReader({}),
    read: () =>
      Promise.resolve({
        cells: odd.rows.map((row) => row.slice(1)),
        headings: odd.header.slice(1),
        formula: null,
      }),
  });
  if (!method) throw new Error("no index");
  const text = methodMarkdown(
    methodDocument({ method, formula: { place: "A1", formula }, others: [], date: "2026-11-25" }, english),
  );
  expect(text).toContain("| Pay \\| \\*net\\* |");
  expect(text).toContain("Safety\\_\\`x\\`");
  expect(text).toContain('```=QEI(Jobs,{5,3,2})&"``\\|"```');
});

test("the version is that of the package", () => {
  const root = join(__dirname, "../../..");
  const { version: own } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(version).toBe(own);
});
