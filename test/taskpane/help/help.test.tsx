import { screen, waitFor } from "@testing-library/react";
import { type ActiveCell } from "../../../src/workbook/contract";
import { functionDescriptions, functionsOnPage } from "../../support/ownFunctions";
import { renderPane, sampleTables, says } from "../renderPane";

const ranges = {
  "A1:B3": { cells: [[1, 2], [3, 5], [4, 9]] },
  "E1:F3": { cells: [["Pay", "Hours"], [3, 5], [4, 9]], address: "Jobs!E1:F3" },
  "H1:H3": { cells: [[1], ["x"], [3]], address: "Jobs!H1:H3" },
  "K1:L3": { cells: [[1, 2], [3, null], [4, 5]] },
}; // oxfmt-ignore

const functions = [
  {
    name: "QEI",
    description: "Scores job quality.",
    parameters: [
      { name: "data", description: "Units in rows" },
      { name: "weights", optional: true },
    ],
  },
  { name: "QEI.CANLEAD", description: "Which units can lead.", parameters: [{ name: "data" }] },
  { name: "ESI", description: "Employment structure.", parameters: [{ name: "employment" }] },
];

const asked = jest.fn();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

beforeAll(() => void functionsOnPage());

beforeEach(() => {
  asked.mockReset().mockResolvedValue({ ok: true, json: () => Promise.resolve({ functions }) });
  global.fetch = asked;
});

const listed = () => [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);

test("leads to the guides, to support where the publisher has given it, and to privacy: the publisher's or the guide", async () => {
  const page = document.documentElement.dataset;
  page.support = "https://stat.example/support";
  page.privacy = "";
  await renderPane({ view: "help" });
  expect((await screen.findByRole("link", { name: "Support" })).getAttribute("href")).toBe(
    "https://stat.example/support",
  );
  const leadsTo = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(leadsTo("Guides")).toBe("help/index.html");
  expect(leadsTo("Privacy")).toBe("help/privacy.html");
  delete page.support;
  delete page.privacy;
});

test("tells the version that the build wrote into its page, for whoever reports a fault", async () => {
  document.documentElement.dataset.version = "1.2.3";
  await renderPane({ view: "help" });
  expect(await screen.findByText("Version 1.2.3")).toBeTruthy();
  delete document.documentElement.dataset.version;
});

describe("functions", () => {
  test("are found by every word of name, description and arguments, and unfold to their arguments", async () => {
    const { fill, unfold } = await renderPane({ view: "help" });
    await waitFor(() => expect(listed()).toHaveLength(3));
    expect(asked).toHaveBeenCalledWith("functions.json", { cache: "no-cache" });
    const search = async (text: string) => {
      const field = await screen.findByRole("searchbox", { name: "Find a function" });
      await fill(field, text);
      return listed();
    };
    expect(await search("canlead")).toEqual(["QEI.CANLEAD Which units can lead."]);
    expect(await search("units LEAD")).toHaveLength(1);
    expect(await search("rows scores")).toEqual(["QEI Scores job quality."]);
    expect(await search("nothing of the sort")).toEqual([]);
    await says("No function matches.");
    expect(await search("")).toHaveLength(3);
    await unfold("QEI");
    await says("=QEI(data, [weights])");
    expect(screen.getAllByRole("listitem")[0].textContent).toBe("data Units in rows");
    const page = screen.getAllByRole("link", { name: "Full description" })[0];
    expect(page.getAttribute("href")).toBe("help/functions/QEI.html");
  });

  test("are read in Chinese, and missed in words", async () => {
    asked.mockResolvedValue({ ok: false, status: 404 });
    await renderPane({ view: "help", language: "zh-CN" });
    await says("无法读取函数列表。请重新打开窗格。");
    expect(asked).toHaveBeenCalledWith("functions-zh-CN.json", { cache: "no-cache" });
  });
});

