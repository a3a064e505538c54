import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { pressEnter, typeText } from "../support/typing";

const session = playgroundSession("fixture");
const page = session.shared();

/** The middle of a cell on screen; the blank workbook's columns are 88 pixels wide, its rows 24 high. */
const middle = (row: number, column: number) => [46 + 88 * column + 44, 49 + 24 * row + 12] as const;

test("typing a function's name offers it, and its arguments are explained", async () => {
  const { page: tab, playground } = page();
  await tab.mouse.click(...middle(0, 3));
  await typeText(tab, "=TWI");
  await tab.getByText("Doubles numbers.").first().waitFor({ timeout: 5000 });
  await typeText(tab, "CE(");
  await tab.getByText("A range.").first().waitFor({ timeout: 5000 });
  await typeText(tab, "{1,2})");
  await pressEnter(tab);
  await eventually(async () => expect(await playground.values("D1:E1")).toEqual([[2, 4]]));
});

test("pointing at an error shows its message", async () => {
  const { page: tab, playground } = page();
  await playground.setFormula("B5", '=ANSWER("message")');
  await tab.mouse.move(...middle(4, 1));
  await tab.mouse.move(middle(4, 1)[0] + 3, middle(4, 1)[1] + 2);
  const tip = tab.locator("#tip");
  await tip.waitFor({ state: "visible" });
  expect(await tip.textContent()).toBe("Weights need 3 values; 2 were given.");
  const box = await tip.boundingBox();
  expect(Math.abs((box?.y ?? 0) - (49 + 24 * 5))).toBeLessThan(30);
  await tab.mouse.move(...middle(9, 1));
  await tip.waitFor({ state: "hidden" });
});

test("selecting an error with the keyboard shows its message below the grid", async () => {
  const { page: tab, playground } = page();
  await playground.setFormula("B5", '=ANSWER("missing")');
  await tab.mouse.click(...middle(3, 1));
  await tab.keyboard.press("ArrowDown");
  const strip = tab.locator("#strip");
  await tab.waitForFunction(() => document.getElementById("strip")?.classList.contains("error"));
  expect(await strip.textContent()).toBe("B5  #N/A  Not enough data.");
  expect(await strip.getAttribute("role")).toBe("status");
  await tab.keyboard.press("ArrowDown");
  await tab.waitForFunction(() => !document.getElementById("strip")?.classList.contains("error"));
  expect(await strip.textContent()).toMatch(/^Type =QEI\(/);
});

test("a message stays when other formulas are entered, on a new sheet too", async () => {
  const { page: tab, playground } = await session.open();
  await tab.locator("[data-u-comp=sheet-bar-append-button]").first().click();
  await eventually(async () => expect(await playground.sheets()).toHaveLength(2));
  await playground.write("A1", [["message"], ["missing"]]);
  await tab.mouse.click(...middle(1, 1));
  for (const formula of ["=ANSWER(A1)", "=ANSWER(A2)", "=SUM(A1:A3)"]) {
    await typeText(tab, formula);
    await pressEnter(tab);
    await playground.settle();
  }
  for (const [row, expected] of [
    [1, "B2  #VALUE!  Weights need 3 values; 2 were given."],
    [2, "B3  #N/A  Not enough data."],
  ] as const) {
    await tab.mouse.click(...middle(row, 1));
    await eventually(async () => expect(await tab.locator("#strip").textContent()).toBe(expected));
  }
});

test("the message of one cell of a spill shows at that cell", async () => {
  const { page: tab, playground } = page();
  await playground.setFormula("A20", '=ANSWER("table")');
  await playground.select("B22");
  await tab.waitForFunction(() => document.getElementById("strip")?.classList.contains("error"));
  expect(await tab.locator("#strip").textContent()).toBe("B22  #N/A  No figure for this unit.");
});

test("the pane is 350 pixels wide and can be narrowed to 320 with the keyboard", async () => {
  const { page: tab } = page();
  const width = async () => (await tab.locator("#pane").boundingBox())?.width;
  expect(await width()).toBe(350);
  await tab.locator("#splitter").focus();
  for (let i = 0; i < 6; i++) await tab.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
  expect(await tab.locator("#splitter").getAttribute("aria-valuenow")).toBe("320");
  for (let i = 0; i < 3; i++) await tab.keyboard.press("ArrowLeft");
  expect(await width()).toBe(350);
});

test("a chart is drawn, and follows its cells", async () => {
  const { page: tab, pane, playground } = page();
  await playground.write("H1", [["Unit", "Score"], ["North", 2], ["South", 4]]); // oxfmt-ignore
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("H1:I3"));
      chart.title.text = "Scores";
      await context.sync();
    }),
  );
  const bars = tab.locator("#charts rect");
  expect(await tab.locator("#charts figcaption").textContent()).toBe("Scores");
  const height = async () => Number(await bars.first().getAttribute("height"));
  const before = await height();
  expect(await bars.count()).toBe(2);
  await playground.write("I2", [[4]]);
  expect(await height()).toBeCloseTo(2 * before, 0);
});

