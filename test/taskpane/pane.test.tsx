import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { countriesIndex, presetsCells } from "../../samples/presets";
import { type LanguageTag } from "../../src/messages/languages";
import { Preview } from "../../src/taskpane/firstRun/Preview";
import { choicesInMemory } from "../../src/taskpane/state/choices";
import { renderPane, sampleTables, says, valueOf } from "./renderPane";
import { english, spoken } from "../support/languages";

const countries = [
  {
    name: "Countries",
    sheet: "Countries",
    header: ["Country", "Earnings quality", "Insecurity", "Job strain"],
    rows: [
      ["A", 10, 3, 30],
      ["B", 20, 5, 20],
      ["C", 15, 4, 45],
    ],
  },
  { name: "CountryWeights", sheet: "CountryWeights", ...presetsCells(countriesIndex) },
];

const chosen = (label: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: label }).value;
const tabShown = () => screen.getByRole("tab", { selected: true }).getAttribute("value");

describe("opening", () => {
  test("says that it reads the workbook until it has", async () => {
    const { store } = await renderPane({ start: false });
    await says("Reading the workbook");
    expect(screen.queryByRole("tab")).toBeNull();
    await act(() => store.actions.start());
    expect(screen.queryByText("Reading the workbook")).toBeNull();
    expect(tabShown()).toBe("weights");
  });

  test("says of a view whose code is on its way that it loads, not that it reads the workbook", async () => {
    await renderPane();
    act(() => screen.getByRole("tab", { name: "Help" }).click());
    expect(screen.getByText("Loading…").getAttribute("role")).toBe("status");
    expect(screen.queryByText("Reading the workbook")).toBeNull();
    await waitFor(() => expect(screen.queryByText("Loading…")).toBeNull());
  });

  test.each([
    ["esi", "analyze", "Choose the column of jobs…"],
    ["help", "help", "Why this error?"],
    ["qei", "weights", "Sum 100%"],
  ] as const)("a ribbon button for %s opens its part", async (request, view, words) => {
    global.fetch = jest.fn().mockRejectedValue(new Error("offline"));
    await renderPane({ request, view });
    expect(tabShown()).toBe(view);
    await says(words);
  });

  test("the next time, what was open is open again", async () => {
    const choices = choicesInMemory();
    const tables = [...sampleTables(), ...countries];
    const first = await renderPane({ choices, tables });
    await first.select("Data", "Countries");
    await waitFor(() => expect(chosen("Weights table")).toBe("CountryWeights"));
    await first.select("Preset", "Equal");
    first.unmount();
    await renderPane({ choices, tables });
    expect([chosen("Data"), chosen("Preset")]).toEqual(["Countries", "Equal"]);
  });
});

describe("tables", () => {
  test("a data table brings the weights table that fits it", async () => {
    const { select } = await renderPane({ tables: [...sampleTables(), ...countries] });
    expect([chosen("Data"), chosen("Weights table")]).toEqual(["Jobs", "Weights"]);
    const names = (label: string) =>
      within(screen.getByRole("combobox", { name: label }))
        .getAllByRole("option")
        .map(({ textContent }) => textContent);
    expect(names("Data")).toEqual(["Jobs", "Countries"]);
    expect(names("Weights table")).toEqual(["Weights", "CountryWeights"]);
    await select("Data", "Countries");
    await waitFor(() => expect(chosen("Weights table")).toBe("CountryWeights"));
    await screen.findByRole("slider", { name: "Weight of Job strain" });
    expect(valueOf("Weight of Earnings quality in per cent")).toBe("40%");
  });

  test("a weights table is chosen for the same data", async () => {
    const [jobs, weights] = sampleTables();
    const rows = weights.rows.slice(0, 2);
    const { select } = await renderPane({
      tables: [jobs, weights, { ...weights, name: "Few", sheet: "Few", rows }],
    });
    await select("Weights table", "Few");
    await waitFor(() => expect(screen.getAllByRole("slider")).toHaveLength(2));
    expect(chosen("Data")).toBe("Jobs");
  });

  test("there is no choice without a table, and none of what is missing", async () => {
    const { onSheet, workbook } = await renderPane({ tables: [] });
    expect(screen.queryByRole("combobox", { name: "Data" })).toBeNull();
    await onSheet(
      () =>
        void workbook.content.push({
          ...countries[0],
          above: [],
          header: [...countries[0].header],
          rows: [],
        }),
    );
    const list = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Weights table" });
    expect([list.disabled, list.options[0].text]).toEqual([true, "None"]);
  });
});

