import { sampleWorkbook } from "../../../samples/workbook";
import { type SampleSheet } from "../../../samples/types";
import { cellAddress, rectangleOf } from "../../../src/formula/a1";
import { blockRectangle, formulasOf } from "../../samples/sheetGeometry";
import { cellsOf, partsOf, sampleFile, valueOf } from "../../sharing/xlsx/fileCells";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();
const page = session.shared({ workbook: "sample", pane: "none" });

/** Units without a score: Lithuania and Switzerland have one figure of three. */
const unscored = ["F35", "F47", "I35", "J35", "K35", "I47", "J47", "K47", "M35", "M47"].map(
  (at) => `OECD job quality!${at}`,
);
unscored.push("Job quality by dimension!U35", "Job quality by dimension!U47");

/** Columns that hold a value in one quadrant only, so that the chart leaves the others out. */
const chartColumns = /^AI exposure![PQRS]\d+$/;

const computed = sampleWorkbook.sheets.filter((sheet) => formulasOf(sheet).length > 0);

type Values = readonly (readonly unknown[])[];
const read = new Map<string, Promise<Values>>();

/** All that a sheet of the workbook shows, from A1 on, asked of the page once. */
function shownOn({ name, blocks }: SampleSheet): Promise<Values> {
  const ends = blocks.map(blockRectangle);
  const last = cellAddress(
    Math.max(...ends.map(({ bottom }) => bottom)),
    Math.max(...ends.map(({ right }) => right)),
  );
  const values = read.get(name) ?? page().playground.values(`'${name}'!A1:${last}`);
  read.set(name, values);
  return values;
}

