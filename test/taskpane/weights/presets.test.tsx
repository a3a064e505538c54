import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/problems";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

const [jobs, weights] = sampleTables();
const name = "Name of the preset";
const preset = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Preset" }).value;
const headers = ({ workbook }: Awaited<ReturnType<typeof renderPane>>) =>
  workbook.table("Weights").header.slice(4);
const radio = (group: string, option: string) =>
  within(screen.getByRole("radiogroup", { name: group })).getByRole<HTMLInputElement>("radio", {
    name: option,
  });

describe("presets", () => {
  test("another is chosen, and its weights are shown", async () => {
    const { select } = await renderPane();
    expect(preset()).toBe("Balanced");
    await select("Preset", "Example");
    expect(valueOf("Weight of Pay in per cent")).toBe("37.5%");
    await select("Preset", "Equal");
    expect(valueOf("Weight of Pay in per cent")).toBe("20%");
  });

  test("a new one has equal weights and a free name; it is the one shown", async () => {
    const pane = await renderPane();
    await pane.choose("Manage presets", "New");
    expect(valueOf(name)).toBe("My preset");
    // The name is selected: typing replaces it.
    await pane.user.keyboard("Panel of 2026{Enter}");
    await waitFor(() => expect(headers(pane)).toEqual(["Equal", "Balanced", "Example", "Panel of 2026"]));
    expect(pane.weights("Panel of 2026")).toEqual([1, 1, 1, 1, 1]);
    await waitFor(() => expect(screen.queryByLabelText(name)).toBeNull());
    expect(preset()).toBe("Panel of 2026");
    await pane.choose("Manage presets", "Duplicate");
    expect(valueOf(name)).toBe("Panel of 2026 copy");
  });

  test("a duplicate has the weights shown; a name that is taken or blank is refused as it is typed", async () => {
    const pane = await renderPane();
    await pane.choose("Manage presets", "Duplicate");
    await pane.fill(name, " example ");
    await says("This name is taken. Choose another.");
    expect((await pane.button("Save")).hasAttribute("disabled")).toBe(true);
    await pane.user.type(screen.getByLabelText(name), "{Enter}");
    expect(pane.workbook.writes).toEqual([]);
    await pane.fill(name, "   ");
    expect((await pane.button("Save")).hasAttribute("disabled")).toBe(true);
    await pane.fill(name, " Mine ");
    expect(screen.queryByText(/name is taken/)).toBeNull();
    await pane.press("Save");
    await waitFor(() => expect(headers(pane)).toContain("Mine"));
    expect(pane.weights("Mine")).toEqual(pane.weights("Balanced"));
  });

  test("one is renamed, also to another spelling of its own name", async () => {
    const pane = await renderPane();
    await pane.choose("Manage presets", "Rename");
    expect(valueOf(name)).toBe("Balanced");
    await pane.fill(name, "BALANCED");
    await pane.press("Save");
    await waitFor(() => expect(headers(pane)).toEqual(["Equal", "BALANCED", "Example"]));
    await waitFor(() => expect(preset()).toBe("BALANCED"));
  });

  test("one is deleted after a question; Cancel leaves it", async () => {
    const pane = await renderPane();
    await pane.choose("Manage presets", "Delete");
    await says("Delete Balanced? Formulas that use it will show an error.");
    await pane.press("Cancel");
    expect(screen.queryByText(/^Delete Balanced/)).toBeNull();
    expect(pane.workbook.writes).toEqual([]);
    await pane.choose("Manage presets", "Delete");
    await pane.press("Delete");
    await waitFor(() => expect(headers(pane)).toEqual(["Equal", "Example"]));
    await waitFor(() => expect(preset()).toBe("Example"));
  });

  test("where the workbook refuses, the form stays and says why", async () => {
    const pane = await renderPane();
    await pane.choose("Manage presets", "New");
    pane.workbook.failNext = new WorkbookError({ code: "sheetProtected", parameters: { sheet: "Weights" } });
    await pane.press("Save");
    await says(/^Sheet Weights is protected\./);
    await pane.press("Save");
    await waitFor(() => expect(headers(pane)).toContain("My preset"));
  });

  test("speaks Chinese", async () => {
    const pane = await renderPane({ language: "zh-CN" });
    await pane.choose("管理预设", "重命名");
    await pane.fill("预设名称", "Example");
    await says("该名称已被使用，请换一个。");
    await pane.fill("预设名称", "均衡");
    await pane.press("保存");
    await waitFor(() => expect(headers(pane)).toEqual(["Equal", "均衡", "Example"]));
  });
});

