import type { Frame } from "playwright-core";
import { type SampleWorkbook } from "../../../samples/types";
import { aggregations, normalizations } from "../../../src/core/options";
import { portableFunctions } from "../../../src/sharing/portable/portableNames";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { eventually } from "../support/eventually";
import { jobsWorkbook, openShare, removeAddin } from "./support";

const session = playgroundSession();

/** Numbers but for the last digits: the core rounds a mean once, a LAMBDA at every step. */
function close(now: readonly (readonly unknown[])[], before: readonly (readonly unknown[])[]): unknown[] {
  return before.flatMap((row, i) =>
    row.flatMap((was, j) => {
      const value = now[i][j];
      const same =
        typeof was === "number" && typeof value === "number"
          ? Math.abs(value - was) <= 1e-9 * Math.max(1, Math.abs(was))
          : value === was;
      return same ? [] : [{ row: i, column: j, was, now: value }];
    }),
  );
}

describe("every form that there is, in one workbook", () => {
  /** Every function with a native form, and one formula without. */
  const formulas = [
    ["E2", '=QEI(A2:C5,{3,2,1},{1,1,-1},"minmax","geometric",,0.5)'],
    ["F2", '=QEI(A2:C5,,,"zscore")'],
    ["G2", "=QEI.NORMALIZE(A2:C5)"],
    ["K2", "=QEI.CONTRIBUTIONS(A2:C5)"],
    ["E8", "=ESI(A2:A5)"],
    ["F8", '=ESI.DIVERSITY(A2:C5,"all")'],
    ["I8", '=ESI.CHANGE(A2:A5,C2:C5,"all")'],
    ["L8", '=QEI.DIMENSIONS(A2:C5,{"pay","work","pay"})'],
    ["E17", "=ESI.DETAIL(A2:B2)"],
    ["Q2", "=QEI.RANK(A2:A5)"],
    ["R2", '=QEI.TOPSIS(A2:C5,{3,2,1},{1,1,-1},"minmax")'],
    ["Q8", "=QEI.GROUPS(A2:A5,B2:B5)"],
    ["Q20", "=QEI.SCENARIO(A2:C5,{0.1,0,0})"],
    ["AB2", '=QEI(A2:C5,"entropy")'],
  ] as const;
  /** Each normalization and each aggregation once, and each kind of ESI; pairs are checked cell by cell in IronCalc. */
  const further = [
    ...normalizations.map(
      (normalization, i) =>
        `=QEI(A2:C5,{3,2,1},{1,1,-1},"${normalization}","${aggregations[i % aggregations.length]}",,0.5)`,
    ),
    '=ESI(A2:A5,"diversity")',
    '=ESI(A2:A5,"layer")',
    "=ESI.DETAIL(A2:A5)",
    '=ESI.DIVERSITY(A2:A5,"gini")',
    '=ESI.CHANGE(A2:A5,C2:C5,"nav")',
    "=QEI.CONTRIBUTIONS(A2:A5)",
    "=QEI.NORMALIZE(C2:C5)",
    '=QEI(A2:C5,,,"minmax1",,{0,0,0;100,100,10})',
    '=QEI.TOPSIS(A2:C5,{3,2,0},{1,1,-1},"minmax")',
  ];
  /** Four jobs, and their weights in two levels with two presets; the cell beside names one of them. */
  const tables = [
    ["Job", "Pay", "Safety", "Hours", null, "Indicator", "Dimension", "Direction", "Equal", "Balanced"],
    ["Nurse", 85, 70, 38, null, "Hours", "Conditions", -1, 1, 1],
    ["Driver", 60, null, 50, null, "Pay", null, 1, 1, 2],
    ["Clerk", 75, 55, 40, null, "Safety", "Conditions", 1, 1, 3],
    ["Judge", 92, 80, 45, null, "Conditions", null, null, 1, 1],
  ];
  /** Over these tables; the fourth is combined by a generalized mean, the last asks what if pay were a tenth higher. */
  const forms = [
    ["L2", "=QEI(A1:D5,F1:J5,L1)"],
    ["N1", "=QEI.SCORES(A1:D5,F1:J5,L1)"],
    ["R1", "=QEI.CONTRIBUTIONS(A1:D5,F1:J5,L1)"],
    ["W1", "=QEI(A1:D5,F1:J5,L1,,2)"],
    ["Y1", "=QEI.TOPSIS(A1:D5,F1:J5,L1)"],
    ["AB1", '=QEI.SCENARIO(A1:D5,{"Pay",0.1},,F1:J5,L1)'],
  ] as const;
  const portable = formulas.length - 1 + further.length + forms.length;
  const results = "Jobs!E2:AA26";
  const furtherResults = "Jobs!E31:AE34";
  const letter = (at: number) => (at < 26 ? "" : "A") + String.fromCharCode(65 + (at % 26));
  const all = jobsWorkbook([
    ...formulas,
    ...further.map((formula, i) => [`${letter(4 + i)}31`, formula] as const),
  ]);
  const workbook: SampleWorkbook = {
    sheets: [
      ...all.sheets,
      {
        name: "Tables",
        tables: [],
        blocks: [
          { at: "A1", rows: tables },
          { at: "L1", rows: [["Balanced"]] },
          ...forms.map(([at, formula]) => ({ at, rows: [[formula]] })),
        ],
      },
    ],
  };

  // On one page: each test but the last leaves the workbook as it was.
  const opened = session.shared({ workbook });
  beforeAll(() => opened().pane.getByRole("tab", { name: "Share" }).click());

  test("on a protected sheet nothing is changed", async () => {
    const { pane, playground } = opened();
    await playground.protect("Jobs", true);
    await pane.getByRole("button", { name: "Make portable" }).click();
    await pane.getByText(/Sheet Jobs is protected/).waitFor();
    expect((await playground.read("E8"))[0][0].formula).toBe("=ESI(A2:A5)");
    await playground.protect("Jobs", false);
  }, 120_000);

  test("a formula stored without its add-in is found by Check and entered anew", async () => {
    const { pane, playground } = opened();
    const [[before]] = await playground.values("E8");
    await playground.setFormula("E8", "=_xldudf_ESI(A2:A5)");
    await pane.getByRole("button", { name: "Check the workbook" }).click();
    await pane.getByText(`${portable + 1} cells use QEI or ESI functions`).waitFor();
    await pane.getByText(/1 is unknown to Excel/).waitFor();
    await pane.getByRole("button", { name: "Enter these formulas anew" }).click();
    await pane.getByText(/1 formula works again/).waitFor();
    await eventually(async () => expect(await playground.values("E8")).toEqual([[before]]));
    expect((await playground.read("E8"))[0][0].formula).toBe("=ESI(A2:A5)");
  }, 120_000);

  test("made portable it keeps every number without the add-in, and follows its data and the preset that a cell names", async () => {
    const { pane, page, playground } = opened();
    const read = () => Promise.all([results, furtherResults].map((range) => playground.values(range)));
    const readTables = () =>
      Promise.all(
        ["L2:L5", "N1:P5", "R1:U5", "W1:W4", "Y1:Z5", "AB1:AG5"].map((range) =>
          playground.values(`Tables!${range}`),
        ),
      );
    const before = await read();
    const numbers = (rows: readonly (readonly unknown[])[]) =>
      rows.flat().filter((value) => typeof value === "number").length;
    expect(numbers(before[0])).toBeGreaterThan(40);
    expect(numbers(before[1])).toBeGreaterThan(30);
    // Pay is the mean of the first and the third indicator.
    expect(before[0].slice(6, 10).map((row) => row.slice(7, 9))).toEqual([
      [44.25, 70],
      [31.05, "#N/A"],
      [40.95, 55],
      [48.2, 80],
    ]);
    const balanced = await readTables();
    // Of the driver half of a dimension is missing, and with it half of the index.
    expect(balanced[0].map(([value]) => (typeof value === "number" ? "score" : value))).toEqual([
      "score",
      "#N/A",
      "score",
      "score",
    ]);
    expect(balanced[1][0]).toEqual(["Unit", "Index", "Conditions"]);
    expect(balanced[2][0]).toEqual(["Unit", "Pay", "Safety", "Hours"]);
    expect(balanced[4][0]).toEqual(["Unit", "Score"]);
    expect(balanced[5][0]).toEqual(["Unit", "Before", "After", "Change", "Rank before", "Rank after"]);
    // Portable it is made with another first row and another preset: what is compared is calculated without the add-in.
    await playground.write("Jobs!A2:C2", [[50, 90, 5]]);
    await playground.write("Tables!L1", [["Equal"]]);
    expect((await readTables())[0]).not.toEqual(balanced[0]);
    const other = await read();
    expect(close(other[0], before[0]).length).toBeGreaterThan(40);
    expect(close(other[1], before[1]).length).toBeGreaterThan(30);

    await pane.getByRole("button", { name: "Make portable" }).click();
    await pane
      .getByText(`${portable} formulas work without the add-in now. Every value is unchanged.`)
      .waitFor({ timeout: 90_000 });
    await pane
      .getByText(/1 formula still needs the add-in/)
      .first()
      .waitFor();
    // Each function of the list is in this workbook, and stands for itself no more.
    const formulaAt = async (at: string) => String((await playground.read(at))[0][0].formula);
    const now = await Promise.all(formulas.map(([at]) => formulaAt(`Jobs!${at}`)));
    expect([...portableFunctions.values()].filter((name) => !now.join("\n").includes(`=${name}(`))).toEqual(
      [],
    );
    expect(now[0]).toBe('=QEI_PORTABLE(A2:C5,{3,2,1},{1,1,-1},"minmax","geometric","",0.5)');
    expect(await Promise.all(forms.map(([at]) => formulaAt(`Tables!${at}`)))).toEqual([
      '=QEI_PORTABLE_TABLES(A1:D5,F1:J5,L1,"","","","")',
      '=QEI_PORTABLE_SCORES(A1:D5,F1:J5,L1,"","","")',
      '=QEI_PORTABLE_TABLES_CONTRIBUTIONS(A1:D5,F1:J5,L1,"","","","")',
      '=QEI_PORTABLE_TABLES(A1:D5,F1:J5,L1,"",2,"","")',
      '=QEI_PORTABLE_TABLES_TOPSIS(A1:D5,F1:J5,L1,"")',
      '=QEI_PORTABLE_TABLES_SCENARIO(A1:D5,{"Pay",0.1},"",F1:J5,L1,"","","","","")',
    ]);

    // Without the add-in: its frame is gone, and nothing calls a function of it.
    await removeAddin(page);
    const ids = [...portableFunctions.keys()];
    const calls = () => Promise.all(ids.map((id) => playground.calls(id)));
    const callsBefore = await calls();
    await playground.write("Jobs!AB2", [[""]]);
    await playground.write("Jobs!A2:C2", [[85, 70, 3.5]]);
    await playground.write("Tables!L1", [["Balanced"]]);
    const after = await read();
    expect(await calls()).toEqual(callsBefore);
    expect(before.map((range, i) => close(after[i], range))).toEqual([[], []]);
    const withPreset = await readTables();
    expect(balanced.flatMap((range, i) => close(withPreset[i], range))).toEqual([]);
  }, 240_000);
});

