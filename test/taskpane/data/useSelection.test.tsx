import { act, screen, waitFor } from "@testing-library/react";
import { renderPane, sampleTables, says } from "../renderPane";
import { spoken } from "../../support/languages";

const regions = [
  ["Region", "Pay", "Training"],
  ["A", 2100, 3],
  ["B", 2300, 4],
  ["C", 2500, 5],
];

/** A pane over a workbook with these cells on Sheet1, all of which are selected. */
async function open(cells: unknown[][], options: Parameters<typeof renderPane>[0] = { tables: [] }) {
  const shown = await renderPane(options);
  shown.workbook.cells.Sheet1 = cells;
  shown.workbook.selection = { sheet: "Sheet1" };
  return shown;
}

test("in a workbook without a table the selection becomes one at a click, and is opened", async () => {
  const { workbook, press } = await open(regions);
  await says(/^This workbook has no table yet\. Select your data on the sheet/);
  await press("Use the selection");
  await says("Table Region is made of A1:C4.");
  await says("Region names the rows.");
  await screen.findByRole("checkbox", { name: "Use Pay" });
  expect(workbook.table("Region").rows).toHaveLength(3);
});

test("clean cells become a table whatever else stands on their sheet", async () => {
  const { workbook, press } = await open(regions);
  const { cells } = workbook.checked;
  jest.spyOn(workbook.checked, "cells").mockImplementation(async (of) => {
    const found = await cells(of);
    // One cell is selected: the whole sheet holds a note beside them too.
    return of === null ? { ...found, values: found.values.map((row) => [...row, "", "see – below"]) } : found;
  });
  await press("Use the selection");
  await says("Table Region is made of A1:C4.");
});

test("Undo turns the table back into the cells", async () => {
  const { workbook, press } = await open(regions);
  await press("Use the selection");
  await says("Table Region is made of A1:C4.");
  await press("Undo");
  await says(/^This workbook has no table yet\./);
  expect(workbook.content).toEqual([]);
  expect(workbook.cells.Sheet1).toEqual(regions);
  expect(screen.queryByText(/no longer in the workbook/)).toBeNull();
});

test("beside the picker of tables it does the same, and another table stays as it is", async () => {
  const { workbook, press } = await open(
    [["Region", "Wage"], ...regions.slice(1).map((row) => row.slice(0, 2))],
    {},
  );
  const before = JSON.stringify(workbook.table("Jobs"));
  await press("Use the selection");
  await says("Table Region is made of A1:B4.");
  expect(screen.getByLabelText<HTMLSelectElement>("Data").value).toBe("Region");
  await press("Undo");
  await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>("Data").value).toBe("Jobs"));
  expect(JSON.stringify(workbook.table("Jobs"))).toBe(before);
});

test("a table in which the selection lies is opened as it is", async () => {
  const other = { ...sampleTables()[0], name: "Others", sheet: "Others" };
  const { workbook, press } = await open(regions, { tables: [...sampleTables(), other] });
  workbook.selection = { table: "Others" };
  await press("Use the selection");
  await says("Table Others is open.");
  expect(screen.getByLabelText<HTMLSelectElement>("Data").value).toBe("Others");
  expect(workbook.writes).toEqual([]);
});

