import { exampleWorkbook } from "../support/exampleWorkbook";
import { type OpenOptions, playgroundSession } from "../support/openPlayground";
import { eventually } from "../support/eventually";

const session = playgroundSession();

async function openShare(options: OpenOptions = {}) {
  const opened = await session.open({ workbook: exampleWorkbook, ...options });
  const share = options.lang === "zh-CN" ? "共享" : "Share";
  await opened.pane.getByRole("tab", { name: share }).click();
  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true });
  const press = (name: string) => button(name).click();
  const says = (text: string | RegExp) => opened.pane.getByText(text).first().waitFor({ timeout: 30_000 });
  return { ...opened, button, press, says };
}

/** The first two columns of a sheet, trailing blanks left out. */
type Lines = readonly (readonly unknown[])[];

test("the method sheet: text and numbers of the index chosen, formulas to read", async () => {
  const { pane, playground, press, says } = await openShare();
  await press("Choose an index…");
  const index = pane.getByRole("combobox", { name: "Index", exact: true });
  const options = await index.getByRole("option").allInnerTexts();
  const wanted = options.findIndex((text) => text.startsWith("'Worked example'!M7"));
  await index.selectOption(String(wanted));
  await pane.getByRole("combobox", { name: "Origin of the weights" }).selectOption("words");
  await pane.getByRole("textbox", { name: "Where the weights come from" }).fill("=cmd|'/c calc'!A1");
  await press("Write the sheet");
  await says("The method is on the sheet Method.");
  const cells = await playground.read("Method!A1:G60");
  const lines: Lines = cells.map((row) => row.map(({ value }) => value));
  expect(lines[0][0]).toBe("Method: Quality of Employment Index (QEI)");
  const row = (first: string) => lines.find(([cell]) => cell === first);
  expect(row("Origin of the weights: =cmd|'/c calc'!A1")).toBeDefined();
  // The preset Example: 0.3, 0.2, 0.1, 0.1, 0.1, of which Pay is 0.375.
  const weights = lines.filter(([cell, weight]) => cell === "Pay" && typeof weight === "number");
  expect(weights.map(([, weight]) => weight)).toEqual([0.3]);
  expect(weights[0][2]).toBeCloseTo(0.375, 12);
  expect(lines.flat()).toContain(
    '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Example]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))',
  );
  expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);

  await press("Show as Markdown");
  const markdown = pane.getByRole("textbox", { name: "Method as Markdown" });
  expect(await markdown.inputValue()).toContain("| Pay | 0.3 | 37.5 % |");
}, 120_000);

test("a second method sheet gets a name of its own, in Chinese too; a protected workbook is told", async () => {
  const { playground, press, says } = await openShare({ lang: "zh-CN" });
  await press("选择指数…");
  await press("写入工作表");
  await says("方法说明已写入工作表“方法说明”。");
  await press("写入工作表");
  await says("方法说明已写入工作表“方法说明 2”。");
  const [[title]] = await playground.values("'方法说明 2'!A1");
  expect(title).toBe("方法说明：就业质量指数（QEI）");
  await playground.fault({ workbookProtected: true });
  await press("写入工作表");
  await says("工作簿结构受保护");
}, 120_000);

