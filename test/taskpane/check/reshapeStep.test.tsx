import { act, screen, waitFor, within } from "@testing-library/react";
import { betterLife, eurostat } from "../../fixtures/tables/europe";
import { engagement } from "../../fixtures/tables/firms";
import { cellsOf } from "../../fixtures/tables/layout";
import { occupations } from "../../fixtures/tables/unitedStates";
import { development, yearbook } from "../../fixtures/tables/world";
import { renderPane, says } from "../renderPane";

type Options = NonNullable<Parameters<typeof renderPane>[0]>;

/** The check of these cells with the step open. */
async function arrange(drawing: string, options: Options = { tables: [] }) {
  const pane = await renderPane(options);
  pane.workbook.cells.Sheet1 = cellsOf(drawing);
  pane.workbook.selection = { sheet: "Sheet1" };
  await pane.press("Use the selection");
  await pane.press("Arrange…");
  await screen.findByRole("combobox", { name: "Names of units" });
  const step = within(screen.getByRole("region", { name: "One row per unit" }));
  const list = (label: string) => step.getByRole<HTMLSelectElement>("combobox", { name: label });
  return {
    ...pane,
    step,
    chosen: (label: string) => list(label).selectedOptions[0].text,
    take: (label: string, option: string) => pane.user.selectOptions(list(label), option),
    preview: () => step.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent)),
    leftOut: () =>
      within(step.getByRole("region", { name: "Not in the new table" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent),
  };
}

test("years side by side become the latest value with its age, or one year, and are written to a sheet of their own", async () => {
  const { fill, step, preview, leftOut, take, press, workbook } = await arrange(yearbook.pasted);
  expect(step.getByText("Years stand side by side, 2022 to 2024.")).not.toBeNull();
  await fill(step.getByRole("textbox", { name: "The values are called" }), "生产总值");
  await waitFor(() => expect(preview()[0]).toEqual(["地区", "生产总值", "生产总值: years before 2024"]));
  expect(preview()[1]).toEqual(["北京市", "48211.5", "0"]);
  expect(leftOut()).toEqual(["生产总值: 7 older values"]);
  await take("Year", "Only 2023");
  await waitFor(() => expect(preview()[4]).toEqual(["山西省", ""]));
  await press("Write to a new sheet");
  await says("Table Sheet1_units is made of Sheet1!A1:D10.");
  expect(workbook.table("Sheet1_units")).toMatchObject({
    above: ["One row per unit, made of Sheet1!A1:D10", "Year: 8 rows other than 2023"],
    header: ["地区", "生产总值"],
    rows: [
      ["北京市", 43906.7],
      ["天津市", 16737.3],
      ["河北省", 43944.1],
      // Missing, not 0.
      ["山西省", ""],
    ],
  });
  // The cells that were checked are as they were, and the sheet can be taken out again.
  expect(workbook.cells.Sheet1).toEqual(cellsOf(yearbook.pasted));
  await press("Undo");
  await screen.findByRole("heading", { name: /^Check of/ });
  expect(workbook.content).toEqual([]);
});

test("a key in one cell is split; totals that stood in it are ticked to go", async () => {
  const { step, user, chosen, take, preview, leftOut } = await arrange(eurostat.pasted);
  expect(chosen("Names of units")).toBe("geo");
  expect(
    preview()
      .slice(1)
      .map(([name]) => name),
  ).toEqual(["AT", "BG", "FR"]);
  expect(leftOut()).toEqual(
    expect.arrayContaining(["sex: F in all rows", "unit: PC_ACT in all rows", "Left out: EA20"]),
  );
  await user.click(step.getByRole("checkbox", { name: "Leave out EA20" }));
  await waitFor(() =>
    expect(
      preview()
        .slice(1)
        .map(([name]) => name),
    ).toEqual(["AT", "BG", "EA20", "FR"]),
  );
  await take("Key in freq,age,unit,sex,geo\\time", "Leave whole");
  await waitFor(() => expect(preview()[1][0]).toBe("A,Y15-24,PC_ACT,F,AT"));
});