describe("where the first row does not tell what it is", () => {
  const years = [
    ["Region", 2012, 2013],
    ["A", 1, 2],
    ["B", 3, 5],
  ];

  test("it is asked: names", async () => {
    const { workbook, press } = await open(years);
    await press("Use the selection");
    // Years side by side are looked at first: they are no indicators.
    await press("Use the cells as they are");
    const question = await says(/^Does the first row hold the names of the columns\?/);
    expect(question.textContent).toBe(
      "Does the first row hold the names of the columns? It reads: Region, 2012 and 2013. " +
        "Numbers and formulas among the names become text.",
    );
    expect(workbook.writes).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Yes, names"));
    await press("Yes, names");
    await says("Table Region is made of A1:C3.");
    expect(workbook.table("Region").header).toEqual(["Region", "2012", "2013"]);
    expect(screen.queryByText(/^Does the first row/)).toBeNull();
  });

  test("it is asked: data, below names of their own", async () => {
    const { workbook, press } = await open(years.slice(1));
    await press("Use the selection");
    await press("No, add names");
    await says("Table Data is made of A1:C2. New names of columns: Column1, Column2 and Column3.");
    expect(workbook.table("Data").rows).toEqual(years.slice(1));
    await press("Undo");
    await waitFor(() => expect(workbook.cells.Sheet1).toEqual(years.slice(1)));
  });

  test("columns without a name of their own are told how they will be called, in Chinese too", async () => {
    const cells = [
      ["地区", "", "工资", "工资"],
      ["A", 1, 2, 3],
    ];
    const { workbook, press } = await open(cells, { tables: [], language: "zh-CN" });
    const text = spoken["zh-CN"].ownData;
    await press(text.useSelection);
    await says(/没有自己名称的列将命名为：列2、工资2。$/);
    await press(text.yes);
    await says("已由 A1:D2 建立表格 地区。新的列名：列2、工资2。");
    expect(workbook.table("地区").header).toEqual(["地区", "列2", "工资", "工资2"]);
  });

  test("a title over the names is told from them", async () => {
    const { press } = await open([["Wages by region", "", ""], ...regions]);
    await press("Use the selection");
    await says("Row 1 is left out as a title.");
    await press("Use the cells as they are");
    await says(/Is it a title\? Then select the cells below it\./);
  });

  test("nothing happens on Cancel", async () => {
    const { workbook, press } = await open(years);
    await press("Use the selection");
    await press("Cancel");
    await waitFor(() => expect(screen.queryByText(/^Does the first row/)).toBeNull());
    expect(workbook.writes).toEqual([]);
  });
});

test("where no table can be made, the reason is told and nothing changes", async () => {
  const { workbook, press } = await open(regions);
  for (const [selection, words] of [
    [{ code: "severalAreas", parameters: {} }, /^Several areas are selected\./],
    [{ code: "mergedCells", parameters: { cells: "B2:C2" } }, /^B2:C2 is merged/],
    [{ code: "touchesTable", parameters: { cells: "A1:C4", table: "Jobs" } }, /reaches into table Jobs\./],
  ] as const) {
    workbook.selection = selection;
    await press("Use the selection");
    await says(words);
  }
  expect(workbook.cells.Sheet1).toEqual(regions);
});

test("cells that have changed since the question stay as they are", async () => {
  const { workbook, press } = await open([
    ["Region", 2012],
    ["A", 1],
  ]);
  await press("Use the selection");
  await says(/^Does the first row/);
  workbook.cells.Sheet1[0][1] = 2013;
  await press("Yes, names");
  await says(/^Cells changed in Excel/);
  expect(workbook.content).toEqual([]);
});

describe.each([
  ["en-US", "Undo: table Region", "Region stays as it is: changed since (B1)."],
  ["zh-CN", "撤销：建立表格 Region", "Region 保持不变：此后已有更改（B1）。"],
] as const)("made before there are weights, in %s", (language, title, kept) => {
  const text = spoken[language];
  const withWeights = async () => {
    const pane = await open(regions, { tables: [], language });
    await pane.press(text.ownData.useSelection);
    await says(text.ownData.made("Region", "A1:C4"));
    const chosen = ["Pay", "Training"].map((name) => ({ name, direction: 1 }) as const);
    await act(async () => void (await pane.store.actions.createPresets(chosen, "Mine", [])));
    await pane.press(text.pane.dismiss);
    return pane;
  };
  const undo = async ({ user }: Awaited<ReturnType<typeof withWeights>>) =>
    user.click((await screen.findAllByRole("button", { name: text.weights.undo }))[0]);

  test("it is a step once there are, before that of the weights", async () => {
    const pane = await withWeights();
    const tables = () => pane.workbook.content.map(({ name }) => name);
    expect(tables()).toEqual(["Region", "RegionWeights"]);
    const { store } = pane;
    expect(store.getState().session?.history.past.map(({ kind }) => kind)).toEqual(["tableMade", "inserted"]);
    await act(() => store.actions.undo());
    await waitFor(() => expect(tables()).toEqual(["Region"]));
    expect(store.getState().doneBefore.map(({ kind }) => kind)).toEqual(["tableMade"]);
  });

  test("taken back as a step, or left and said where its names were changed since", async () => {
    const pane = await withWeights();
    const { store, workbook } = pane;
    // The weights stay: their step is left out.
    act(() => {
      const { session } = store.getState();
      if (session)
        store.setState({
          session: { ...session, history: { past: session.history.past.slice(0, 1), future: [] } },
        });
    });
    expect((await screen.findAllByRole("button", { name: text.weights.undo }))[0].title).toBe(title);
    workbook.table("Region").header[1] = "Wage";
    await undo(pane);
    await says(kept);
    expect(workbook.cells.Sheet1).toBeUndefined();
  });
});