describe("first run", () => {
  test("an empty workbook offers the sample, which is then open", async () => {
    const { press, workbook } = await renderPane({ tables: [] });
    await says("Measure job quality where your data are");
    await says(/^This workbook has no table yet\. Select your data/);
    await press("Insert sample data");
    await screen.findByRole("slider", { name: "Weight of Pay" });
    expect(workbook.content.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["Weights", "Weights"],
      ["Jobs", "Jobs"],
    ]);
    expect(workbook.table("Jobs").above[0]).toMatch(/^Worked example/);
    await says("Table Jobs is on sheet Jobs.");
    await press("Insert formula");
    await says(/^Formula inserted at/);
  });

  test("Share and Help need no table", async () => {
    const { open, button } = await renderPane({ tables: [], language: "zh-CN" });
    await button("插入示例数据");
    await open("共享");
    await button("检查工作簿");
    await open("排名");
    await button("插入示例数据");
  });

  test.each<[LanguageTag, string, string]>([
    ["en-US", "Open it inside Excel", "In a cell you can then type:"],
    ["zh-CN", "请在 Excel 中打开", "之后可在单元格中输入："],
  ])("outside Excel, in %s, the page says what it is", (language, words, formulas) => {
    render(<Preview language={spoken[language]} dark={false} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Excel");
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect(screen.getByText(formulas).nextElementSibling?.textContent).toContain("=ESI(Jobs[Employment])");
  });
});

describe("theme", () => {
  /** The background that the page's styles give. */
  const background = () =>
    /--colorNeutralBackground1: ?([^;]+);/.exec(
      [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
    )?.[1];

  afterEach(() => Reflect.deleteProperty(window, "matchMedia"));

  test.each([
    [false, webLightTheme.colorNeutralBackground1],
    [true, webDarkTheme.colorNeutralBackground1],
  ])("is Office's own: dark %p", (dark, color) => {
    render(<Preview language={english} dark={dark} />);
    expect(background()).toBe(color);
  });

  test("follows the contrast theme that Windows forces, when it comes and goes", () => {
    let changed: () => void = () => undefined;
    const query = {
      matches: true,
      addEventListener: (_: string, listener: () => void) => (changed = listener),
      removeEventListener: () => undefined,
    };
    window.matchMedia = jest.fn(() => query as unknown as MediaQueryList);
    render(<Preview language={english} dark={false} />);
    expect(window.matchMedia).toHaveBeenCalledWith("(forced-colors: active)");
    expect(background()).toBe(teamsHighContrastTheme.colorNeutralBackground1);
    query.matches = false;
    act(() => changed());
    expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  });
});

test.each([
  ["en-US", /^Table Jobs has no header row, .* Tick Header Row on Excel's Table Design tab\.$/],
  ["zh-CN", /^表格 Jobs 没有标题行，.*请在 Excel“表设计”选项卡中勾选“标题行”。$/],
] as const)(
  "a data table without a header row: the pane says what to tick, and opens it then (%s)",
  async (language, words) => {
    const [jobs, weights] = sampleTables();
    const { workbook, onSheet, store } = await renderPane({
      tables: [{ ...jobs, header: [] }, weights],
      language,
    });
    await says(words);
    expect(store.getState().session).toBeNull();
    await onSheet(() => workbook.table("Jobs").header.push(...jobs.header));
    await waitFor(() => expect(store.getState().session?.model.indicators).toHaveLength(weights.rows.length));
    expect(screen.queryByText(words)).toBeNull();
  },
);