describe.each(computed.map((sheet) => [sheet.name, sheet] as const))("sheet %s", (name, sheet) => {
  it("computes every formula, and each result fills the cells set apart for it", async () => {
    const values = await shownOn(sheet);
    const faults: string[] = [];
    const planned = new Map<string, string>();
    for (const block of sheet.blocks.filter(({ rows }) => rows.flat().some(isFormula))) {
      const { top, left, bottom, right } = blockRectangle(block);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const [value, at] = [values[row][column], cellAddress(row, column)];
          const expected = unscored.includes(`${name}!${at}`) || chartColumns.test(`${name}!${at}`);
          if (typeof value === "string" && value.startsWith("#") && !(expected && value === "#N/A"))
            faults.push(`${at}: ${value}`);
        }
      if (block.rows.flat().filter((cell) => cell !== null).length === 1 && block.rows.flat().length > 1)
        planned.set(cellAddress(top, left), `${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
    }
    const filled = await page().page.evaluate(
      (cells) => Promise.all(cells.map((cell) => window.playground.spill(cell))),
      [...planned.keys()].map((at) => `'${name}'!${at}`),
    );
    [...planned].forEach(([at, area], i) => {
      if (filled[i]?.replace(/^.*!/, "").replace(/\$/g, "") !== area)
        faults.push(`${at} fills ${filled[i]}, not ${area}`);
    });
    expect(faults).toEqual([]);
  });
});

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Rounding differs in the last digits between one processor's functions and another's. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? "") === (b ?? "");

it("the file shows what these formulas give: npm run samples writes it anew", async () => {
  const parts = partsOf(sampleFile);
  const stale: string[] = [];
  let compared = 0;
  for (const [i, sheet] of sampleWorkbook.sheets.entries()) {
    const { name } = sheet;
    const cells = cellsOf(parts[`xl/worksheets/sheet${i + 1}.xml`]);
    const values = await shownOn(sheet);
    const shown = new Map(cells.map((cell) => [cell.address, valueOf(cell).value]));
    for (const cell of cells.filter(({ content }) => content.includes("<f"))) {
      const area = /ref="([^"]+)"/.exec(cell.content)?.[1] ?? cell.address;
      const { row, column, rows, columns } = rectangleOf(area)!;
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) {
          const [at, value] = [cellAddress(r, c), values[r][c]];
          if (!same(shown.get(at), value)) stale.push(`${name}!${at}: ${shown.get(at)}, not ${value}`);
          compared++;
        }
    }
  }
  expect(stale).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

describe("the figures the sheets are known for", () => {
  it.each([
    ["Worked example", "K14", 3001.9],
    ["Worked example", "K15", 3601.91],
    ["Worked example", "A7", 35970],
    ["Worked example", "A8", 0.15],
    ["Worked example", "A9", 1],
    ["OECD job quality", "A9", 34],
    ["OECD job quality", "A10", 21],
    // The document: 0.3·10000 + 0.1·3 of Rewards, 1.6 of Work.
    ["Worked example as a tree", "G13", 3001.9],
    ["Worked example as a tree", "H13", 3000.3],
    // Denmark and Norway by plain arithmetic over the three levels (Python).
    ["Job quality by dimension", "U21", 88.991],
    ["Job quality by dimension", "U40", 85.84],
    // R packages vegan and REAT on the same figures: Pielou evenness 1990, turnover 1991, Moore angle 1991.
    ["US employment", "R15", 0.916912841950993],
    ["US employment", "U16", 0.0101989236553729],
    ["US employment", "V16", 1.60159938153129],
    ["AI and structure", "B9", 22279.6],
    ["AI and structure", "B10", -811.8],
    ["AI and structure", "B30", 31555670],
  ])("%s %s is %d", async (name, at, figure) => {
    const [[value]] = await page().playground.values(`'${name}'!${at}`);
    expect(Math.abs((value as number) / figure - 1)).toBeLessThan(1e-5);
  });

  it("names the groups that are exposed and poorly paid", async () => {
    const [[value]] = await page().playground.values("'AI and structure'!B33");
    expect(value).toBe("Sales and related; Office and administrative support");
  });
});

it("a preset and a country chosen from their drop-downs switch the index and the profile", async () => {
  const { page: tab, playground } = page();
  const sheet = "'Job quality by dimension'";
  const list = tab.getByRole("combobox", { name: /^Choices for/ });
  const choose = async (at: string, text: string) => {
    await playground.select(`${sheet}!${at}`);
    await list.waitFor();
    await list.selectOption(text);
    await playground.settle();
  };
  const scores = () => playground.values(`${sheet}!T15:X50`);
  const profile = () => playground.values(`${sheet}!K30:R41`);
  const before = [await scores(), await profile()];
  await choose("A7", "Environment first");
  const switched = await scores();
  expect(switched).not.toEqual(before[0]);
  expect((await playground.values(`${sheet}!Z15:AA15`))[0]).toEqual([1, "Denmark"]);
  await choose("A8", "Canada");
  const canada = await profile();
  // No figure on the working environment: two of three dimensions, earnings and insecurity a half each.
  expect(canada.filter(([, , , scaled]) => scaled === "").map(([name]) => name)).toContain(
    "Working environment",
  );
  expect(canada.slice(1, 3).map(([, , , , weight]) => weight)).toEqual([0.5, 0.5]);
  expect(canada[0][3]).toBeCloseTo(Number(switched[3][1]), 12);
  await choose("A7", "Balanced");
  await choose("A8", "Norway");
  expect([await scores(), await profile()]).toEqual(before);
});

it("has formulas on every sheet but the contents and the presets", () => {
  expect(sampleWorkbook.sheets.filter((sheet) => !computed.includes(sheet)).map(({ name }) => name)).toEqual([
    "Contents",
    "Weights",
  ]);
});

test("the contents lead to a sheet: by a click, and by a button for the keyboard", async () => {
  const { page: tab, playground } = page();
  const second = sampleWorkbook.sheets[1].name;
  await playground.activateSheet("Contents");
  await playground.select("Contents!A6");
  const button = tab.getByRole("button", { name: `Go to ${second}` });
  await button.press("Enter");
  const there = () => playground.selection();
  expect(await there()).toContain(second);
  await playground.activateSheet("Contents");
  await playground.select("Contents!A1");
  // Row 6 of a sheet whose first row is a title.
  await tab.mouse.click(100, 192);
  expect(await there()).toContain(second);
});

test("in Chinese the playground opens the Chinese workbook", async () => {
  const { playground } = await session.open({
    workbook: "sample",
    pane: "none",
    lang: "zh-CN",
    calculate: "seen",
  });
  expect((await playground.sheets()).slice(0, 2)).toEqual(["目录", "计算示例"]);
  expect(await playground.values("计算示例!A7:B8")).toEqual([
    [35970, "按定义计算的一行 QEI：十个薪酬乘以十个权重，直接求和"],
    [expect.closeTo(0.15, 9), "按定义计算的 ESI：就业份额乘以十个权重"],
  ]);
});
