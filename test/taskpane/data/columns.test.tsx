import { screen, waitFor, within } from "@testing-library/react";
import { renderPane, says } from "../renderPane";
import { spoken } from "../../support/languages";

const table = {
  name: "Regions",
  sheet: "Sheet1",
  header: ["Region", "Pay", "Training", "Area", "Group"],
  rows: [
    ["A", 2100, 3, "12,5", "old"],
    ["B", "2,300", "–", 14, "new"],
    ["C", 2500, 5, 15, "old"],
    ["D", 2700, 6, "#DIV/0!", "new"],
  ].map((row) => row.map((cell) => (cell === "#DIV/0!" ? { type: "Error", basicValue: cell } : cell))),
} as unknown as { name: string; sheet: string; header: string[]; rows: (string | number)[][] };

describe("cells that are no numbers", () => {
  test("are listed with their addresses before a weights table is made; no column leaves in silence", async () => {
    const { workbook, press } = await renderPane({ tables: [table] });
    await says(/^Pay: 1 cell is no number: “2,300” in B3\. As it is, the column is not in the index\./);
    await says(/^Training: 1 cell is no number: “–” in C3\./);
    await says(/^Area: 2 cells are no numbers: “12,5” in D2 and “#DIV\/0!” in D5\./);
    await says("Region names the rows.");
    await says("Words, no indicators: Group.");
    await press("Show: Training");
    await waitFor(() => expect(workbook.selected).toEqual([{ table: "Regions", row: 1 }]));
  });

  test("are made missing on the sheet at a click, which Undo takes back", async () => {
    const { workbook, press } = await renderPane({ tables: [table] });
    await press("Treat as missing: Training");
    await says("Training: 1 cell was written.");
    expect(workbook.table("Regions").rows.map((row) => row[2])).toEqual([3, "n/a", 5, 6]);
    await screen.findByRole("checkbox", { name: "Use Training" });
    await press("Undo");
    await says(/^Training: 1 cell is no number/);
    expect(workbook.table("Regions").rows.map((row) => row[2])).toEqual([3, "–", 5, 6]);
    expect(screen.queryByRole("checkbox", { name: "Use Training" })).toBeNull();
  });

  test.each([
    ["en-US", "Changed since, and left as they are: C3."],
    ["zh-CN", "此后已有更改，保持不变：C3。"],
  ] as const)("written and changed since, they stay and are named, in %s", async (language, kept) => {
    const { workbook, press, store } = await renderPane({ tables: [table], language });
    const text = spoken[language];
    await press(text.labeled(text.columns.treatAsMissing, "Training"));
    await waitFor(() => expect(workbook.table("Regions").rows[1][2]).toBe("n/a"));
    expect(store.getState().doneBefore.map(({ kind }) => kind)).toEqual(["repaired"]);
    workbook.table("Regions").rows[1][2] = 4;
    await press(text.weights.undo);
    await says(kept);
    expect(workbook.table("Regions").rows[1][2]).toBe(4);
    expect(store.getState().doneBefore).toEqual([]);
  });

  test("are read as numbers only where each text has one meaning", async () => {
    const rows = table.rows.map((row, i) => (i === 2 ? ["C", "1,234.5", 5, 15, "old"] : row));
    const first = await renderPane({ tables: [table] });
    await says(/^Pay: .* Not every text has one meaning as a number; correct it on the sheet\.$/);
    expect(screen.queryByRole("button", { name: "Read as numbers: Pay" })).toBeNull();
    first.unmount();
    const { workbook, press } = await renderPane({ tables: [{ ...table, rows }] });
    await press("Read as numbers: Pay");
    await says("Pay: 2 cells were written.");
    expect(workbook.table("Regions").rows.map((row) => row[1])).toEqual([2100, 2300, 1234.5, 2700]);
  });

  test("stay where somebody has changed them meanwhile", async () => {
    const { workbook, press } = await renderPane({ tables: [table] });
    await says(/^Training: 1 cell is no number/);
    workbook.table("Regions").rows[1][2] = 4;
    await press("Treat as missing: Training");
    await says(/^Cells changed in Excel while the pane was writing/);
    expect(workbook.writes).toEqual([]);
  });

  test("are listed by the data check, in Chinese too", async () => {
    const weights = {
      name: "Weights",
      sheet: "Weights",
      header: ["Indicator", "Direction", "Low", "High", "Mine"],
      rows: [["Area", 1, "auto", "auto", 1]],
    };
    const rows = table.rows.map((row) =>
      row.map((cell, j) => (j === 3 ? Number(String(row[0]).charCodeAt(0)) : cell)),
    );
    await renderPane({ tables: [{ ...table, rows }, weights], view: "analyze", language: "zh-CN" });
    await says(/^Pay：1 个单元格不是数字：B3 为“2,300”。/);
    await says(/^Training：1 个单元格不是数字：C3 为“–”。/);
    expect(screen.queryByText("没有需要提示的问题。")).toBeNull();
  });

  test("in a column of the weights table, the problem comes with its repair", async () => {
    const weights = {
      name: "Weights",
      sheet: "Weights",
      header: ["Indicator", "Direction", "Low", "High", "Mine"],
      rows: [["Training", 1, "auto", "auto", 1]],
    };
    const { press } = await renderPane({ tables: [table, weights] });
    await press("Treat as missing: Training");
    await screen.findByRole("slider", { name: "Weight of Training" });
  });
});

describe("before a weights table is made", () => {
  const regions = {
    name: "Regions",
    sheet: "Sheet1",
    header: ["Region", "Year", "Wages 1999", "Law", "Unemployment"],
    rows: [
      ["A", 2021, 1900, 1, 5],
      ["B", 2022, 1950, 1, 6],
      ["C", 2020, 2000, 1, 4],
    ],
  };
  const checkbox = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name: `Use ${name}` });

  test("directions without a keyword wait for the user, one by one or all at once", async () => {
    const { press, button, workbook } = await renderPane({ tables: [regions] });
    const create = await button("Create weights table");
    expect(create.hasAttribute("disabled")).toBe(true);
    await says("Say first which way is better: Wages 1999.");
    const undecided = screen.getByRole("radiogroup", { name: "Direction of Wages 1999" });
    expect(within(undecided).queryByRole("radio", { checked: true })).toBeNull();
    await press("All others: higher is better");
    expect(screen.queryByText(/^Say first/)).toBeNull();
    await press("Create weights table");
    await screen.findByRole("slider", { name: "Weight of Wages 1999" });
    expect(workbook.table("RegionsWeights").rows.map(([name, direction]) => [name, direction])).toEqual([
      ["Wages 1999", 1],
      ["Unemployment", -1],
    ]);
  });

  test("each direction is asked for by two rows, and a keyboard answers all from one place", async () => {
    const { user, button, workbook } = await renderPane({
      tables: [
        {
          ...{ name: "Regions", sheet: "Sheet1", header: ["Region", "Days", "Trips", "Pay"] },
          rows: [
            ["North", 41, "n/a", 12_345.5],
            ["South", 35, 60, 12_345],
            ["East", 38, 50, 12_345],
            ["West", 39, 55, 12_345],
            ["", 40, 50, 12_345],
          ],
        },
      ],
    });
    // Rows a quarter from the top and the bottom; a row without a name is no example by name.
    await says("One row has 40, another 38: which is better?");
    await says("3 to go");
    (await button("38: lower is better")).focus();
    await user.keyboard("{Enter}");
    await says("South has 60, East has 50: which is better?");
    await user.keyboard("{Enter}");
    // Where most rows are the same, the extremes.
    await says("North has 12,345.5, South has 12,345: which is better?");
    await says("last one");
    (await button("12,345.5: higher is better")).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Create weights table");
    await user.keyboard("{Enter}");
    await screen.findByRole("slider", { name: "Weight of Pay" });
    expect(workbook.table("RegionsWeights").rows.map(([name, direction]) => [name, direction])).toEqual([
      ["Days", -1],
      ["Trips", -1],
      ["Pay", 1],
    ]);
  });

  test("an indicator is left out where it is asked for, and asked for no more", async () => {
    const { press } = await renderPane({ tables: [regions] });
    await press("Leave it out");
    expect(checkbox("Wages 1999").checked).toBe(false);
    expect(screen.queryByText(/which is better/)).toBeNull();
  });

  test("rows that are numbered through are named and not ticked: 1, 2, 3 tells no unit's quality", async () => {
    const numbered = {
      ...{ name: "Survey", sheet: "Sheet1", header: ["Area", "Response ID", "Pay"] },
      rows: Array.from({ length: 6 }, (_, i) => [`Area ${i}`, 101 + i, (i * 7) % 5]),
    };
    await renderPane({ tables: [numbered] });
    await says("Numbered through: no indicator, unless you tick it.");
    expect([checkbox("Response ID").checked, checkbox("Pay").checked]).toEqual([false, true]);
  });

  test("years and a constant column are named and not ticked; wages that could be years are", async () => {
    await renderPane({ tables: [regions] });
    await says("Years: no indicator, unless you tick it.");
    await says("The same in every row: it tells no unit apart, so it is left out.");
    const ticked = ["Year", "Wages 1999", "Law", "Unemployment"].map((name) => checkbox(name).checked);
    expect(ticked).toEqual([false, true, false, true]);
  });
});

