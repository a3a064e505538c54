/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { type ActiveCell } from "../../../src/workbook/contract";
import { renderPane, sampleTables, says } from "../renderPane";

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

beforeEach(() => {
  asked.mockReset().mockResolvedValue({ ok: true, json: () => Promise.resolve({ functions }) });
  global.fetch = asked;
});

const listed = () => [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);

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

  test.each<[string, ActiveCell, string | RegExp]>([
    ["no error", { address: "Jobs!A1", formula: "", text: "5", isError: false }, "Jobs!A1 shows no error."],
    ["a spilled error", error("#VALUE!", ""), /^Jobs!M7 shows an error but holds no formula/],
    ["Excel's own", error("#SPILL!", index), /^The result needs more cells than are free\./],
    ["an unknown name", error("#NAME?", index), /^Excel does not know a name in this formula\./],
    ["an argument", error("#VALUE!", "=QEI(A1:B3)"), /^The function refuses an argument\. Put QEI\.EXPLAIN/],
  ])("%s", async (_, cell, words) => {
    const { press, workbook } = await renderPane({ view: "help" });
    workbook.active = cell;
    await press("Why this error?");
    await says(words);
  });

  test("names the row that is missing, and what the data hold, as it looks again", async () => {
    const { press, workbook } = await renderPane({ view: "help" });
    workbook.active = error("#N/A", index);
    workbook.table("Weights").rows[0][0] = "Salary";
    await press("Why this error?");
    await says("Weights has no row for: Pay. Add it, or rename the column back.");
    workbook.table("Weights").rows[0][0] = "Pay";
    workbook.table("Jobs").rows[1][1] = "much";
    await press("Why this error?");
    await says(/^In Jobs: Row 2, column 1 of data is text \("much"\)/);
    // A table that is gone is no further failure.
    workbook.content.pop();
    await press("Why this error?");
    await says(/^The function refuses an argument/);
  });

  test("explains a formula over plain cells, typed by hand", async () => {
    const { press, workbook } = await renderPane({ view: "help" });
    workbook.active = error("#VALUE!", '=ROUND(QEI(A1:B3,"entropi"),1)');
    workbook.ranges = { "A1:B3": { cells: [[1, 2], [3, 5], [4, 9]] } }; // prettier-ignore
    await press("Why this error?");
    await says(/^In A1:B3: Weights "entropi" is not known\./);
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