describe("directions", () => {
  test("are asked about once for a table, until one of them changes", async () => {
    const pane = await renderPane();
    await says("5 better when higher, 0 better when lower");
    await pane.press("Directions are right");
    expect(screen.queryByText("Check the directions once")).toBeNull();
    await pane.open("Ranking");
    await pane.open("Weights");
    expect(screen.queryByText("Check the directions once")).toBeNull();
    await pane.unfold("Directions and goalposts");
    await pane.user.click(radio("Direction of Pay", "lower is better"));
    await says("4 better when higher, 1 better when lower");
  });

  test("one is turned round where they are checked: in the table and in the scores", async () => {
    const pane = await renderPane();
    const first = () =>
      within(screen.getByRole("list", { name: "Ranking of the units" })).getAllByRole("listitem")[0];
    const before = first().textContent;
    await pane.unfold("5 better when higher, 0 better when lower");
    for (const each of ["Pay", "Conditions"]) {
      await pane.user.click(radio(`Direction of ${each}`, "lower is better"));
      await waitFor(() => expect(radio(`Direction of ${each}`, "lower is better").checked).toBe(true));
    }
    expect(pane.workbook.table("Weights").rows.map((row) => row[1])).toEqual([-1, -1, 1, 1, 1]);
    expect(first().textContent).not.toBe(before);
    expect(screen.getAllByRole("img", { name: "lower is better" })).toHaveLength(2);
  });
});

describe("goalposts", () => {
  const goalposts = ({ workbook }: Awaited<ReturnType<typeof renderPane>>) =>
    workbook.table("Weights").rows[0].slice(2, 4);

  test("are entered with Enter or by leaving the field, and taken away by emptying it", async () => {
    const pane = await renderPane();
    await pane.unfold("Directions and goalposts");
    const enter = async (label: string, text: string, key: string) => {
      const field = screen.getByLabelText(label);
      await pane.user.clear(field);
      if (text !== "") await pane.user.type(field, text);
      await pane.user.type(field, key);
    };
    await enter("Low goalpost of Pay", "8000", "{Enter}");
    await waitFor(() => expect(goalposts(pane)).toEqual([8000, "auto"]));
    await enter("High goalpost of Pay", "12500,5", "{Tab}");
    await waitFor(() => expect(goalposts(pane)).toEqual([8000, 12500.5]));
    await enter("Low goalpost of Pay", "AUTO", "{Enter}");
    await waitFor(() => expect(goalposts(pane)).toEqual(["auto", 12500.5]));
    await enter("High goalpost of Pay", "", "{Enter}");
    await waitFor(() => expect(goalposts(pane)).toEqual(["auto", "auto"]));
    const writes = pane.workbook.writes.length;
    screen.getByLabelText("Low goalpost of Training").focus();
    await pane.user.keyboard("{Enter}");
    expect(pane.workbook.writes).toHaveLength(writes);
  });

  test.each([
    ["9000", "9000"],
    ["9000", "8000"],
    ["low", ""],
  ])("%s to %s are refused where they are typed", async (low, high) => {
    const pane = await renderPane();
    await pane.unfold("Directions and goalposts");
    // Together, as a low alone would be entered on the way to the high.
    const field = screen.getByLabelText("Low goalpost of Pay");
    if (high !== "") {
      await pane.user.type(screen.getByLabelText("High goalpost of Pay"), `${high}{Enter}`);
      await waitFor(() => expect(goalposts(pane)).toEqual(["auto", Number(high)]));
    }
    const written = pane.workbook.writes.length;
    const again = high === "" ? field : screen.getByLabelText("Low goalpost of Pay");
    await pane.user.type(again, `${low}{Enter}`);
    expect([again.getAttribute("aria-invalid"), again.title]).toEqual(["true", "Low must be below high."]);
    expect(pane.workbook.writes).toHaveLength(written);
  });
});