describe("Why this error?", () => {
  const index =
    '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Example]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))';
  const error = (text: string, formula: string): ActiveCell => ({
    address: "Jobs!M7",
    formula,
    text,
    isError: true,
  });

  const ask = async (cell: ActiveCell, language: "en-US" | "zh-CN" = "en-US") => {
    asked.mockResolvedValue({ ok: true, json: () => Promise.resolve({ functions: functionDescriptions }) });
    const pane = await renderPane({ view: "help", language });
    pane.workbook.active = cell;
    pane.workbook.ranges = ranges;
    await pane.press(language === "en-US" ? "Why this error?" : "为什么出错？");
    return pane;
  };

  test.each<[string, ActiveCell, string | RegExp]>([
    ["no error", { address: "Jobs!A1", formula: "", text: "5", isError: false }, "Jobs!A1 shows no error."],
    ["an error without formula", error("#VALUE!", ""), /^Jobs!M7 shows an error but holds no formula/],
    ["no room", error("#SPILL!", index), /^The result needs more cells than are free\./],
    ["an unknown name", error("#NAME?", index), /^Excel does not know a name in this formula\./],
    ["a deleted reference", error("#REF!", "=QEI(#REF!)"), /^The formula points at something .* deleted/],
    ["a value to come", error("#BUSY!", index), /^The value is still being computed\./],
    ["a division", error("#DIV/0!", "=QEI(A1:B3)/0"), /^Another part of the formula, .* divides by zero/],
    ["others of Excel's", error("#FIELD!", "=A1.Pay"), /^#FIELD! comes from Excel, not from the add-in\./],
    ["a foreign formula", error("#N/A", "=MATCH(1,A1:B3)"), /^This formula has none of the add-in's/],
  ])("%s", async (_, cell, words) => {
    await ask(cell);
    await says(words);
  });

  // Typed over plain cells, each kind of error and each place of a call in a formula.
  test.each<[string, string, string]>([
    [
      "a header in the data",
      "=QEI(E1:F3)",
      'QEI of E1:F3: Row 1, column 1 of data is text ("Pay"). Select only the numbers, without headers. See Jobs!E1.',
    ],
    ["nothing", "=QEI()", "QEI: Data is missing. Select a range of numbers."],
    [
      "too many weights",
      "=SUM(QEI(A1:B3,{1,2,3}))",
      "QEI of A1:B3: Weights need 2 values, one per indicator; 3 were given.",
    ],
    [
      "a word, within others",
      '=IFERROR(1/0,ROUND(QEI(A1:B3,"entropi"),1))',
      'QEI of A1:B3: Weights "entropi" is not known.',
    ],
    [
      "a table, in a LET",
      "=LET(d,E1:F3,w,A1:B3,QEI(d,w))",
      "QEI of E1:F3: The weights table needs its header row: Weights[#All], not Weights.",
    ],
    [
      "the family of time",
      "=QEI.TREND(H1:H3)",
      'QEI.TREND of H1:H3: Row 2, column 1 of index is text ("x"). Turn it into a number or clear it; the pane\'s data check helps. See Jobs!H2.',
    ],
    ["the family of structure", "=ESI(H1:H3)", 'ESI of H1:H3: Row 2, column 1 of employment is text ("x")'],
    ["too few data", "=QEI.TREND({1;2})", "QEI.TREND of {1;2}: 2 known values; at least 3 are needed."],
  ])("%s is told in the function's words, with its name and the cell", async (_, formula, words) => {
    await ask(error("#VALUE!", formula));
    expect((await says(new RegExp(`^${escaped(words)}`))).textContent).toContain(words);
  });

  test("a cell of a result names its own unit's problem", async () => {
    await ask({ ...error("#N/A", "=QEI(K1:L3)"), offset: { down: 1, right: 0 } });
    await says(/^QEI of K1:L3: Only 1 of 2 indicators are present/);
  });

  test("what only Excel can compute is said, and that the function itself is right", async () => {
    await ask(error("#VALUE!", "=QEI(SORT(A1:B3))"));
    await says(
      "Only Excel can compute SORT(A1:B3) in QEI. Put it in cells of its own, name these in QEI, and ask again.",
    );
    document.body.innerHTML = "";
    await ask(error("#N/A", "=QEI(A1:B3)+NA()"));
    await says(/^QEI gives a result: the error comes from another part of the formula\./);
  });

  test("in Chinese", async () => {
    await ask(error("#VALUE!", "=QEI(E1:F3)"), "zh-CN");
    await says(/^QEI（E1:F3）：data 的第 1 行第 1 列是文本.*请查看 Jobs!E1。$/);
  });

  test("names the row that is missing, and what the data hold, as it looks again", async () => {
    const { press, workbook } = await ask(error("#N/A", index));
    workbook.table("Weights").rows[0][0] = "Salary";
    await press("Why this error?");
    await says("Weights has no row for: Pay. Add it, or rename the column back.");
    workbook.table("Weights").rows[0][0] = "Pay";
    workbook.table("Jobs").rows[1][1] = "much";
    await press("Why this error?");
    await says(/^QEI of Jobs: Row 2, column 1 of data is text \("much"\)/);
    // A table that is gone is no further failure.
    workbook.content.pop();
    await press("Why this error?");
    await says(/^Only Excel can compute/);
  });

  test("a workbook that cannot be read is told", async () => {
    const { press, workbook } = await renderPane({ view: "help", language: "zh-CN" });
    workbook.activeCell = () => Promise.reject(new Error("Busy."));
    await press("为什么出错？");
    await says(/^Excel 拒绝了更改：Busy\./);
  });
});

test("the sample is inserted once more, under free names", async () => {
  const { press, workbook } = await renderPane({ view: "help", tables: sampleTables() });
  await press("Insert sample data");
  await waitFor(() =>
    expect(workbook.content.map(({ name }) => name)).toEqual(["Jobs", "Weights", "Weights2", "Jobs2"]),
  );
  await says("Table Jobs2 is on sheet Jobs 2.");
});