test("a constant column of a weights table is named, and left out at a click; then there is a ranking", async () => {
  const data = {
    name: "Regions",
    sheet: "Sheet1",
    header: ["Region", "Pay", "Law", "Jobs"],
    rows: [
      ["A", 5, 1, 4],
      ["B", 6, 1, 9],
    ],
  };
  const weights = {
    name: "Weights",
    sheet: "Weights",
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: ["Pay", "Law", "Jobs"].map((name) => [name, 1, "auto", "auto", 1]),
  };
  const pane = await renderPane({ tables: [data, weights] });
  await says("Law is the same in every row, so it cannot be compared and there is no ranking.");
  await pane.press("Leave it out: Law");
  await screen.findByRole("list", { name: "Ranking of the units" });
  await waitFor(() => expect(pane.weights("Mine")[1]).toBe(0));
  await pane.press("Undo");
  await waitFor(() => expect(pane.weights("Mine")).toEqual([1, 1, 1]));
});

test("several constant columns are named at once and left out by one click, which is one step to undo", async () => {
  const data = {
    name: "Regions",
    sheet: "Sheet1",
    header: ["Region", "Pay", "Law", "Jobs", "Tax"],
    rows: [
      ["A", 5, 1, 4, 19],
      ["B", 6, 1, 9, 19],
    ],
  };
  const weights = {
    name: "Weights",
    sheet: "Weights",
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: [
      ["Pay", 1, "auto", "auto", 2],
      ["Law", 1, "auto", "auto", 1],
      ["Jobs", 1, "auto", "auto", 6],
      ["Tax", 1, "auto", "auto", 1],
    ],
  };
  const pane = await renderPane({ tables: [data, weights] });
  await says(
    "Law and Tax are each the same in every row, so they cannot be compared and there is no ranking.",
  );
  await pane.press("Leave them out: Law and Tax");
  await screen.findByRole("list", { name: "Ranking of the units" });
  await waitFor(() => expect(pane.weights("Mine")).toEqual([0.25, 0, 0.75, 0]));
  expect(pane.workbook.writes).toEqual(["preset"]);
  await pane.press("Undo");
  await waitFor(() => expect(pane.weights("Mine")).toEqual([2, 1, 6, 1]));

  // A fixed low and high tell what a constant value is worth.
  const bounded = weights.rows.map((row) => (row[0] === "Tax" ? ["Tax", 1, 0, 40, 1] : row));
  pane.unmount();
  await renderPane({ tables: [data, { ...weights, rows: bounded }] });
  await says("Law is the same in every row, so it cannot be compared and there is no ranking.");
  await screen.findByRole("button", { name: "Leave it out: Law" });
});

test("an indicator that runs against the others is named once, and turned round at a click", async () => {
  const rows = [1, 2, 3, 4].map((x) => [`R${x}`, x, 2 * x + (x % 2), 10 - x, x * x]);
  const names = ["Pay", "Training", "Workload", "Trust"];
  const data = { name: "Staff", sheet: "Sheet1", header: ["Region", ...names], rows };
  const weights = {
    name: "Weights",
    sheet: "Weights",
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: names.map((name) => [name, 1, "auto", "auto", 1]),
  };
  const { press, open, workbook } = await renderPane({ tables: [data, weights], view: "analyze" });
  await says("Workload runs against the others: is its direction right?");
  expect(screen.queryByText(/pull apart/)).toBeNull();
  await press("Turn it round: Workload");
  await waitFor(() => expect(screen.queryByText(/runs against the others/)).toBeNull());
  const directions = () => workbook.table("Weights").rows.map((row) => row[1]);
  expect(directions()).toEqual([1, 1, -1, 1]);
  await open("Weights");
  expect((await screen.findByRole("button", { name: "Undo" })).title).toBe("Undo: direction of Workload");
  await press("Undo");
  await waitFor(() => expect(directions()).toEqual([1, 1, 1, 1]));
});
