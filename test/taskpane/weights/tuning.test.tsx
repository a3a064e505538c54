/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { qualityIndex } from "../../../src/core/qei";
import { matrixFromRows } from "../../../src/core/matrix";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

/** Tells a row that it came into sight or left it; by itself jsdom shows everything. */
const mockSight = new Map<Element, (inSight: boolean) => void>();
jest.mock("../../../src/taskpane/weights/inSight", () => ({
  watchInSight: (element: Element, change: (inSight: boolean) => void) => {
    mockSight.set(element, change);
    change(true);
    return () => void mockSight.delete(element);
  },
}));

const [jobs] = sampleTables();
const data = matrixFromRows(jobs.rows.map((row) => row.slice(1, 6).map(Number)));

/** Scores of the ten industries by these weights, from the core. */
const scoresBy = (weights: readonly unknown[], aggregation: "arithmetic" | "min" = "arithmetic") =>
  Array.from(
    qualityIndex(data, {
      weights: Float64Array.from(weights as number[]),
      directions: [1, 1, 1, 1, 1],
      normalization: "minmax",
      aggregation,
      goalposts: null,
      coverage: 2 / 3,
    }).scores,
  );

const percent = (name: string) => valueOf(`Weight of ${name} in per cent`);
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name: `Weight of ${name}` });
const rankingShown = () =>
  within(screen.getByRole("list", { name: "Ranking of the units" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

/** The first five places by these scores are shown, each with its name and score. */
function expectRanking(scores: readonly number[]): void {
  const places = scores.map((score, row) => ({ score, name: String(jobs.rows[row][0]) }));
  places.sort((a, b) => b.score - a.score);
  rankingShown().forEach((text, place) => {
    expect(text).toContain(places[place].score.toFixed(1));
    expect(text).toContain(places[place].name);
  });
  expect(rankingShown()).toHaveLength(5);
}

describe("a slider", () => {
  test("moves pane and ranking at once and the sheet when it is let go, in one step", async () => {
    const { slide, workbook, weights } = await renderPane();
    const before = weights("Balanced");
    expectRanking(scoresBy(before));
    for (const to of [40, 55, 70]) slide("Pay", to);
    expect([percent("Pay"), slider("Pay").getAttribute("aria-valuetext")]).toEqual(["70%", "70%"]);
    await says("Sum 100%");
    expect(workbook.writes).toEqual([]);
    fireEvent.pointerUp(slider("Pay"));
    await waitFor(() => expect(workbook.writes).toEqual(["preset"]));
    const after = weights("Balanced") as number[];
    expect(after[0]).toBe(0.7);
    expect(after.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expectRanking(scoresBy(after));
    expect(screen.getAllByText(/^[▲▼]/).length).toBeGreaterThan(0);
  });

  test("takes arrows, Page keys, Home and End; keys pressed in one go are one step", async () => {
    const { user, workbook, weights } = await renderPane();
    act(() => slider("Pay").focus());
    const steps = [
      ["{ArrowRight}", "31%"],
      ["{ArrowDown}", "30%"],
      ["{Shift>}{ArrowRight}{/Shift}", "30.1%"],
      // On whole steps again.
      ["{ArrowRight}", "31%"],
      ["{PageUp}", "41%"],
      ["{PageDown}", "31%"],
      ["{Home}", "0%"],
      ["{End}", "100%"],
      ["{ArrowLeft}", "99%"],
    ];
    for (const [key, shown] of steps) {
      await user.keyboard(key);
      expect(percent("Pay")).toBe(shown);
    }
    expect(workbook.writes).toEqual([]);
    await waitFor(() => expect(workbook.writes).toEqual(["preset"]));
    expect(weights("Balanced")[0]).toBe(0.99);
    // Leaving the slider ends the step sooner; Escape takes it back.
    await user.keyboard("{Home}");
    await user.tab();
    await waitFor(() => expect(workbook.writes).toEqual(["preset", "preset"]));
    act(() => slider("Training").focus());
    await user.keyboard("{End}{Escape}");
    await user.tab();
    expect(percent("Pay")).toBe("0%");
    expect(workbook.writes).toHaveLength(2);
  });

  test("a row out of sight follows when it comes into sight or the drag ends", async () => {
    const { slide } = await renderPane();
    const box = screen.getByLabelText("Weight of Training in per cent");
    mockSight.get(box)?.(false);
    slide("Pay", 100);
    expect(percent("Training")).toBe("15%");
    mockSight.get(box)?.(true);
    expect(percent("Training")).toBe("0%");
    mockSight.get(box)?.(false);
    slide("Pay", 0);
    expect(percent("Training")).toBe("0%");
    fireEvent.pointerUp(slider("Pay"));
    await waitFor(() => expect(percent("Training")).not.toBe("0%"));
  });

  test("leaving the view writes what the keys had moved", async () => {
    const { user, open, weights } = await renderPane();
    act(() => slider("Pay").focus());
    await user.keyboard("{End}");
    await open("Ranking");
    await waitFor(() => expect(weights("Balanced")[0]).toBe(1));
  });
});

describe("a weight typed", () => {
  test("is entered with Enter or by leaving the box, and taken back with Escape", async () => {
    const { user, weigh, weights } = await renderPane();
    await weigh("Pay", "40");
    await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
    const box = screen.getByLabelText("Weight of Training in per cent");
    await user.clear(box);
    await user.type(box, "12,5 %");
    await user.tab();
    await waitFor(() => expect(weights("Balanced")[4]).toBe(0.125));
    await user.clear(box);
    await user.type(box, "90{Escape}");
    await user.tab();
    expect([percent("Training"), weights("Balanced")[4]]).toEqual(["12.5%", 0.125]);
  });

  test.each(["150", "-1", "a lot"])(
    "%s is no weight: said while it is typed, never entered",
    async (typed) => {
      const { user, workbook } = await renderPane();
      const box = screen.getByLabelText("Weight of Pay in per cent");
      await user.clear(box);
      expect(box.getAttribute("aria-invalid")).toBe("false");
      await user.type(box, typed);
      expect([box.getAttribute("aria-invalid"), box.title]).toEqual(["true", "Type a number from 0 to 100"]);
      await user.keyboard("{Enter}");
      expect([percent("Pay"), box.getAttribute("aria-invalid")]).toEqual(["30%", "false"]);
      expect(workbook.writes).toEqual([]);
    },
  );

  test("what somebody types is not overwritten by what moves on the sheet", async () => {
    const { user, onSheet, workbook } = await renderPane();
    const box = screen.getByLabelText("Weight of Pay in per cent");
    await user.clear(box);
    await user.type(box, "7");
    await onSheet(() => (workbook.table("Weights").rows[0][5] = 0.9));
    expect(percent("Pay")).toBe("7");
    await user.keyboard("{Escape}");
    expect(percent("Pay")).toBe("56.3%");
  });
});

test("a lock keeps a weight while another moves, and takes the marks of ties away", async () => {
  const { press, user, weights } = await renderPane();
  const tie = screen.getAllByRole("img", { name: /^At .* tie$/ });
  const [, first, second] = /, (.*) and (.*) tie$/.exec(tie[0].title) ?? [];
  await says(`where ${first} and ${second} tie`);
  await press("Lock Pay");
  expect(screen.queryByRole("img", { name: /tie$/ })).toBeNull();
  expect(screen.queryByText(/^where .* tie$/)).toBeNull();
  expect(slider("Pay").disabled).toBe(true);
  expect(screen.getByRole("button", { name: "Lock Pay" }).title).toBe("Pay is locked");
  act(() => slider("Training").focus());
  await user.keyboard("{End}");
  await user.tab();
  await waitFor(() => expect(weights("Balanced")).toEqual([0.3, 0, 0, 0, 0.7]));
  for (const name of ["Conditions", "Benefits", "Satisfaction"]) await press(`Lock ${name}`);
  // Nothing is left that could give way.
  act(() => slider("Training").focus());
  await user.keyboard("{Home}");
  expect([percent("Training"), slider("Training").value]).toEqual(["70%", "70"]);
  await press("Lock Pay");
  expect(slider("Pay").disabled).toBe(false);
});

test("the mark of a tie is where two units score the same; none is shown while a weight moves", async () => {
  const { slide } = await renderPane();
  const marks = screen.getAllByRole("img", { name: /^At .* tie$/ });
  const { title, parentElement } = marks[0];
  const [, share, first, second] = /^At (.*)%, (.*) and (.*) tie$/.exec(title) ?? [];
  const name =
    within(parentElement as HTMLElement)
      .getByRole("slider")
      .getAttribute("aria-label") ?? "";
  const at = Number(share) / 100;
  const others = [0.3, 0.2, 0.15, 0.2, 0.15];
  const j = ["Pay", "Conditions", "Benefits", "Satisfaction", "Training"].indexOf(
    name.replace("Weight of ", ""),
  );
  const rest = 1 - others[j];
  const scores = scoresBy(others.map((weight, i) => (i === j ? at : ((1 - at) * weight) / rest)));
  const scoreOf = (unit: string) => scores[jobs.rows.findIndex(([industry]) => industry === unit)];
  // The share is shown to a tenth of a per cent.
  expect(Math.abs(scoreOf(first) - scoreOf(second))).toBeLessThan(0.2);
  slide("Pay", 33);
  expect(screen.queryByRole("img", { name: /tie$/ })).toBeNull();
});

test("undo, redo and reset lead through the steps; a button without a step says so", async () => {
  const { weigh, press, button, choose, weights } = await renderPane();
  const isOff = async (name: string) => (await button(name)).getAttribute("aria-disabled") === "true";
  expect([await isOff("Undo"), await isOff("Redo")]).toEqual([true, true]);
  const before = weights("Balanced");
  await weigh("Pay", "40");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await weigh("Pay", "50");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.5));
  await press("Undo");
  await waitFor(() => expect(percent("Pay")).toBe("40%"));
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await press("Redo");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.5));
  expect([await isOff("Undo"), await isOff("Redo")]).toEqual([false, true]);
  await choose("Start from", "Reset");
  await waitFor(() => expect(weights("Balanced")).toEqual(before));
});

