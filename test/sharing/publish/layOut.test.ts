import fc from "fast-check";
import { layOut, type Report } from "../../../src/sharing/publish/layOut";

const column = (heading: string) => ({ heading, format: "0", align: "right" as const });

function report(rows: number, aside: number, chart = true, live = false): Report {
  const body = Array.from({ length: rows }, (_, i) => [i + 1, `Unit ${i + 1}`, 100 - i]);
  return {
    name: "Jobs – Mine",
    title: "Jobs: Mine",
    lines: [
      { cell: "An index of some indicators.", kind: "text" },
      { cell: { formula: (at) => `=${at(0, 1)}&" leads"` }, kind: "note", reads: "Unit 1 leads" },
    ],
    table: { columns: ["Rank", "Unit", "Index"].map(column), rows, body },
    aside:
      aside === 0
        ? null
        : {
            columns: ["Part", "Weight"].map(column),
            rows: aside,
            body: Array.from({ length: aside }, (_, i) => [
              `Part ${i}`,
              { formula: (at) => `=${at(0, 1)}*${i}` },
            ]),
          },
    chart: chart ? { kind: "bars", title: "Index", color: "#123456", from: 1, to: 2 } : null,
    live,
  };
}

test("title and sentences stand over the table, its chart to the right, a smaller table below that", () => {
  const sheet = layOut(report(8, 3));
  const [main, aside] = sheet.tables;
  expect(sheet.name).toBe("Jobs – Mine");
  expect(sheet.lines.map(({ cell }) => cell)).toEqual([
    "Jobs: Mine",
    "An index of some indicators.",
    { formula: '=B6&" leads"' },
  ]);
  expect([main.row, main.column]).toEqual([4, 0]);
  expect(sheet.chart).toMatchObject({
    source: { row: 4, column: 1, rows: 9, columns: 2 },
    at: { row: 4, column: 4 },
  });
  expect(aside.column).toBe(4);
  expect(aside.body[1][1]).toEqual({ formula: `=F${aside.row + 2}*1` });
  expect(sheet.page).toMatchObject({ titleRow: 4, rows: aside.row + 4 });
});

test("lines from one rank to another are drawn for as many rows as can be told apart, each in its color", () => {
  const slope = (rows: number) => {
    const lineColors = Array.from({ length: rows }, (_, i) => `#00000${i % 10}`);
    const given = report(rows, 0);
    return layOut({ ...given, chart: { ...given.chart!, kind: "slope", lineColors } }).chart!;
  };
  expect(slope(24)).toMatchObject({ title: "Index", source: { rows: 25 } });
  const cut = slope(60);
  expect(cut).toMatchObject({ title: "Index (1–24 / 60)", source: { rows: 25 } });
  expect(cut.lineColors).toHaveLength(24);
});

test("a table that formulas fill has nothing below it, and all that there will be is printed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 60 }),
      fc.boolean(),
      (rows, aside, chart) => {
        const sheet = layOut(report(rows, aside, chart, true));
        const [main, ...others] = sheet.tables;
        const right = main.column + main.columns.length;
        for (const each of [...others, ...(sheet.chart ? [sheet.chart.at] : [])])
          expect(each.column).toBeGreaterThan(right);
        expect(sheet.page.rows).toBeNull();
      },
    ),
  );
});

test("the chart ends above the smaller table, and lies within the columns at the right", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (rows, parts) => {
      const { chart, tables, widths } = layOut(report(rows, parts));
      const [main, aside] = tables;
      const before = main.headerHeight + (aside.row - main.row - 1) * 16;
      expect(chart!.height).toBeLessThanOrEqual(before);
      expect(chart!.width).toBe(widths.slice(aside.column).reduce((sum, width) => sum + width, 0));
    }),
  );
});

test("a title that is longer than a small table has room, and as many lines as it takes", () => {
  const title =
    "Correlations of all indicators: copy of November 29, 2026 at 4:48 AM, not live, for the whole country";
  const { widths, lines } = layOut({ ...report(3, 0, false), title });
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(460);
  expect(lines[0].height).toBeGreaterThan(layOut(report(3, 0, false)).lines[0].height);
});

test("a column is as wide as its longest text, within limits; headings go to further lines", () => {
  const body = [["Autonomous Region of the Northern and Eastern Highlands, with all its islands", 1]];
  const table = { columns: [column("Region"), column("Mean of all indicators together")], rows: 1, body };
  const { widths, tables } = layOut({ ...report(1, 0, false), table });
  expect(widths[0]).toBe(250);
  expect(widths[1]).toBeLessThan(100);
  expect(tables[0].headerHeight).toBeGreaterThan(30);
});

test("of many rows the chart draws as many as are read on a page, and its title says which; years are all drawn", () => {
  const most = layOut(report(40, 3));
  expect(most.chart).toMatchObject({ title: "Index", source: { rows: 41 } });
  const many = layOut(report(300, 3));
  expect(many.chart).toMatchObject({
    title: "Index (1–40 / 300)",
    source: { rows: 41 },
    height: most.chart!.height,
  });
  expect(many.tables[0].rows).toBe(300);
  // Its width alone fits a page, upright or turned.
  expect(many.page.one).toBe(false);
  const { chart, ...others } = report(60, 0);
  const years = layOut({ ...others, chart: chart && { ...chart, kind: "line" } });
  expect(years.chart).toMatchObject({ title: "Index", source: { rows: 61 } });
});

test("a heading of Chinese goes to further lines: it makes its column no wider than its bars", () => {
  const { table, ...others } = report(3, 0);
  const widthOf = (heading: string) => {
    const bar = { color: "#123456", scale: null };
    const columns = table.columns.map((each, at) => (at === 2 ? { ...each, heading, bar, texts: [] } : each));
    return layOut({ ...others, table: { ...table, columns } }).widths[2];
  };
  expect(widthOf("收入与工作保障综合维度")).toBe(widthOf("收入"));
});
