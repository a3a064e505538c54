import { esi } from "../../../src/functions/structure/esi";
import { esiDetail } from "../../../src/functions/structure/detail";
import { qei } from "../../../src/functions/quality/qei";
import { qeiNormalize } from "../../../src/functions/quality/normalize";
import { qeiSensitivity } from "../../../src/functions/quality/sensitivity";
import { describeProblem } from "../../../src/messages/problems";
import { type Offset, refusalOf } from "../../../src/sharing/reading/refusal";
import { type WorkbookReader } from "../../../src/sharing/reading/workbookReader";
import { call, messageIn } from "../../support/call";
import { functionsOnPage } from "../../support/ownFunctions";
import { memoryReader } from "../support/memoryReader";
import { worksheetWords } from "../../../src/messages/languages";

const jobs = {
  header: ["Unit", "Pay", "Hours", "Training"],
  rows: [
    ["A", 1, 40, 5],
    ["B", 2, 35, 6],
    ["C", 4, 38, 7],
  ],
};
const weights = {
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 0.5],
    ["Training", 1, "auto", "auto", 0.5],
    ["Hours", -1, "auto", "auto", 0.5],
  ],
};
const numbers = [
  [1, 5],
  [2, 6],
  [4, 9],
];
const withText = [[1, "good"], ...numbers.slice(1)];
const ranges = {
  "B2:C4": { cells: numbers },
  "E2:F4": { cells: withText },
  "H2:H4": { cells: [[null], [6], [9]] },
  "J2:K4": { cells: [[null, 1], ...numbers.slice(1)] },
  Numbers: { cells: withText },
};
const reader = memoryReader({ Jobs: jobs, Weights: weights }, ranges);
const functions = functionsOnPage();
const refusal = (formula: string, at?: Offset, from: WorkbookReader = reader) =>
  refusalOf(formula, from, functions, at);

/** The index as the pane writes it, over all three indicators or over two that do not stand side by side. */
const byName = (names: string, data: string, given = "") =>
  `=LET(names, ${names}, QEI(${data}, XLOOKUP(names, Weights[Indicator], Weights[Mine]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"${given}))`;
const adjacent = byName("Jobs[[#Headers],[Pay]:[Training]]", "Jobs[[Pay]:[Training]]");
const scattered = byName(
  "CHOOSE({1,2}, Jobs[[#Headers],[Pay]], Jobs[[#Headers],[Training]])",
  'CHOOSE({1,2}, IF(Jobs[Pay]="", "n/a", Jobs[Pay]), IF(Jobs[Training]="", "n/a", Jobs[Training]))',
);

/** What a function says of its first cell: what it throws, or the error in that cell. */
function said(call: () => unknown): string {
  try {
    const result = call();
    return messageIn(Array.isArray(result) ? (result as unknown[][])[0][0] : result);
  } catch (error) {
    return messageIn(error);
  }
}
const [q, e] = [qei, esi].map(
  (f) =>
    (...args: unknown[]) =>
    () =>
      call(f, ...args),
);
const three = [[1, 2, 3]];

