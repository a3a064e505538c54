/** @jest-environment ./scripts/jestDom.js */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderPane, says } from "../renderPane";
import { percent, rankingShown } from "./jobs";

/** Names, dimensions and a preset's weights, row by row. */
const rowsOf = ({ workbook }: Awaited<ReturnType<typeof renderPane>>, preset = "Balanced") => {
  const { header, rows } = workbook.table("Weights");
  const at = ["Indicator", "Dimension", preset].map((name) => header.indexOf(name));
  return rows.map((row) => at.map((column) => row[column] ?? ""));
};
const item = (name: string) =>
  screen.getByRole("button", { name: new RegExp(`^Dimension of ${name}:`) }).closest("li") as HTMLElement;
const heading = (name: string) =>
  screen.getByRole("button", { name: `Change ${name}` }).closest("li") as HTMLElement;
const data = { setData: () => undefined, effectAllowed: "" };

function drag(name: string, onto: HTMLElement): void {
  fireEvent.dragStart(item(name), { dataTransfer: data });
  fireEvent.dragOver(onto, { dataTransfer: data });
  fireEvent.drop(onto, { dataTransfer: data });
  fireEvent.dragEnd(item(name), { dataTransfer: data });
}

/** The sample with Pay and Benefits in Rewards. */
async function grouped(more: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(more);
  await pane.press("Group into dimensions");
  await pane.choose("Dimension of Pay: No dimension", "New dimension…");
  await pane.fill("Name of the dimension for Pay", "Rewards");
  await pane.press("Create");
  await says(/^Rewards weighs what its indicators weighed/);
  await pane.choose("Dimension of Benefits: No dimension", "Rewards");
  await waitFor(() => expect(rowsOf(pane)[2][1]).toBe("Rewards"));
  return pane;
}

test("by lists: a new dimension, another indicator into it; ranking and other presets stay", async () => {
  const pane = await renderPane();
  const before = rankingShown();
  pane.unmount();
  const now = await grouped();
  expect(rowsOf(now)).toEqual([
    ["Pay", "Rewards", 0.3],
    ["Conditions", "", 0.2],
    ["Benefits", "Rewards", 0.15],
    ["Satisfaction", "", 0.2],
    ["Training", "", 0.15],
    ["Rewards", "", 0.45],
  ]);
  expect(rowsOf(now, "Equal")[5]).toEqual(["Rewards", "", 2]);
  expect(rankingShown()).toEqual(before);
  expect(now.workbook.writes).toEqual(["rows", "rows"]);
});

test("who moves an indicator to where it counts for nothing is told so, with the presets", async () => {
  const pane = await grouped();
  await pane.onSheet(() => {
    const { header, rows } = pane.workbook.table("Weights");
    rows[5][header.indexOf("Equal")] = 0;
  });
  await pane.choose("Dimension of Training: No dimension", "Rewards");
  await says(/^What stands in Rewards counts for nothing in Equal, where a weight of 0 keeps it out/);
  expect(rowsOf(pane, "Equal")[4]).toEqual(["Training", "Rewards", 1]);
});

test("each change is one step back and forth, named by its dimension", async () => {
  const pane = await grouped();
  const all = rowsOf(pane);
  const undo = await pane.button("Undo");
  expect(undo.title).toBe("Undo: dimension Rewards");
  await pane.user.click(undo);
  await waitFor(() => expect(rowsOf(pane)[5][2]).toBe(0.3));
  await pane.user.click(undo);
  await waitFor(() => expect(pane.workbook.table("Weights").header).not.toContain("Dimension"));
  expect(pane.workbook.table("Weights").rows).toHaveLength(5);
  for (const _ of [1, 2]) await pane.press("Redo");
  await waitFor(() => expect(rowsOf(pane)).toEqual(all));
});

test("with the mouse: onto a heading, onto what makes a new one, and out again", async () => {
  const pane = await grouped();
  drag("Training", heading("Rewards"));
  await waitFor(() => expect(rowsOf(pane)[4][1]).toBe("Rewards"));
  // Among the indicators of a dimension is in it, too.
  drag("Satisfaction", item("Pay"));
  await waitFor(() => expect(rowsOf(pane)[3][1]).toBe("Rewards"));
  drag(
    "Training",
    screen.getAllByText("No dimension").find(({ tagName }) => tagName === "LI") as HTMLElement,
  );
  await waitFor(() => expect(rowsOf(pane)[4][1]).toBe(""));
  drag(
    "Training",
    screen.getAllByText("New dimension…").find(({ tagName }) => tagName === "LI") as HTMLElement,
  );
  await pane.fill("Name of the dimension for Training", "Growth");
  await pane.press("Create");
  await waitFor(() => expect(rowsOf(pane)[6]).toEqual(["Growth", "", 0.15]));
});