test("the method changes scores and what is said of it, and is remembered", async () => {
  const choices = new Map<string, string>();
  const { unfold, select, open } = await renderPane({
    choices: { read: (key) => choices.get(key) ?? null, write: (key, value) => void choices.set(key, value) },
  });
  await unfold("How it is computed: Min–max, 0 to 100, Weighted mean");
  await says("A high score makes up fully for a low one");
  await select("Aggregation", "Weakest indicator");
  await says("The unit is as good as its weakest indicator");
  await says("How it is computed: Min–max, 0 to 100, Weakest indicator");
  expectRanking(scoresBy([0.3, 0.2, 0.15, 0.2, 0.15], "min"));
  await select("Normalization", "Z-scores");
  await says("Distance from the mean in standard deviations");
  // Scores of this method have two decimals.
  expect(rankingShown()[0]).toMatch(/-?\d\.\d\d/);
  expect(Object.fromEntries(choices)).toMatchObject({ normalization: "zscore", aggregation: "min" });
  await open("Ranking");
  await open("Weights");
  await says("How it is computed: Z-scores, Weakest indicator");
});

test("why there is no ranking is said in its place", async () => {
  const rows = jobs.rows.map((row, i) => (i === 1 ? [row[0], "much", ...row.slice(2)] : row));
  await renderPane({ tables: [{ ...jobs, rows }, sampleTables()[1]] });
  await says(/Row 2, column 1 of data is text \("much"\)/);
});

