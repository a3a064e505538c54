import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { type LanguageTag } from "../../../src/messages/languages";
import { WorkbookError } from "../../../src/workbook/problems";
import { found } from "../memorySharing";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

const formula =
  '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Example]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))';
const index = found("Worked example!M7", formula);
const structure = found("Jobs!P2", "=ESI(Jobs[Employment])");
const check = found("Jobs!Q2", "=QEI.CHECK(Jobs[[Pay]:[Training]])");

const [jobs, weights] = sampleTables();

const open = (options: Parameters<typeof renderPane>[0] = {}) => renderPane({ view: "share", ...options });

describe("Method sheet", () => {
  const opened = (language?: LanguageTag) => open({ formulas: [check, index, structure], language });

  test("writes what the index chosen computes, with the words typed for the origin of its weights", async () => {
    const { press, select, fill, sharing } = await opened();
    await press("Choose an index…");
    const offered = within(await screen.findByRole("combobox", { name: "Index" })).getAllByRole("option");
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      `'Worked example'!M7: ${formula.slice(0, 60)}`,
      "Jobs!P2: =ESI(Jobs[Employment])",
    ]);
    await select("Origin of the weights", "In my own words");
    await fill("Where the weights come from", "=cmd|'/c calc'!A1");
    await press("Write the sheet");
    await says("The method is on the sheet Method.");
    const [{ text }] = sharing.methods;
    expect(text.rows[0][0]).toBe("Method: Quality of Employment Index (QEI)");
    expect(text.rows.flat()).toContain("Origin of the weights: =cmd|'/c calc'!A1");
    const pay = text.rows.find(([name, weight]) => name === "Pay" && typeof weight === "number");
    // Example: 0.3, 0.2, 0.1, 0.1, 0.1, of which Pay is 0.375.
    expect(pay?.slice(0, 3)).toEqual(["Pay", 0.3, expect.closeTo(0.375, 12)]);
    // The other formulas of the workbook, and not the one described.
    const cells = text.rows.flat().map(String);
    expect(cells.some((cell) => cell.includes("QEI.CHECK("))).toBe(true);
    expect(cells.filter((cell) => cell.includes("XLOOKUP("))).toHaveLength(1);
  });

  test.each([
    ["en-US", "Choose an index…", "Write the sheet", "Undo"],
    ["zh-CN", "选择指数…", "写入工作表", "撤销"],
  ] as const)("is taken out from its report, in %s", async (language, choose, write, undo) => {
    const { press, sharing } = await opened(language);
    await press(choose);
    await press(write);
    await waitFor(() => expect(sharing.methods).toHaveLength(1));
    await press(undo);
    await waitFor(() => expect(sharing.methods).toEqual([]));
    await waitFor(() => expect(screen.queryByRole("button", { name: undo })).toBeNull());
  });

  test("shows it as Markdown instead; another origin is another text; an ESI has no weights to explain", async () => {
    const { press, select } = await opened();
    await press("Choose an index…");
    await press("Show as Markdown");
    await screen.findByRole("textbox", { name: "Method as Markdown" });
    expect(valueOf("Method as Markdown")).toContain("| Pay | 0.3 | 37.5 % |");
    expect(valueOf("Method as Markdown")).not.toContain("pairwise");
    await select("Origin of the weights", "Pairwise comparison (AHP)");
    await press("Show as Markdown");
    await waitFor(() => expect(valueOf("Method as Markdown")).toContain("pairwise comparisons"));
    await press("Close");
    expect(screen.queryByRole("textbox", { name: "Method as Markdown" })).toBeNull();
    await select("Index", "Jobs!P2: =ESI(Jobs[Employment])");
    expect(screen.queryByRole("combobox", { name: "Origin of the weights" })).toBeNull();
    await press("Show as Markdown");
    await waitFor(() => expect(valueOf("Method as Markdown")).toContain("# Method: Employment Structure"));
  });

  test("takes over the line that AHP leaves above the table about where the weights come from", async () => {
    const pane = await open({ view: "weights", formulas: [index] });
    await pane.select("Preset", "Example");
    await pane.choose("Start from", "Pairwise comparison");
    await pane.unfold("As a table of numbers");
    await pane.user.click(await screen.findByRole("gridcell", { name: "Pay compared with Conditions: 1" }));
    await pane.user.keyboard("3");
    await pane.press("Use these weights");
    await waitFor(() => expect(pane.workbook.sources).toHaveLength(1));
    await pane.open("Share");
    await pane.press("Choose an index…");
    await pane.press("Show as Markdown");
    await screen.findByRole("textbox", { name: "Method as Markdown" });
    const source = pane.workbook.sources[0].line.slice("Source of Example: ".length);
    expect(valueOf("Method as Markdown")).toContain(`Origin of the weights: ${source}`);
  });

  test("a second sheet gets a name of its own, in Chinese; a refusal is told", async () => {
    const { press, sharing } = await opened("zh-CN");
    await press("选择指数…");
    await press("写入工作表");
    await says("方法说明已写入工作表“方法说明”。");
    await press("写入工作表");
    await says("方法说明已写入工作表“方法说明 2”。");
    expect(sharing.methods[1].text.rows[0][0]).toBe("方法说明：就业质量指数（QEI）");
    sharing.failNext = new WorkbookError({ code: "workbookProtected", parameters: {} });
    await press("写入工作表");
    await says(/^工作簿结构受保护/);
  });

  test("looks again, and says where there is no index or none any more", async () => {
    const { press, sharing } = await opened();
    await press("Choose an index…");
    sharing.describe = async () => null;
    await press("Write the sheet");
    await says("This formula computes no QEI and no ESI any more. Look again.");
    sharing.formulas = [check];
    await press("Look again");
    await says("No cell of this workbook computes QEI or ESI.");
    expect(screen.queryByRole("button", { name: "Write the sheet" })).toBeNull();
  });
});