test("long tables: names, indicators and values are proposed and can be changed", async () => {
  const { chosen, take, preview, leftOut } = await arrange(betterLife.pasted);
  expect(["Names of units", "Indicators"].map(chosen)).toEqual(["Country", "Indicator2"]);
  expect(preview()).toEqual([
    ["Country", "LOCATION", "Employment rate", "Labour market insecurity"],
    ["Australia", "AUS", "71", "4.1"],
    ["Austria", "AUT", "73", "3.2"],
  ]);
  expect(leftOut()).toContain("INEQUALITY: TOT in all rows");
  await take("Indicators", "INDICATOR");
  await take("Names of units", "LOCATION");
  await waitFor(() => expect(preview()[0]).toEqual(["LOCATION", "Country", "JE_EMPL", "JE_LMIS"]));
});

test("several rows of a cell are refused with the column in which they differ, until one value of it is taken", async () => {
  const { step, take, preview, leftOut, chosen } = await arrange(`
Country | Sex | Indicator | Value
Austria | T   | Pay       | 5
Austria | F   | Pay       | 4
Austria | T   | Hours     | 38
Belgium | T   | Pay       | 6
Belgium | F   | Pay       | 7`);
  expect(chosen("Rows of Sex")).toBe("Only T");
  await take("Rows of Sex", "All rows");
  await waitFor(() =>
    expect(
      step.getByText(
        "Austria has several rows for one cell: they differ in Sex (T, F). Take one value of it.",
      ),
    ).not.toBeNull(),
  );
  expect(step.queryByRole("button", { name: "Write to a new sheet" })).toBeNull();
  await take("Rows of Sex", "Only F");
  await waitFor(() =>
    expect(preview().slice(1)).toEqual([
      ["Austria", "4"],
      ["Belgium", "7"],
    ]),
  );
  expect(leftOut()).toContain("Sex: 3 rows other than F");
});

test("answers of people are averaged when that is asked for", async () => {
  const { step, take, preview, leftOut } = await arrange(engagement.pasted);
  expect(
    step.getByText(/^Libraries has several rows for one cell: they differ in Response ID/),
  ).not.toBeNull();
  await take("Several rows of one cell", "Become their mean");
  await waitFor(() =>
    expect(preview()).toEqual([
      ["Department", "1. I am heard", "2. My work matters"],
      ["Libraries", "4", "2.5"],
      ["Parks", "3.5", "1"],
      ["Sheriff", "3", "3"],
    ]),
  );
  expect(leftOut()).toContain("4 cells are means of 8 numbers in all");
});

test("a table of the workbook is joined by name; names of only one are listed both ways", async () => {
  const hours = {
    name: "Hours",
    sheet: "H",
    header: ["Area", "Hours"],
    rows: [
      ["天津市", 38],
      ["北京市", ""],
      ["上海市", 40],
    ],
  };
  const { take, preview, leftOut, press, workbook } = await arrange(yearbook.pasted, { tables: [hours] });
  await take("Columns of another table", "Hours");
  await waitFor(() =>
    expect(preview().map((row) => row[row.length - 1])).toEqual(["Hours", "", "38", "", ""]),
  );
  expect(leftOut().slice(1)).toEqual([
    "Without a partner in the other table: 河北省 and 山西省",
    "Only in the other table: 上海市",
  ]);
  await press("Write to a new sheet");
  await waitFor(() => expect(workbook.table("Sheet1_units").header).toContain("Hours"));
  expect(workbook.table("Sheet1_units").rows[1]).toEqual(["天津市", 17321.6, 0, 38]);
});

test("a name twice in the other table is refused in words", async () => {
  const twice = {
    name: "Hours",
    sheet: "H",
    header: ["Area", "Hours"],
    rows: [
      ["天津市", 38],
      ["天津市", 39],
    ],
  };
  const { take, step } = await arrange(yearbook.pasted, { tables: [twice] });
  await take("Columns of another table", "Hours");
  await waitFor(() =>
    expect(
      step.getByText("天津市 stands in rows 1 and 2 of the table. A join needs each name once."),
    ).not.toBeNull(),
  );
});

test("the same as Power Query, for a table that is renewed each month", async () => {
  const { press, step } = await arrange(development.pasted);
  await press("As Power Query…");
  const text = step.getByRole<HTMLTextAreaElement>("textbox", { name: /^Power Query M/ }).value;
  expect(text).toContain('Source = #"Sheet1 clean",');
  expect(text).toContain('{2015, "2015 [YR2015]"}');
});

