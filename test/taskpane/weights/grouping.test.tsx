import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { spoken } from "../../support/languages";
import { found } from "../memorySharing";
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

/** The document's own index: five dimensions of two or three indicators each. */
const documented: Readonly<Record<string, readonly string[]>> = {
  Salary: ["Median wage", "Wage growth"],
  "Working environment": ["Accidents", "Weekly hours", "Job strain"],
  Benefits: ["Health cover", "Paid leave"],
  Satisfaction: ["Job satisfaction", "Would recommend"],
  Training: ["Training days", "Certificates", "Promotions"],
};

test("in Chinese: five dimensions from twelve indicators, both levels, scores and method", async () => {
  const indicators = Object.values(documented).flat();
  const lower = documented["Working environment"];
  /** Numbers without a pattern: fractional parts of multiples of the golden ratio. */
  const cell = (i: number, j: number) => Math.round((((i + 1) * (j + 3) * 0.618033988749895) % 1) * 1e3) / 10;
  const pane = await renderPane({
    language: "zh-CN",
    tables: [
      {
        name: "Jobs",
        sheet: "Jobs",
        header: ["Industry", ...indicators],
        rows: Array.from({ length: 10 }, (_, i) => [
          `Industry ${i + 1}`,
          ...indicators.map((_name, j) => cell(i, j)),
        ]),
      },
      {
        name: "Weights",
        sheet: "Weights",
        header: ["Indicator", "Direction", "Low", "High", "Equal", "Balanced"],
        rows: indicators.map((name) => [name, lower.includes(name) ? -1 : 1, "auto", "auto", 1, 1]),
      },
    ],
  });
  const { grouping, labeled, weights, pane: frame, ranking, methodSheet } = spoken["zh-CN"];
  await pane.press(weights.directionsRight);
  const before = rankingShown(ranking.list);
  await pane.press(grouping.group);
  await says(grouping.hint);
  for (const [dimension, names] of Object.entries(documented))
    for (const [i, name] of names.entries()) {
      const menu = labeled(grouping.dimensionOf(name), grouping.none);
      await pane.choose(menu, i === 0 ? grouping.newDimension : dimension);
      if (i === 0) {
        await pane.fill(grouping.nameOf(name), dimension);
        await pane.press(grouping.create);
      }
      await waitFor(() => expect(rowsOf(pane).find(([each]) => each === name)?.[1]).toBe(dimension));
    }
  // Every score is what it was: each dimension weighs what its indicators weighed.
  expect(rowsOf(pane).slice(12)).toEqual(
    Object.entries(documented).map(([name, { length }]) => [name, "", length]),
  );
  expect(before).toHaveLength(5);
  expect(rankingShown(ranking.list)).toEqual(before);
  await pane.press(grouping.done);

  // Both levels.
  const weigh = async (name: string, typed: string) => {
    await pane.fill(weights.percentOf(name), typed);
    await pane.user.keyboard("{Enter}");
    const written = () => rowsOf(pane).find(([each]) => each === name)?.[2];
    await waitFor(() => expect(written()).toBeCloseTo(Number(typed) / 100, 12));
  };
  await weigh("Salary", "50");
  await weigh("Median wage", "80");
  await pane.open(frame.ranking);
  await says(ranking.legend);
  expect(rankingShown(ranking.list)).toHaveLength(10);

  await pane.press(frame.insert);
  await pane.choose(frame.insertWhere, frame.insertScores);
  await waitFor(() => expect(pane.workbook.inserted).toHaveLength(2));
  const [index, scores] = pane.workbook.inserted;
  const given = "(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])";
  expect([index.formula, scores.formula]).toEqual([`=QEI${given}`, `=QEI.SCORES${given}`]);
  pane.sharing.formulas = [found(index.at, index.formula)];
  await pane.open(frame.share);
  await pane.press(methodSheet.choose);
  await pane.press(methodSheet.write);
  await says(methodSheet.written(methodSheet.sheet));
  const method = pane.sharing.methods[0].text.rows.flat().map(String);
  for (const name of [...Object.keys(documented), ...indicators]) expect(method).toContain(name);
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