/** The worked example with its tables Weights and Jobs, and two sheets with what has no native form. */
const withoutForm: SampleWorkbook = {
  sheets: [
    ...["First", "More, 'jobs'"].map((name, i) => ({
      name,
      tables: [],
      blocks: [
        {
          at: "A2",
          rows: [
            [4, 9],
            [5, 8],
            [7, 6],
          ],
        },
        { at: "D2", rows: [[`=QEI(A2:B4)`]] },
        { at: "F2", rows: [[i === 0 ? "=QEI.BOD(A2:B4)" : `=QEI(A2:B4,"critic")`]] },
      ],
    })),
    ...exampleWorkbook.sheets,
  ],
};

function define(pane: Frame, name: string, formula: string): Promise<void> {
  return pane.evaluate(
    ([text, reference]) =>
      Excel.run(async (context) => {
        context.workbook.names.add(text, reference);
        await context.sync();
      }),
    [name, formula],
  );
}

function namesOf(pane: Frame): Promise<(readonly [name: string, formula: string])[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names: all } = context.workbook;
      all.load("items/name,items/formula");
      await context.sync();
      return all.items.map(({ name, formula }) => [name, String(formula)] as const);
    }),
  );
}

// Refusals, edits, inserted rows and protection at every step, and names in the way: test/workbook/sharing/makePortable.test.ts.
test("several sheets, the worked example and defined names are checked, made portable and brought back; what has no native form is listed and frozen", async () => {
  const { pane, playground, press, says } = await openShare(session, { workbook: withoutForm });
  // Score is also what one of the LAMBDAs calls a variable.
  await define(pane, "Score", "=QEI(First!$A$2:$B$4)");
  await define(pane, "Total", '=SUM(Score)+QEI(First!$A$2:$B$2,,,"none","sum")');
  await define(pane, "Best", "=QEI.BOD(First!$A$2:$B$4)");
  const using = [
    ["First!H2", "=SUM(Score)*2"],
    ["First!I2", "=Total"],
    ["First!K2", "=MAX(Best)"],
    ["First!L2", "=QEI.CONTRIBUTIONS(A2:B4)"],
  ] as const;
  for (const [at, formula] of using) await playground.setFormula(at, formula);
  const example = "'Worked example'!L7:M16";
  const values = () => Promise.all(["First!D2:M4", example].map((range) => playground.values(range)));
  // Spaces between the arguments of our functions are not kept.
  const formulas = async () =>
    (await playground.read(example)).map((row) =>
      row.map(({ formula }) => formula?.replaceAll(", ", ",") ?? null),
    );
  const [before, definitions, texts] = [await values(), await namesOf(pane), await formulas()];
  expect(before[0][0][4]).toBeGreaterThan(0);
  expect(before[0][0][5]).toBeCloseTo((before[0][0][4] as number) / 2 + 13);
  await press("Check the workbook");
  await says(
    "Defined names with our functions (Make portable changes them, Freeze leaves them): Score, Total, Best",
  );

  await press("Make portable");
  await says(/formulas work without the add-in now/);
  expect((await namesOf(pane)).filter(([name]) => !name.includes("PORTABLE"))).toEqual([
    ["Score", '=QEI_PORTABLE(First!$A$2:$B$4,"","","","","","")'],
    ["Total", '=SUM(Score)+QEI_PORTABLE(First!$A$2:$B$2,"","","none","sum","","")'],
    ["Best", "=QEI.BOD(First!$A$2:$B$4)"],
  ]);
  expect((await playground.read("'Worked example'!M7"))[0][0].formula).toContain("QEI_PORTABLE(");
  const now = await values();
  expect(before.flatMap((range, i) => close(now[i], range))).toEqual([]);
  // And they follow their data.
  await playground.write("First!A2", [[6]]);
  expect(await playground.values("First!D2:D4")).not.toEqual(now[0].map((row) => row.slice(0, 1)));
  await playground.write("First!A2", [[4]]);
  expect(await values()).toEqual(now);
  const left = pane.getByRole("list", { name: /4 formulas still need the add-in/ });
  expect(await left.getByRole("listitem").allInnerTexts()).toEqual([
    "Best QEI.BOD has no native form",
    "First!F2 QEI.BOD has no native form",
    "First!K2 QEI.BOD has no native form",
    `'More, ''jobs'''!F2 weights "critic" come from the add-in`,
  ]);
  await left.getByRole("button", { name: "Go to 'More, ''jobs'''!F2" }).click();
  await eventually(async () => expect(await playground.selection()).toBe("'More, ''jobs'''!F2"));

  await press("Freeze these");
  await says(/3 formulas are values now/);
  const kept = (await playground.read("First!F2:F4")).concat(await playground.read("First!K2:K4"));
  expect(kept.flat().map(({ formula }) => formula)).toEqual(new Array(6).fill(null));

  await press("Back to the add-in's functions");
  await says(/formulas use the add-in again/);
  expect(await namesOf(pane)).toEqual(definitions);
  expect(await values()).toEqual(before);
  expect(await formulas()).toEqual(texts);
  // A cell that has our functions through a name needs the add-in as well: it is frozen with the others.
  await press("Freeze all");
  await press("Yes, replace");
  await says(/\d\d formulas are values now/);
  expect((await playground.read("First!H2:L2")).flat().map(({ formula }) => formula)).toEqual(
    new Array(5).fill(null),
  );
  expect(await values()).toEqual(before);
}, 240_000);