test("the choices are written beside the table, hold when the data change, and are offered again", async () => {
  const { fill, step, take, press, workbook, store, open, preview } = await arrange(yearbook.pasted);
  await fill(step.getByRole("textbox", { name: "The values are called" }), "生产总值");
  await take("Year", "Only 2023");
  await waitFor(() => expect(preview()[1]).toEqual(["北京市", "43906.7"]));
  await press("Write to a new sheet");
  await says("Table Sheet1_units is made of Sheet1!A1:D10.");
  expect(workbook.checked.units.get("Sheet1_units")!.decisions).toEqual([
    ["One row per unit", "layout", "", "key", "split"],
    ["The values are called", "layout", "", "value name", "生产总值"],
    ["Names of units", "layout", "", "names", "地区"],
    ["Indicators", "layout", "", "indicators", ""],
    ["Values", "value", "生产总值", "", "column"],
    ["Year", "layout", "Year", "year", 2023],
    ["Several rows of one cell", "layout", "", "several", "refuse"],
  ]);
  // Made of the same cells it would be the same.
  const { data } = store.getState();
  const isOutdated = () => act(() => store.actions.check((actions) => actions.isOutdated(data!)));
  expect(await isOutdated()).toBe(false);
  workbook.cells.Sheet1[5][1] = 50000;
  expect(await isOutdated()).toBe(false);
  workbook.cells.Sheet1[5][2] = 40000;
  expect(await isOutdated()).toBe(true);
  await press("All: higher is better");
  await press("Create weights table");
  await open("Analyze");
  await says(/^The cells that this table was made of have changed\./);
  await press("Check the table");
  await screen.findByRole("heading", { name: "Check of Sheet1!A1:D10" });
  await screen.findByText(/The earlier choices stand\.$/);
  await screen.findByRole("combobox", { name: "Year" });
  const again = within(screen.getByRole("region", { name: "One row per unit" }));
  expect(again.getByRole<HTMLSelectElement>("combobox", { name: "Year" }).value).toBe("2023");
  expect(again.getByRole<HTMLInputElement>("textbox", { name: "The values are called" }).value).toBe(
    "生产总值",
  );
  expect(again.getAllByRole("row")[2].textContent).toBe("天津市40000");
  expect(again.getAllByRole("row")[1].textContent).toBe("北京市43906.7");
});

test("a table that was joined is joined again; where it is gone, nothing is said", async () => {
  const hours = { name: "Hours", sheet: "H", header: ["Area", "Hours"], rows: [["天津市", 38]] };
  const { take, preview, press, workbook, store } = await arrange(yearbook.pasted, { tables: [hours] });
  await take("Columns of another table", "Hours");
  await waitFor(() => expect(preview()[2][3]).toBe("38"));
  await press("Write to a new sheet");
  await waitFor(() => expect(workbook.table("Sheet1_units").header).toContain("Hours"));
  const { decisions } = workbook.checked.units.get("Sheet1_units")!;
  expect(decisions[decisions.length - 1]).toEqual([
    "Columns of another table",
    "join",
    "地区",
    "Area",
    "Hours",
  ]);
  await waitFor(() => expect(store.getState().data?.name).toBe("Sheet1_units"));
  const { data } = store.getState();
  const isOutdated = () => act(() => store.actions.check((actions) => actions.isOutdated(data!)));
  expect(await isOutdated()).toBe(false);
  workbook.table("Hours").rows[0][1] = 39;
  expect(await isOutdated()).toBe(true);
  workbook.content.splice(
    workbook.content.findIndex(({ name }) => name === "Hours"),
    1,
  );
  expect(await isOutdated()).toBe(false);
});

test("a table with one row a unit is offered nothing, and help is linked", async () => {
  const { workbook, press } = await renderPane({ tables: [] });
  workbook.cells.Sheet1 = cellsOf(occupations.pasted);
  workbook.selection = { sheet: "Sheet1" };
  await press("Use the selection");
  await screen.findByRole("heading", { name: /^Check of/ });
  expect(screen.queryByRole("region", { name: "One row per unit" })).toBeNull();
});

test("in Chinese, with its help page", async () => {
  const { workbook, press } = await renderPane({ tables: [], language: "zh-CN" });
  workbook.cells.Sheet1 = cellsOf(yearbook.pasted);
  workbook.selection = { sheet: "Sheet1" };
  await press("使用所选区域");
  await press("整理…");
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "帮助：从统计机构的表到指数" });
  expect(link.getAttribute("href")).toBe("help/zh-CN/publishers.html");
  expect(screen.getByRole("columnheader", { name: "数值：早于 2024 的年数" })).not.toBeNull();
});
