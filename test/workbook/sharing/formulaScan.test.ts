import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";
import { type FakeSheet, installWorkbook } from "./scanWorkbook";

const sheet = (
  name: string,
  rows: number,
  formula: (row: number) => string,
  value: unknown = 1,
): FakeSheet => ({
  name,
  rows,
  columns: 1,
  formula,
  value: () => value,
});

const never = new AbortController().signal;

afterEach(() => {
  Object.assign(globalThis, { Excel: undefined });
});

test("a stop half-way gives what was found so far", async () => {
  installWorkbook([sheet("Long", 100_000, (row) => `=ESI(B${row})`)]);
  const stopper = new AbortController();
  const scan = await scanFormulas(() => stopper.abort(), stopper.signal);
  expect(scan.stopped).toBe(true);
  expect(scan.looked).toBeGreaterThan(0);
  expect(scan.looked).toBeLessThan(100_000);
  expect(scan.cells).toHaveLength(scan.looked);
});

test("several sheets and names: each cell with its state, the stored form, a stray @, portable names", async () => {
  installWorkbook(
    [
      sheet("Fine", 1, () => "=QEI(A1:B2)"),
      sheet("Stored", 1, () => "=_xldudf_QEI(A1:B2)"),
      sheet("Unknown", 1, () => "=ESI(A1:B2)", "#NAME?"),
      sheet("Wrong", 1, () => "=ESI(A1:B2)", "#VALUE!"),
      sheet("Single", 1, () => "=@QEI(A1:B2)"),
      sheet("Portable", 1, () => '=ESI_PORTABLE(A1:B2,"")'),
      sheet("Text", 1, () => "=QEI(1)", "=QEI(1)"),
      sheet("Other", 1, () => "=SUM(A1:B2)"),
      sheet("Blank", 0, () => ""),
    ],
    [
      { name: "Score", formula: "=QEI(Jobs)" },
      { name: "Total", formula: "=SUM(Jobs)" },
    ],
  );
  const { cells, names } = await scanFormulas(() => undefined, never);
  expect(cells.map((cell) => [cell.sheet, cell.state, cell.error, cell.intersected])).toEqual([
    ["Fine", "fine", "", false],
    ["Stored", "name", "", false],
    ["Unknown", "name", "#NAME?", false],
    ["Wrong", "error", "#VALUE!", false],
    ["Single", "fine", "", true],
    ["Portable", "lambda", "", false],
  ]);
  expect(names.map(({ address, formula, named }) => [address, formula, named])).toEqual([
    ["Score", "=QEI(Jobs)", true],
  ]);
});

test("names: behind other names, of a sheet, stored, portable; and what uses them in turn", async () => {
  installWorkbook(
    [
      { ...sheet("Direct", 1, () => "=Score*2"), names: [{ name: "Local", formula: "=_xldudf_ESI(A1)" }] },
      sheet("Behind", 1, () => "=SUM(total)"),
      sheet("Function", 1, () => "=MINE(A1:B2)", "#NAME?"),
      sheet("Scoped", 1, () => "=Direct!Local"),
      sheet("Portable", 1, () => "=Ready+1"),
      sheet("Both", 1, () => "=Ready+Score"),
      sheet("Plain", 1, () => '="Score"&Scores&Rate'),
      sheet("Score", 1, () => "=Score!A1+SUM(Jobs[Score])"),
      sheet("Variable", 1, () => "=LET(Score,1,score+1)"),
    ],
    [
      { name: "Total", formula: "=SUM(Score)+Rate" },
      { name: "Score", formula: "=QEI(Jobs)" },
      { name: "MINE", formula: "=LAMBDA(x,QEI(x))" },
      { name: "Ready", formula: '=ESI_PORTABLE(A1:B2,"")' },
      { name: "ESI_PORTABLE", formula: "=LAMBDA(employment,weights,ESI_PORTABLE(employment,weights))" },
      { name: "Rate", formula: "=0.5" },
    ],
  );
  const { cells, names } = await scanFormulas(() => undefined, never);
  expect(names.map(({ sheet: of, address, state, through }) => [of, address, state, through])).toEqual([
    ["", "Total", "fine", ["score"]],
    ["", "Score", "fine", []],
    ["", "MINE", "fine", []],
    ["", "Ready", "lambda", []],
    ["Direct", "Local", "name", []],
  ]);
  expect(cells.map(({ sheet: of, state, through }) => [of, state, through])).toEqual([
    ["Direct", "fine", ["score"]],
    ["Behind", "fine", ["total", "score"]],
    ["Function", "name", ["mine"]],
    ["Scoped", "fine", ["local"]],
    ["Portable", "lambda", ["ready"]],
    ["Both", "fine", ["ready", "score"]],
  ]);
});

describe("a chart sheet among the others (office-js#2444)", () => {
  const book = () =>
    new FakeWorkbook({
      Chart: {},
      Jobs: { A2: [[1, 3]], D2: "=ESI(A2:B2)" },
      Quarter: { A1: "=ESI(Jobs!A2:B2)" },
    });
  const scan = () => scanFormulas(() => undefined, new AbortController().signal);
  afterEach(uninstallExcel);

  test("has no cells, and keeps no formula of another sheet from being found", async () => {
    const opened = book();
    Object.assign(opened.sheet("Chart") as object, { withoutCells: true });
    installExcel(opened);
    expect((await scan()).cells.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      "Jobs!D2",
      "Quarter!A1",
    ]);
  });

  test("a workbook that cannot be read is never one without formulas", async () => {
    for (const times of [1, 99]) {
      const host = installExcel(book());
      host.reset({ sync: 2, times });
      await expect(scan()).rejects.toMatchObject({ problem: { code: "rejected" } });
    }
  });
});
