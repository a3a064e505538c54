import { portableFunctions } from "../../../src/sharing/portable/portableNames";
import { playgroundSession } from "../support/openPlayground";
import { eventually } from "../support/eventually";
import { jobsWorkbook, openShare, removeAddin } from "./support";

const session = playgroundSession();

/** Every function with a native form, in one workbook, and one formula without. */
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
const results = "E2:Z26";
const portable = formulas.length - 1;

const workbook = jobsWorkbook(formulas);

test("a workbook made portable keeps every number without the add-in", async () => {
  const { pane, page, playground } = await openShare(session, { workbook });
  const before = await playground.values(results);
  expect(before.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(40);
  await pane.getByRole("button", { name: "Make portable" }).click();
  await pane
    .getByText(`${portable} formulas work without the add-in now. Every value is unchanged.`)
    .waitFor({ timeout: 30_000 });
  await pane
    .getByText(/1 formula still needs the add-in/)
    .first()
    .waitFor();
  const rewritten = await playground.read("E2");
  // Each function of the list is in this workbook, and stands for itself no more.
  const cells = await Promise.all(formulas.map(([at]) => playground.read(at)));
  const now = cells.map(([[{ formula }]]) => String(formula)).join("\n");
  expect([...portableFunctions.values()].filter((name) => !now.includes(`=${name}(`))).toEqual([]);
  // Pay is the mean of the first and the third indicator.
  expect(before.slice(6, 10).map((row) => row.slice(7, 9))).toEqual([
    [44.25, 70],
    [31.05, "#N/A"],
    [40.95, 55],
    [48.2, 80],
  ]);
  expect(rewritten[0][0].formula).toBe('=QEI_PORTABLE(A2:C5,{3,2,1},{1,1,-1},"minmax","geometric","",0.5)');

  // Without the add-in: its frame is gone, and nothing calls a function of it.
  await removeAddin(page);
  const ids = [...portableFunctions.keys()];
  const calls = () => Promise.all(ids.map((id) => playground.calls(id)));
  const callsBefore = await calls();
  await playground.write("Jobs!AB2", [[""]]);
  await playground.recalculate();
  const after = await playground.values(results);
  expect(await calls()).toEqual(callsBefore);
  after.forEach((row, i) =>
    row.forEach((value, j) => {
      const was = before[i][j];
      if (typeof was === "number") expect(Math.abs((value as number) - was)).toBeLessThanOrEqual(1e-9);
      else expect(value).toEqual(was);
    }),
  );
  await playground.write("A2", [[50]]);
  expect((await playground.values("E8"))[0][0]).not.toBe(before[6][0]);
}, 120_000);

/** Four jobs, and their weights in two levels with two presets; the cell beside names one of them. */
const tables = [
  ["Job", "Pay", "Safety", "Hours", null, "Indicator", "Dimension", "Direction", "Equal", "Balanced"],
  ["Nurse", 85, 70, 38, null, "Hours", "Conditions", -1, 1, 1],
  ["Driver", 60, null, 50, null, "Pay", null, 1, 1, 2],
  ["Clerk", 75, 55, 40, null, "Safety", "Conditions", 1, 1, 3],
  ["Judge", 92, 80, 45, null, "Conditions", null, null, 1, 1],
];
const tableForm = "=QEI(A1:D5,F1:J5,L1)";
const scoresForm = "=QEI.SCORES(A1:D5,F1:J5,L1)";
/** Combined by a generalized mean. */
const powerForm = "=QEI(A1:D5,F1:J5,L1,,2)";
const pointsForm = "=QEI.CONTRIBUTIONS(A1:D5,F1:J5,L1)";
const idealForm = "=QEI.TOPSIS(A1:D5,F1:J5,L1)";
/** What if pay were a tenth higher. */
const scenarioForm = '=QEI.SCENARIO(A1:D5,{"Pay",0.1},,F1:J5,L1)';
const forms = [tableForm, scoresForm, pointsForm, powerForm, idealForm, scenarioForm];

test("an index over two tables, the scores of its dimensions, the points of its indicators, TOPSIS and a scenario calculate without the add-in by the preset that a cell names, and come back", async () => {
  const blocks = [
    { at: "A1", rows: tables },
    { at: "L1", rows: [["Balanced"], [tableForm]] },
    { at: "N1", rows: [[scoresForm]] },
    { at: "R1", rows: [[pointsForm]] },
    { at: "W1", rows: [[powerForm]] },
    { at: "Y1", rows: [[idealForm]] },
    { at: "AB1", rows: [[scenarioForm]] },
  ];
  const { pane, page, playground } = await openShare(session, {
    workbook: { sheets: [{ name: "Jobs", tables: [], blocks }] },
  });
  const balanced = await playground.values("L2:L5");
  const further = ["N1:P5", "R1:U5", "W1:W4", "Y1:Z5", "AB1:AG5"];
  const shown = () => Promise.all(further.map((range) => playground.values(range)));
  const before = await shown();
  expect(before[0][0]).toEqual(["Unit", "Index", "Conditions"]);
  expect(before[1][0]).toEqual(["Unit", "Pay", "Safety", "Hours"]);
  expect(before[3][0]).toEqual(["Unit", "Score"]);
  expect(before[4][0]).toEqual(["Unit", "Before", "After", "Change", "Rank before", "Rank after"]);
  // Of the driver half of a dimension is missing, and with it half of the index.
  expect(balanced.map(([value]) => (typeof value === "number" ? "score" : value))).toEqual([
    "score",
    "#N/A",
    "score",
    "score",
  ]);
  await playground.write("L1", [["Equal"]]);
  await playground.recalculate();
  const equal = await playground.values("L2:L5");
  expect(equal).not.toEqual(balanced);
  await pane.getByRole("button", { name: "Make portable" }).click();
  const formula = async () => (await playground.read("L2"))[0][0].formula;
  const others = async () =>
    (await Promise.all(["N1", "R1", "W1", "Y1", "AB1"].map((cell) => playground.read(cell)))).map(
      ([[{ formula: text }]]) => text,
    );
  await pane.getByText("6 formulas work without the add-in now.").first().waitFor({ timeout: 60_000 });
  expect(await formula()).toBe('=QEI_PORTABLE_TABLES(A1:D5,F1:J5,L1,"","","","")');
  expect(await others()).toEqual([
    '=QEI_PORTABLE_SCORES(A1:D5,F1:J5,L1,"","","")',
    '=QEI_PORTABLE_TABLES_CONTRIBUTIONS(A1:D5,F1:J5,L1,"","","","")',
    '=QEI_PORTABLE_TABLES(A1:D5,F1:J5,L1,"",2,"","")',
    '=QEI_PORTABLE_TABLES_TOPSIS(A1:D5,F1:J5,L1,"")',
    '=QEI_PORTABLE_TABLES_SCENARIO(A1:D5,{"Pay",0.1},"",F1:J5,L1,"","","","","")',
  ]);
  await pane.getByRole("button", { name: "Back to the add-in's functions" }).click();
  await pane.getByText("6 formulas use the add-in again.").first().waitFor({ timeout: 60_000 });
  expect([await formula(), ...(await others())]).toEqual(forms);

  await pane.getByRole("button", { name: "Make portable" }).click();
  await eventually(async () => expect(await formula()).toMatch(/^=QEI_PORTABLE_TABLES/));
  await pane.getByText("6 formulas work without the add-in now.").first().waitFor({ timeout: 60_000 });
  await removeAddin(page);
  await playground.write("L1", [["Balanced"]]);
  await playground.recalculate();
  const close = (now: unknown[][], before: unknown[][]) =>
    now.flat().forEach((value, i) => {
      const was = before.flat()[i];
      if (typeof was === "number") expect(value).toBeCloseTo(was, 9);
      else expect(value).toBe(was);
    });
  close(await playground.values("L2:L5"), balanced);
  const now = await shown();
  before.forEach((table, i) => close(now[i], table));
}, 240_000);

/** On one page: each but the last leaves the workbook as it was. */
describe("one workbook after the other work", () => {
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

  test("a formula stored without its add-in is entered anew", async () => {
    const { pane, playground } = opened();
    const [[before]] = await playground.values("E8");
    await playground.setFormula("E8", "=_xldudf_ESI(A2:A5)");
    await pane.getByRole("button", { name: "Check the workbook" }).click();
    await pane.getByText(/1 is unknown to Excel/).waitFor();
    await pane.getByRole("button", { name: "Enter these formulas anew" }).click();
    await pane.getByText(/1 formula works again/).waitFor();
    await eventually(async () => expect(await playground.values("E8")).toEqual([[before]]));
    expect((await playground.read("E8"))[0][0].formula).toBe("=ESI(A2:A5)");
  }, 120_000);

  test("back to the add-in's functions", async () => {
    const { pane, playground } = opened();
    const before = await playground.values(results);
    await pane.getByRole("button", { name: "Make portable" }).click();
    await pane
      .getByText(`${portable} formulas work without the add-in now. Every value is unchanged.`)
      .waitFor({ timeout: 30_000 });
    await pane.getByRole("button", { name: "Back to the add-in's functions" }).click();
    await pane
      .getByText(`${portable} formulas use the add-in again. Every value is unchanged.`)
      .waitFor({ timeout: 30_000 });
    expect(await playground.values(results)).toEqual(before);
    const [[{ formula }]] = await playground.read("G2");
    expect(formula).toBe("=QEI.NORMALIZE(A2:C5)");
  }, 120_000);

  test("Check lists what uses the add-in, and Freeze leaves values over the whole spill", async () => {
    const { pane, playground } = opened();
    await pane.getByRole("button", { name: "Check the workbook" }).click();
    await pane.getByText(new RegExp(`${formulas.length} cells use QEI or ESI functions`)).waitFor();
    const before = await playground.values(results);
    await playground.select("Jobs!G2");
    await pane.getByRole("button", { name: "Freeze the selection" }).click();
    await pane.getByRole("button", { name: "Yes, replace" }).click();
    await pane.getByText(/1 formula is a value now/).waitFor();
    expect((await playground.read("G2:I5")).flat().map(({ formula }) => formula)).toEqual(
      new Array(12).fill(null),
    );
    await pane.getByRole("button", { name: "Freeze all" }).click();
    await pane.getByText(`Replace ${portable} formulas by their values?`).waitFor();
    await pane.getByRole("button", { name: "Yes, replace" }).click();
    await pane.getByText(new RegExp(`${portable} formulas are values now`)).waitFor();
    await playground.write("A2", [[1]]);
    // A blank text that is frozen is a blank cell.
    const blank = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.map((value) => value ?? ""));
    expect(blank(await playground.values(results))).toEqual(blank(before));
  }, 120_000);
});
