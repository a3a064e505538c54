import { screen, waitFor, within } from "@testing-library/react";
import { leaveOut } from "../../../src/core/analyze/leaveOut";
import { renderPane, says } from "../renderPane";
import {
  correlation,
  data,
  dated,
  definition,
  indicators,
  openSection,
  presets,
  publishedOn,
  regions,
  rows,
  units,
} from "./regions";

const r = (i: number, j: number) => (i === j ? 1 : correlation(i, j));

describe("data check", () => {
  test("says what to look at, with a way to its cells, and copies what it says", async () => {
    const found = regions.rows.map((row, i) => [row[0], ...row.slice(1), 5, i === 3 ? "n/a" : 10 + i]);
    const tables = [
      { ...regions, header: [...regions.header, "Constant", "Holes"], rows: found },
      {
        ...presets,
        rows: [...presets.rows, ...["Constant", "Holes"].map((name) => [name, 1, "auto", "auto", 1])],
      },
    ];
    const { press, workbook } = await openSection(null, { tables });
    await says("Constant is the same everywhere: it tells no unit apart.");
    await press("Show Holes on the sheet: Holes: 1 missing (20%).");
    await press("Show Constant on the sheet: Constant is the same everywhere: it tells no unit apart.");
    await waitFor(() => expect(workbook.selected.map(({ row }) => row)).toEqual([3, -1]));
    await press("Insert as values");
    await says("Sheet Data check is ready.");
    const { header, rows: copied, above } = publishedOn(workbook);
    expect([header, above]).toEqual([["Indicator", "Remark"], [expect.stringMatching(dated("Data check"))]]);
    expect(copied).toContainEqual(["Holes", "Holes: 1 missing (20%)."]);
    expect(copied).toHaveLength(screen.getAllByRole("button", { name: /^Show / }).length);
  });

  test("of many remarks the gravest come first, and a page of them", async () => {
    const many = Array.from({ length: 12 }, (_, j) => `Hole ${j + 1}`);
    const tables = [
      {
        ...regions,
        header: [...regions.header, ...many, "Constant"],
        rows: regions.rows.map((row, i) => [...row, ...many.map((_, j) => (i === 2 ? "" : 30 * i + j)), 5]),
      },
      {
        ...presets,
        rows: [...presets.rows, ...[...many, "Constant"].map((name) => [name, 1, "auto", "auto", 1])],
      },
    ];
    const { press } = await openSection(null, { tables });
    const remarks = () => screen.getAllByRole("button", { name: /^Show / });
    expect(remarks()).toHaveLength(10);
    expect(remarks()[0].getAttribute("aria-label")).toMatch(/Constant is the same everywhere/);
    const left = Number(/^(\d+) more$/.exec(screen.getByRole("button", { name: / more$/ }).textContent)?.[1]);
    await press(`${left} more`);
    expect(remarks()).toHaveLength(Math.min(10 + left, 50));
  });

  test("says so where there is nothing", async () => {
    await renderPane({ view: "analyze" });
    await says("Nothing to remark.");
  });

  test("names pairs that say the same or pull apart, in Chinese too", async () => {
    // Of five units r = −0.7 may be chance, of fifteen it is none.
    const years = ["2022", "2023", "2024"].flatMap((year) =>
      regions.rows.map(([unit, ...row]) => [`${unit} ${year}`, ...row, Number(row[0]) * 2]),
    );
    const tables = [
      { ...regions, header: [...regions.header, "Wage"], rows: years },
      { ...presets, rows: [...presets.rows, ["Wage", 1, "auto", "auto", 1]] },
    ];
    await openSection(null, { tables, language: "zh-CN" });
    await says("Pay 与 Wage 含义几乎相同（r = 1.00）：是否重复计算？");
    await says(
      new RegExp(`^Pay 与 Hours 方向相反（统一方向后 r = ${r(0, 2).toFixed(2).replace("-", "−")}）`),
    );
  });
});