test("a name that is taken, blank or a total is told before anything is written", async () => {
  const pane = await grouped();
  await pane.choose("Dimension of Training: No dimension", "New dimension…");
  for (const [name, words] of [
    ["industry", "A column, a row or a dimension has this name. Choose another."],
    ["rewards", "A column, a row or a dimension has this name. Choose another."],
    ["Total", "Type a name; 0 and Total are none."],
  ]) {
    await pane.fill("Name of the dimension for Training", name);
    await says(words);
    expect(await pane.button("Create")).toHaveProperty("disabled", true);
  }
  expect(pane.workbook.writes).toHaveLength(2);
});

test("a dimension is renamed, with the rows that name it; without it its indicators stay", async () => {
  const pane = await grouped();
  await pane.choose("Change Rewards", "Rename…");
  await pane.fill("New name of Rewards", "Pay package");
  await pane.press("Rename");
  await waitFor(() => expect(rowsOf(pane)[5]).toEqual(["Pay package", "", 0.45]));
  expect(rowsOf(pane).map(([, dimension]) => dimension)).toEqual([
    "Pay package",
    "",
    "Pay package",
    "",
    "",
    "",
  ]);
  await pane.choose("Change Pay package", "Take its indicators out");
  await waitFor(() => expect(rowsOf(pane)).toHaveLength(5));
  expect(rowsOf(pane).map(([, dimension, weight]) => [dimension, weight])).toEqual(
    [0.3, 0.2, 0.15, 0.2, 0.15].map((weight) => ["", weight]),
  );
});

test("a dimension without a row can get a weight of its own", async () => {
  const pane = await grouped();
  await pane.onSheet(() => {
    const { rows } = pane.workbook.table("Weights");
    rows.pop();
  });
  await pane.press("Done");
  await pane.press("Give Rewards a weight of its own");
  await waitFor(() => expect(rowsOf(pane)[5]).toEqual(["Rewards", "", 0.45]));
});

test("one color for a dimension, with tints of it for all in it, in the list, the legend and the bars", async () => {
  const pane = await grouped();
  await pane.press("Done");
  const colors = () =>
    screen
      .getAllByRole("slider")
      .map((slider) => slider.closest("li")?.querySelector<HTMLElement>("[style*=background-color]"))
      .map((swatch) => swatch?.style.backgroundColor);
  const [first, ...others] = colors();
  expect([first, ...others.slice(0, 2)]).toEqual([0, 0, 1].map((tint) => `var(--dimension1tint${tint})`));
  expect(new Set(others.slice(2)).size).toBe(3);
  expect(others.slice(2)).not.toContain(first);
  await pane.open("Ranking");
  const legend = (await says("Points from")).parentElement as HTMLElement;
  expect(within(legend).getByText("Rewards")).toBeTruthy();
  expect(within(legend).queryByText("Pay")).toBeNull();
});

test("in Chinese", async () => {
  const pane = await renderPane({ language: "zh-CN" });
  await pane.press("按维度分组");
  await pane.choose("Pay 的维度：无维度", "新建维度…");
  await pane.fill("Pay 所属维度的名称", "回报");
  await pane.press("创建");
  await waitFor(() => expect(rowsOf(pane)[5]).toEqual(["回报", "", 0.3]));
});

test("a framework sorts indicators into its dimensions, whose weights are its own", async () => {
  const pane = await renderPane();
  await pane.choose("Start from", "Published framework");
  await pane.select("Framework", "Quality of Employment Index, five dimensions (2026)");
  await pane.select("Dimension of Satisfaction", "Benefits");
  await pane.user.click(screen.getByRole("checkbox", { name: "Sort the indicators into its dimensions" }));
  await pane.press("Add as preset qei-5");
  await waitFor(() => expect(pane.workbook.table("Weights").header).toContain("qei-5"));
  // Benefits is a column, so that the dimension needs another name.
  expect(rowsOf(pane, "qei-5").map(([name, dimension]) => [name, dimension])).toEqual([
    ["Pay", "Salary level"],
    ["Conditions", "Working environment"],
    ["Benefits", "Benefits 2"],
    ["Satisfaction", "Benefits 2"],
    ["Training", "Training and development"],
    ["Salary level", ""],
    ["Working environment", ""],
    ["Benefits 2", ""],
    ["Training and development", ""],
  ]);
  await waitFor(() =>
    expect(["Salary level", "Benefits 2", "Benefits", "Satisfaction"].map(percent)).toEqual([
      "25%",
      "25%",
      "50%",
      "50%",
    ]),
  );
});