test.each<[string, string, () => unknown]>([
  ["=QEI(E2:F4)", "E2:F4", q(withText)],
  ["=QEI(Numbers)", "Numbers", q(withText)],
  ["= @_xldudf_QEI( 'Data sheet'!E2:F4 )", "'Data sheet'!E2:F4", q(withText)],
  ['=QEI_PORTABLE(E2:F4,"","","","","","")', "E2:F4", q(withText)],
  ["=QEI(Jobs[[Unit]:[Pay]])", "Jobs", q(jobs.rows.map((row) => row.slice(0, 2)))],
  ["=ROUND(IFERROR(1/0,QEI(B2:C4,{1,2,3})),1)", "B2:C4", q(numbers, three)],
  ['=QEI(B2:C4,"entropi")', "B2:C4", q(numbers, "entropi")],
  ["=QEI(B2:C4,{1,1},{1,2})", "B2:C4", q(numbers, [[1, 1]], [[1, 2]])],
  ['=QEI(B2:C4,,,"min-max")', "B2:C4", q(numbers, null, null, "min-max")],
  [
    "=QEI(B2:C4,{1,1},,,,{5,1;2,3})",
    "B2:C4",
    q(numbers, [[1, 1]], null, null, null, [[5, 1], [2, 3]]),
  ],
  ["=QEI(B2:C4,,,,,,2)", "B2:C4", q(numbers, null, null, null, null, null, 2)],
  ["=LET(d,B2:C4,w,{-1,2},QEI(d,w))", "B2:C4", q(numbers, [[-1, 2]])],
  // The first unit's own problem: one of two indicators is less than 2/3 of them.
  ["=QEI(J2:K4)", "J2:K4", q([[null, 1], ...numbers.slice(1)])],
  ["=QEI.SENSITIVITY(B2:C4,{1,2,3},,,,,,0.25,1000,1)", "B2:C4", () => call(qeiSensitivity, numbers, three)],
  ["=QEI.CORRELATION(QEI.NORMALIZE(E2:F4))", "E2:F4", () => call(qeiNormalize, withText)],
  ['=QEI(QEI.NORMALIZE(B2:C4,"min"),{1,1})', "B2:C4", () => call(qeiNormalize, numbers, "min")],
  ["=LET(n,QEI.NORMALIZE(B2:C4),QEI(n,{1,2,3}))", "B2:C4", q(numbers, three)],
  ['=ESI(H2:H4,"even")', "H2:H4", e([[null], [6], [9]], "even")],
  ["=SUM(ESI.DETAIL(H2:H4,{1;2}))", "H2:H4", () => call(esiDetail, [[null], [6], [9]], [[1], [2]])],
])("%s: of %s is told what the function said", async (formula, place, ask) => {
  const found = await refusal(formula);
  expect(found).toMatchObject({ kind: "problem", place });
  expect(found?.kind === "problem" && describeProblem(found.problem, worksheetWords["en-US"])).toBe(said(ask));
}); // oxfmt-ignore

test.each([
  ["neighboring indicators", adjacent],
  ["scattered indicators", scattered],
  ["a companion", adjacent.replace("QEI(", "QEI.SENSITIVITY(")],
])("the pane's formula over %s names what the data hold, and rows that are missing", async (_, formula) => {
  expect(await refusal(formula)).toMatchObject({ kind: "answered" });
  const constant = { ...jobs, rows: jobs.rows.map(([unit, pay, hours]) => [unit, pay, hours, 5]) };
  const indicators = formula === scattered ? 2 : 3;
  expect(await refusal(formula, undefined, memoryReader({ Jobs: constant, Weights: weights }))).toMatchObject(
    {
      place: "Jobs",
      problem: { code: "columnConstant", parameters: { column: indicators } },
    },
  );
  const renamed = { ...weights, rows: [["Wage", 1, "auto", "auto", 0.5], ...weights.rows.slice(1)] };
  expect(await refusal(formula, undefined, memoryReader({ Jobs: jobs, Weights: renamed }))).toEqual({
    kind: "missingRows",
    place: "Weights",
    names: ["Pay"],
  });
});

test.each<[string, string]>([
  ["=QEI()", "QEI"],
  ["=IFERROR(QEI.TREND(E2:F4),0)&QEI(B2:C4)", "QEI.TREND"],
  ["=MAX(QEI.NORMALIZE(B2:C4),ESI(H2:H4,{1;2}))", "ESI"],
])("%s: the function that refuses is named, %s", async (formula, name) => {
  expect(await refusal(formula)).toMatchObject({ kind: "problem", function: name });
});

test("tables with their header rows: in a table form the function says which name it misses", async () => {
  const named = { ...weights, rows: [["Wage", 1, "auto", "auto", 0.5], ...weights.rows.slice(1)] };
  const from = memoryReader({ Jobs: jobs, Weights: named });
  for (const rows of ["[#All]", "[[#Headers],[#Data]]"])
    expect(await refusal(`=QEI(Jobs${rows},Weights${rows},"Mine")`, undefined, from)).toMatchObject({
      place: "Jobs",
      problem: { code: "indicatorWithoutColumn", parameters: { name: "Wage" } },
    });
  const written = (table: string, blank: string) => `IF(${table}[#All]="",${blank},${table}[#All])`;
  expect(
    await refusal(
      `=QEI(${written("Jobs", '"n/a"')},${written("Weights", '""')},Weights[[#Headers],[Mine]])`,
      undefined,
      from,
    ),
  ).toMatchObject({ place: "Jobs", problem: { code: "indicatorWithoutColumn" } });
  expect(await refusal('=QEI(Jobs[#All],Weights[#All],"Balanced")')).toMatchObject({ kind: "problem" });
  expect(await refusal('=QEI(Jobs[#All],Weights[#All],"Mine")')).toMatchObject({ kind: "answered" });
});