describe("Data beyond the sheet", () => {
  test("the index as SQL and as Power Query M, labeled by whether it was run", async () => {
    const { press, fill, select } = await open();
    await press("Write a query…");
    await says(/Run by our tests on DuckDB/);
    await says(/^Columns read: Pay, Conditions, Benefits, Satisfaction and Training\./);
    await screen.findByRole("option", { name: "QEI with preset Balanced" });
    await fill("Table", 'survey.my "jobs"');
    expect(valueOf("Query as SQL")).toContain('FROM "survey"."my ""jobs"""');
    await fill("Columns that name the units", "Region, Year");
    expect(valueOf("Query as SQL")).toContain('"Year"');
    await select("Form", "SQL for BigQuery");
    await says(/Not run by us/);
    expect(valueOf("Query as SQL")).toContain('FROM `survey`.`my "jobs"`');
    await fill("Table", "");
    await says(/^Names must not be empty/);
    expect(screen.queryByRole("textbox", { name: "Query as SQL" })).toBeNull();
    await select("Form", "Power Query M");
    await fill("Query that holds the data", "Micro data");
    expect(valueOf("Query in Power Query M")).toContain('Source = #"Micro data"');
    await press("Close");
    await press("Write a query…");
    await screen.findByRole("textbox", { name: "Query in Power Query M" });
  });

  test("an ESI is grouped and weighed by columns, and has no form in Power Query", async () => {
    const { press, fill, select } = await open();
    await press("Write a query…");
    await select("Form", "Power Query M");
    await select("Index", "ESI");
    expect(screen.queryByRole("option", { name: "Power Query M" })).toBeNull();
    await fill("Table", "survey.jobs");
    await fill("Column of employment", "Persons");
    await fill("One index for each value of", "Country, Year");
    for (const part of ['FROM "survey"."jobs"', '"Persons"', '"Country"', '"Year"'])
      expect(valueOf("Query as SQL")).toContain(part);
    await select("Weights", "Layers 1, 2, 3, … in the order of a column");
    await says(/^Names must not be empty/);
    await fill("Column", "rank");
    expect(valueOf("Query as SQL")).toContain('ORDER BY source."rank"');
    await select("Weights", "Diversity");
    expect(screen.queryByRole("textbox", { name: "Column" })).toBeNull();
  });

  test("units are ranked within columns, and groups of a column have a query of their own", async () => {
    const { press, fill, select } = await open();
    await press("Write a query…");
    await fill("Ranks within each value of", "Year");
    expect(valueOf("Query as SQL")).toMatch(/"Year" END AS label1[^]*AS qei_rank/);
    await select("Form", "Power Query M");
    expect(screen.queryByRole("textbox", { name: "Ranks within each value of" })).toBeNull();
    await select("Index", "Groups of a column");
    expect(screen.queryByRole("option", { name: "Power Query M" })).toBeNull();
    await says(/^Names must not be empty/);
    await fill("Table", "survey.jobs");
    await fill("Column of values", "Pay");
    await fill("Column of groups", "Sex");
    const sql = valueOf("Query as SQL");
    for (const part of ['FROM "survey"."jobs"', '"Pay"', 'AS "Sex"', "1e0 AS weight", "theil_between"])
      expect(sql).toContain(part);
    await fill("A column of weights", "Persons");
    expect(valueOf("Query as SQL")).toContain('"Persons"');
  });

  test("a unit's header with a comma stays one column", async () => {
    const header = ["Region, or town", ...jobs.header.slice(1)];
    const { press } = await open({ tables: [{ ...jobs, header }, weights] });
    await press("Write a query…");
    await screen.findByRole("textbox", { name: "Query as SQL" });
    expect(valueOf("Columns that name the units")).toBe('"Region, or town"');
    expect(valueOf("Query as SQL")).toContain('"Region, or town"');
  });

  test("dimensions are columns of the result, and one whose parts weigh nothing is named", async () => {
    const tree = (hours: number) => ({
      ...weights,
      header: ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
      rows: [
        ["Pay", "Rewards", 1, "auto", "auto", 3],
        ["Benefits", "Rewards", 1, "auto", "auto", 1],
        ["Rewards", "", "", "", "", 2],
        ["Conditions", "Work", 1, "auto", "auto", hours],
        ["Work", "", "", "", "", 1],
      ],
    });
    const { press } = await open({ tables: [jobs, tree(4)] });
    await press("Write a query…");
    await says(/^Columns read: Pay, Conditions and Benefits\./);
    const sql = valueOf("Query as SQL");
    expect(sql).toContain("--   0.666667 Rewards = arithmetic, at least 2 of 2 present:");
    expect(sql).toMatch(/AS qei,[^]*AS "Rewards",[^]*AS "Work",[^]*AS qei_problem/);
    cleanup();
    const other = await open({ tables: [jobs, tree(0)] });
    await other.press("Write a query…");
    expect((await screen.findAllByText(/^All weights .*Work.* are 0/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("textbox", { name: "Query as SQL" })).toBeNull();
  });

  test("without tables it says what to choose", async () => {
    const { press } = await open({ tables: [] });
    await press("Write a query…");
    await says("Choose a data table and a weights table above; their columns name the indicators.");
  });
});