describe("correlations", () => {
  test("are shown, go beside the table as a formula, and are copied and drawn with the same numbers", async () => {
    const { press, workbook } = await openSection("Correlations");
    const [, ...shown] = within(await screen.findByRole("region", { name: "Correlations" })).getAllByRole(
      "row",
    );
    shown.forEach((row, i) => {
      const cells = within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
      expect(cells).toEqual(indicators.map((_, j) => (i === j ? "" : r(i, j).toFixed(2).replace("-", "−"))));
    });
    await press("Insert as formula");
    await says(/^Formula inserted at/);
    expect(workbook.inserted[0].headings).toEqual(indicators);
    expect(workbook.inserted[0].formula).toMatch(/QEI\.CORRELATION\(.*Weights\[Direction\]/);
    expect([workbook.inserted[0].labels, workbook.inserted[0].format]).toEqual([indicators, "0.00"]);
    await press("Insert as values");
    await says("Sheet Correlations is ready.");
    const copy = publishedOn(workbook);
    expect([copy.header, copy.above]).toEqual([
      ["Indicator", ...indicators],
      [
        expect.stringMatching(dated("Correlations")),
        "Pearson, after directions: positive = the indicators agree on who is better.",
      ],
    ]);
    expect(copy.heat).toEqual({ from: 1, to: 3 });
    expect(copy.formats).toEqual(["General", "0.00", "0.00", "0.00"]);
    expect(copy.rows).toEqual(
      indicators.map((name, i) => [
        name,
        ...indicators.map((_, j) => expect.closeTo(r(i, j), 12) as unknown),
      ]),
    );
    await press("Insert a chart");
    await says("Sheet Correlations 2 is ready.");
    const drawn = publishedOn(workbook, 1);
    expect(drawn.chart).toMatchObject({ title: "Correlations", kind: "bars" });
    const pairs = [
      ["Pay – Safety", r(0, 1)],
      ["Pay – Hours", r(0, 2)],
      ["Safety – Hours", r(1, 2)],
    ] as [string, number][];
    pairs.sort((a, b) => b[1] - a[1]);
    expect(drawn.rows).toEqual(pairs.map(([pair, value]) => [pair, expect.closeTo(value, 12) as unknown]));
  });
});

test("a chart of correlations shows the strongest pairs, and says so", async () => {
  const names = Array.from({ length: 8 }, (_, i) => `Indicator ${String.fromCharCode(65 + i)}`);
  const rows = units.map((unit, i) => [
    unit,
    ...names.map((_, j) => Math.round(100 * Math.sin((i + 1) * (j + 2)))),
  ]);
  const { press, workbook } = await openSection("Correlations", {
    tables: [
      { ...regions, header: ["Region", ...names], rows },
      { ...presets, rows: names.map((name) => [name, 1, "auto", "auto", 1]) },
    ],
  });
  await press("Insert as values");
  await says("Sheet Correlations is ready.");
  const all = publishedOn(workbook)
    .rows.flatMap((row, i) => row.slice(i + 2).map(Number))
    .sort((a, b) => b - a);
  expect(all).toHaveLength(28);
  await press("Insert a chart");
  await says("Sheet Correlations 2 is ready.");
  const drawn = publishedOn(workbook, 1);
  expect(drawn.chart?.title).toBe("Correlations: the 24 strongest");
  const weakest = all.map(Math.abs).sort((a, b) => b - a)[23];
  expect(drawn.rows.map(([, r]) => r)).toEqual(all.filter((r) => Math.abs(r) >= weakest));
});

describe("leaving one indicator out", () => {
  test("shows how far ranks hang on each, and inserts it", async () => {
    const { press, workbook } = await openSection("Leaving one indicator out");
    const expected = leaveOut(data, definition);
    const [, ...shown] = await screen.findAllByRole("row");
    shown.forEach((row, j) => {
      const cells = within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
      const { meanChange, largestChange, unit } = expected[j]!;
      expect(cells).toEqual([meanChange.toFixed(1), String(largestChange), unit === null ? "" : units[unit]]);
    });
    await press("Insert as formula");
    await says(/^Formula inserted at/);
    expect(workbook.inserted[0].formula).toMatch(/^=QEI\.LEAVEOUT\(Jobs\[\[#Headers\],\[#Data\]\], /);
    expect(workbook.inserted[0]).toMatchObject({
      names: indicators,
      format: ["General", "0.0", "0", "General"],
    });
    await press("Insert as values");
    await says("Sheet Leaving one indicator out is ready.");
    const changes = expected.map((each) => each!.meanChange).sort((a, b) => b - a);
    expect(publishedOn(workbook).rows.map(([, change]) => change)).toEqual(changes);
    expect(publishedOn(workbook).formats).toEqual(["General", "0.0", "0", "General"]);
    expect(publishedOn(workbook).chart).toMatchObject({
      title: "Mean change of rank without the indicator",
      kind: "bars",
    });
  });
});

describe("employment structure", () => {
  const jobs = [30, 50, 20, 60, 40];
  const tables = [
    {
      ...regions,
      header: [...regions.header, "Employment"],
      rows: regions.rows.map((row, i) => [...row, jobs[i]]),
    },
    presets,
  ];
  const shares = jobs.map((count) => count / 200);
  const shown = async () => Number(/ESI = (.*)/.exec((await says(/^ESI = /)).textContent ?? "")?.[1]);

  test("is computed from the columns chosen, and inserted as a formula", async () => {
    const { press, select, workbook } = await openSection("Employment structure (ESI)", { tables });
    // Any column of numbers has an evenness: nothing is said before somebody says which one holds jobs.
    const column = screen.getByRole<HTMLSelectElement>("combobox", { name: "Employment" });
    expect(column.value).toBe("");
    expect(screen.queryByText(/^ESI = /)).toBeNull();
    expect(screen.queryByRole("button", { name: "Insert ESI" })).toBeNull();
    expect(within(column).getByRole("group", { name: "Whole numbers" }).firstChild?.textContent).toBe(
      "Employment",
    );
    await select("Employment", "Employment");
    await select("Weights", "Diversity: 1 − Σ shares²");
    // 1 − Σ shares² = 1 − 0.225.
    expect(await shown()).toBe(0.775);
    await says("As if all jobs were spread over 4.4 groups of equal size; there are 5.");
    await select("Weights", "Column Safety");
    expect(await shown()).toBeCloseTo(
      shares.reduce((sum, share, i) => sum + share * rows[i][1], 0),
      3,
    );
    await press("Insert ESI");
    await says(/^Formula inserted at/);
    expect(workbook.inserted[0]).toMatchObject({
      formula: "=ESI(Jobs[Employment], Jobs[Safety])",
      headings: ["ESI"],
      format: "0.000",
    });
    await select("Employment", "Pay");
    const pay = rows.reduce((sum, row) => sum + row[0], 0);
    expect(await shown()).toBeCloseTo(
      rows.reduce((sum, row) => sum + (row[0] / pay) * row[1], 0),
      3,
    );
  });

  test("says why it cannot be computed", async () => {
    const negative = tables[0].rows.map((row, i) => (i === 2 ? [...row.slice(0, -1), -5] : row));
    const { select } = await openSection("Employment structure (ESI)", {
      tables: [{ ...tables[0], rows: negative }, presets],
    });
    await select("Employment", "Employment");
    await says(/-5|−5|negative|below 0/);
    expect(screen.queryByText(/^ESI = /)).toBeNull();
  });
});

test("sections open and close by their headings; what is closed is not computed", async () => {
  const { unfold } = await openSection(null);
  expect(screen.queryByText(/^Pearson, after directions/)).toBeNull();
  await unfold("Correlations");
  await says(/^Pearson, after directions/);
  await unfold("Correlations");
  await waitFor(() => expect(screen.queryByText(/^Pearson, after directions/)).toBeNull());
});

test("why there is no index is said once, in place of all sections", async () => {
  const bad = regions.rows.map((row, i) => (i === 0 ? [row[0], "much", ...row.slice(2)] : row));
  await renderPane({ view: "analyze", tables: [{ ...regions, rows: bad }, presets] });
  await says(/^"Pay" of North is text \("much"\)/);
  expect(screen.queryByText("Data check")).toBeNull();
});