test("a cell of the result is explained by its own unit's problem", async () => {
  const gaps = memoryReader({}, { "B2:C4": { cells: [[1, 2], [null, 3], [4, null], [5, 6]] } }); // oxfmt-ignore
  const at = (down: number) => refusal("=QEI(B2:C4)", { down, right: 0 }, gaps);
  expect(await at(1)).toMatchObject({ problem: { code: "unitCoverage" } });
  expect(await at(0)).toEqual({ kind: "answered", functions: ["QEI"] });
  // Of a formula around the call nobody knows which unit the cell comes from.
  expect(await refusal("=SUM(QEI(B2:C4))", undefined, gaps)).toMatchObject({
    problem: { code: "unitCoverage" },
  });
});

test("a single value that is given cells is asked for each of them", async () => {
  const words = memoryReader({}, { "B2:C4": { cells: numbers }, "E2:E3": { cells: [["minmax"], ["most"]] } });
  const at = (down: number) => refusal("=QEI(B2:C4,,,E2:E3)", { down, right: 0 }, words);
  expect(await at(0)).toMatchObject({ kind: "answered" });
  expect(await at(1)).toMatchObject({ problem: { code: "wordUnknown", parameters: { word: "most" } } });
});

describe("the cells that a problem speaks of", () => {
  const from = memoryReader({}, {
    "B2:C4": { cells: withText, address: "'My jobs'!B2:C4" },
    "E2:F4": { cells: [[1, 5], [2, 5], [4, 5]], address: "Jobs!E2:F4" },
    "H2:H4": { cells: [[1], ["x"], [3]], address: "Jobs!H2:H4" },
    "J1:K4": { cells: [["Pay", "Hours"], [1, 2], [2, "-"], [4, 3]], address: "Jobs!J1:K4" },
    "M1:N3": { cells: [["Indicator", "Mine"], ["Pay", 1], ["Hours", 1]], address: "Jobs!M1:N3" },
  }); // oxfmt-ignore
  test.each([
    ["one cell", "=QEI(B2:C4)", "'My jobs'!C2"],
    ["a column", "=QEI(E2:F4)", "Jobs!F2:F4"],
    ["a value of a vector", "=QEI.TREND(H2:H4)", "Jobs!H3"],
    ["a cell of a table with its header row", "=QEI(J1:K4,M1:N3)", "Jobs!K3"],
    ["a cell that another function was given", "=QEI(QEI.NORMALIZE(B2:C4))", "'My jobs'!C2"],
    ["none", "=QEI(E2:F4,{1,2,3})", null],
  ])("%s", async (_, formula, cells) => {
    expect(await refusal(formula, undefined, from)).toMatchObject({ kind: "problem", cells });
  });
});

test.each([
  ["=QEI(SORT(E2:F4))", { kind: "computed", function: "QEI", argument: "SORT(E2:F4)" }],
  ["=QEI(Gone[[a]:[b]])", { kind: "computed", argument: "Gone[[a]:[b]]" }],
  ["=QEI(B2:C4,Weights[@Mine])", { kind: "computed", argument: "Weights[@Mine]" }],
  ["=QEI(QEI.NORMALIZE(SORT(B2:C4)))", { kind: "computed", function: "QEI.NORMALIZE" }],
  ["=QEI(B2:C4)/0", { kind: "answered", functions: ["QEI"] }],
  ['=QEI(B2:C4)&"QEI(E2:F4)"', { kind: "answered", functions: ["QEI"] }],
  ["=QEI.NOSUCH(B2:C4)", { kind: "absent" }],
  ["=SUM(E2:F4)", null],
])("%s: %j", async (formula, expected) => {
  const found = await refusal(formula);
  if (expected) expect(found).toMatchObject(expected);
  else expect(found).toBeNull();
});