test("what does not match between the tables is named", async () => {
  const header = jobs.header.map((column) => (column === "Pay" ? "Wage" : column));
  await renderPane({ tables: [{ ...jobs, header }, weights] });
  await says("No column in the data for: Pay. Rename the column or the row.");
  expect(screen.queryByRole("slider", { name: "Weight of Pay" })).toBeNull();
});

test("a name in two rows opens no index, as it gives none in a cell", async () => {
  const [name, ...cells] = weights.rows[2];
  const again = [` ${String(name).toUpperCase()}`, ...cells];
  await renderPane({ tables: [jobs, { ...weights, rows: [...weights.rows, again] }] });
  await says(/^"BENEFITS" stands in two rows/);
  expect(screen.queryByRole("slider")).toBeNull();
});

describe("a table without presets", () => {
  const countries = {
    name: "Countries",
    sheet: "Sheet1",
    header: ["Country", "Pay", "Job strain", "Note"],
    rows: [
      ["A", 1, 30, "x"],
      ["B", 2, 20, "y"],
      ["C", 4, 25, "z"],
    ],
  };

  test("gets a weights table from the columns chosen, with directions guessed and corrected", async () => {
    const pane = await renderPane({ tables: [countries] });
    await screen.findByRole("heading", { name: "Which way is better?" });
    await says(/^0 = lowest in this table, not zero quality/);
    await says("20 to 30");
    expect(screen.queryByRole("checkbox", { name: "Use Note" })).toBeNull();
    expect(radio("Direction of Job strain", "lower is better").checked).toBe(true);
    await pane.user.click(radio("Direction of Pay", "lower is better"));
    await pane.press("Create weights table");
    await screen.findByRole("slider", { name: "Weight of Pay" });
    const { header, rows } = pane.workbook.table("CountriesWeights");
    expect(header).toEqual(["Indicator", "Direction", "Low", "High", "Equal", "My preset"]);
    expect(rows).toEqual([
      ["Pay", -1, "auto", "auto", 1, 1],
      ["Job strain", -1, "auto", "auto", 1, 1],
    ]);
    await says("Table CountriesWeights is on sheet Weights.");
    // Asked and answered.
    expect(screen.queryByText("Check the directions once")).toBeNull();
  });

  test("a column left out has no row; with none there is nothing to create", async () => {
    const pane = await renderPane({ tables: [countries] });
    await pane.user.click(await screen.findByRole("checkbox", { name: "Use Pay" }));
    expect(radio("Direction of Pay", "higher is better").disabled).toBe(true);
    await pane.user.click(screen.getByRole("checkbox", { name: "Use Job strain" }));
    expect((await pane.button("Create weights table")).hasAttribute("disabled")).toBe(true);
    await pane.user.click(screen.getByRole("checkbox", { name: "Use Job strain" }));
    await pane.press("Create weights table");
    await screen.findByRole("slider", { name: "Weight of Job strain" });
    expect(pane.workbook.table("CountriesWeights").rows.map(([indicator]) => indicator)).toEqual([
      "Job strain",
    ]);
  });

  test("without a column of numbers it says so", async () => {
    const rows = countries.rows.map(([country]) => [country, "a", "b", "c"]);
    await renderPane({ tables: [{ ...countries, rows }] });
    await says("Countries has no column of numbers. Choose another table.");
  });
});