test("presets go out as a file and come back: preview, problems by row, a new table or further columns", async () => {
  const { pane, playground, button, press, says } = await openShare();
  await press("Export Weights");
  const text = await pane.getByRole("textbox", { name: "Presets of Weights as a file" }).inputValue();
  const file = JSON.parse(text) as { indicators: { name: string; direction: unknown }[] };
  expect(file.indicators.map(({ name }) => name)).toEqual([
    "Pay",
    "Conditions",
    "Benefits",
    "Satisfaction",
    "Training",
  ]);
  file.indicators[2].direction = 7;
  file.indicators[3].name = "=SUM(A1)";

  await press("Import…");
  const paste = pane.getByRole("textbox", { name: "Presets file, or COIN Tool rows" });
  await paste.fill("no file");
  await press("Preview");
  await says(/neither a presets file \(JSON\) nor rows of a COIN Tool/);
  expect(await button("Write as a new table").count()).toBe(0);

  await paste.fill(JSON.stringify(file));
  await press("Preview");
  await says("Indicators: 4. Presets: Equal, Balanced, and Example.");
  await says("Indicator 3 (Benefits): the direction is neither 1 nor −1");
  await says("Not in Weights, so left out: =SUM(A1).");
  await says("Not in the file, so weight 0: Benefits and Satisfaction.");
  await press("Write as a new table");
  await says(/Table ImportedWeights is on sheet Imported weights/);
  await eventually(async () => {
    const table = (await playground.tables()).find(({ name }) => name === "ImportedWeights");
    expect(table?.headers).toEqual(["Indicator", "Direction", "Low", "High", "Equal", "Balanced", "Example"]);
  });
  const cells = await playground.read("'Imported weights'!A3:G7");
  expect(cells.map(([{ value }]) => value)).toEqual([
    "Indicator",
    "Pay",
    "Conditions",
    "=SUM(A1)",
    "Training",
  ]);
  expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  expect(cells[1].map(({ value }) => value)).toEqual(["Pay", 1, "auto", "auto", 1, 0.3, 0.3]);

  await press("Import…");
  await paste.fill(text);
  await press("Preview");
  await press("Add to Weights");
  await says("Equal 2, Balanced 2, and Example 2 added to Weights.");
  await eventually(async () => {
    const table = (await playground.tables()).find(({ name }) => name === "Weights");
    expect(table?.headers.slice(-3)).toEqual(["Equal 2", "Balanced 2", "Example 2"]);
  });
}, 120_000);

test("a file is opened and previewed at once; a COIN Tool's rows are pasted", async () => {
  const { pane, press, says } = await openShare();
  await press("Export Weights");
  const text = await pane.getByRole("textbox", { name: "Presets of Weights as a file" }).inputValue();
  await press("Import…");
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "Weights.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await says("Indicators: 5. Presets: Equal, Balanced, and Example.");
  const rows = ["0.5", "-1", "", "", "Index", "", "", "", "Pay", "ind.01"];
  await pane
    .getByRole("textbox", { name: "Presets file, or COIN Tool rows" })
    .fill(rows.map((row) => `${row}\t${row}`).join("\n"));
  await press("Preview");
  await says("Indicators: 1. Presets: COIN Tool.");
  await says("Indicator 2 (Pay): the indicator occurs twice");
}, 120_000);

test("the index as SQL and as Power Query M, labelled by whether it was run", async () => {
  const { pane, press, says } = await openShare();
  await press("Write a query…");
  await says(/Run by our tests on DuckDB/);
  const sql = pane.getByRole("textbox", { name: "Query as SQL" });
  await pane.getByRole("textbox", { name: "Table", exact: true }).fill('survey.my "jobs"');
  expect(await sql.inputValue()).toContain('FROM "survey"."my ""jobs"""');
  await pane.getByRole("combobox", { name: "Form" }).selectOption("bigquery");
  await says(/Not run by us/);
  expect(await sql.inputValue()).toContain('FROM `survey`.`my "jobs"`');
  await pane.getByRole("textbox", { name: "Table", exact: true }).fill("");
  await says(/Names must not be empty/);
  await pane.getByRole("combobox", { name: "Form" }).selectOption("powerQuery");
  await pane.getByRole("textbox", { name: "Query that holds the data" }).fill("Micro data");
  const m = pane.getByRole("textbox", { name: "Query in Power Query M" });
  expect(await m.inputValue()).toContain('Source = #"Micro data"');
  await pane.getByRole("combobox", { name: "Index", exact: true }).selectOption("ESI");
  await pane.getByRole("combobox", { name: "Weights", exact: true }).selectOption("layer");
  await says(/Names must not be empty/);
  await pane.getByRole("textbox", { name: "Column", exact: true }).fill("rank");
  expect(await sql.inputValue()).toContain('ORDER BY source."rank"');
}, 120_000);