test("simple mode: ratings are shares, kept as typed, and never all zero", async () => {
  const { press, user, weights, workbook } = await renderPane();
  const rate = async (name: string, rating: number) => {
    const group = await screen.findByRole("radiogroup", { name: `Rating of ${name} from 0 to 5` });
    await user.click(within(group).getByRole("radio", { name: String(rating) }));
    return group;
  };
  await press("Simple 0–5");
  expect(screen.queryByRole("slider")).toBeNull();
  for (const [name, rating] of [
    ["Pay", 5],
    ["Conditions", 1],
    ["Benefits", 4],
    ["Satisfaction", 0],
    ["Training", 0],
  ] as const)
    await rate(name, rating);
  await waitFor(() => expect(weights("Balanced")).toEqual([0.5, 0.1, 0.4, 0, 0]));
  const rowOf = (name: string) => screen.getByTitle(name).closest("li")?.textContent;
  expect(rowOf("Benefits")).toContain("40%");
  for (const name of ["Conditions", "Benefits"]) await rate(name, 0);
  await waitFor(() => expect(weights("Balanced")[0]).toBe(1));
  const before = workbook.writes.length;
  const group = await rate("Pay", 0);
  expect(within(group).getByRole<HTMLInputElement>("radio", { name: "5" }).checked).toBe(true);
  expect(workbook.writes).toHaveLength(before);
  await press("Simple 0–5");
  expect(percent("Pay")).toBe("100%");
});

test("the first places lead to the whole ranking, and a unit to its row on the sheet", async () => {
  const { press, user, workbook } = await renderPane();
  const [first] = within(screen.getByRole("list", { name: "Ranking of the units" })).getAllByRole("button");
  await user.click(first);
  const scores = scoresBy([0.3, 0.2, 0.15, 0.2, 0.15]);
  await waitFor(() =>
    expect(workbook.selected).toEqual([{ table: "Jobs", row: scores.indexOf(Math.max(...scores)) }]),
  );
  await press("Show all (10)");
  await says(/^10 units\. .* leads with/);
});

test("speaks Chinese", async () => {
  const { user, press, weights } = await renderPane({ language: "zh-CN" });
  const box = screen.getByLabelText("Pay 的权重（百分比）");
  await user.clear(box);
  await user.type(box, "40{Enter}");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await says("合计 100%");
  await press("撤销");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.3));
});