test("a chart stands beside its figures, stays there while the sheet is scrolled, and is gone on another sheet", async () => {
  const { page: tab, playground } = page();
  const figure = tab.locator("#charts figure");
  const [left, top] = middle(0, 10);
  const box = async () => (await figure.boundingBox()) ?? { x: NaN, y: NaN };
  expect(Math.abs((await box()).x - (left - 44))).toBeLessThan(2);
  expect(Math.abs((await box()).y - (top - 12))).toBeLessThan(2);
  await tab.mouse.move(...middle(5, 1));
  await tab.mouse.wheel(0, 120);
  await eventually(async () => expect((await box()).y).toBeLessThan(top - 30));
  await tab.mouse.wheel(0, -500);
  await eventually(async () => expect(Math.abs((await box()).y - (top - 12))).toBeLessThan(2));
  await playground.addSheet("Other");
  await figure.waitFor({ state: "hidden" });
  await playground.activateSheet("Sheet1");
  await figure.waitFor({ state: "visible" });
});

test("selecting a cell out of sight scrolls to it", async () => {
  const { page: tab, playground } = page();
  await playground.setFormula("Z300", '=ANSWER("missing")');
  await playground.select("Z300");
  await eventually(async () => {
    await tab.mouse.move(...middle(0, 0));
    await tab.mouse.move(...middle(2, 1));
    expect(await tab.locator("#tip").isVisible()).toBe(true);
  });
  await playground.select("A1");
});

test("Chinese: page, grid and the pane's host", async () => {
  const { page: tab, pane } = await session.open({ lang: "zh-CN" });
  expect(await tab.title()).toBe("就业指数试用场");
  expect(await tab.getAttribute("html", "lang")).toBe("zh-CN");
  expect(await pane.textContent("#state")).toBe("Excel PC zh-CN");
  await tab.mouse.click(...middle(0, 0));
  await typeText(tab, "=SUM(");
  await tab.getByText("将单个值、单元格引用或是区域相加").first().waitFor({ timeout: 5000 });
});

test.each([
  ["dark", "#1f1f1f"],
  ["contrast", "#000000"],
] as const)("the %s theme reaches page and pane", async (theme, background) => {
  const { page: tab, pane } = await session.open({ theme });
  expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(background);
  expect(await tab.getAttribute("html", "data-theme")).toBe(theme);
});

test("the keyboard stays in the pane while the pane changes the sheet", async () => {
  const { page: tab, pane, playground } = page();
  await pane.evaluate(() => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
  });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C2").select();
      sheet.getRange("A2").formulas = [["=TWICE(A1)"]];
      await context.sync();
    }),
  );
  await playground.settle();
  await tab.keyboard.type("12");
  expect(await pane.evaluate(() => document.querySelector("input")?.value)).toBe("12");
});
