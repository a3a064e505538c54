import { screen, waitFor, within } from "@testing-library/react";
import { expectRanking, jobs, percent, rankingShown, scoresBy } from "./jobs";
import { renderPane, sampleTables, says } from "../renderPane";

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
  await unfold("How it is computed: Z-scores, Weakest indicator");
  await select("An index, and each dimension, needs at least", "80% of its parts");
  await says("How it is computed: Z-scores, Weakest indicator, at least 80% present");
  expect(Object.fromEntries(choices)).toMatchObject({ coverage: "0.8" });
});

test("why there is no ranking is said in its place", async () => {
  const same = jobs.rows.map((row) => [row[0], row[1], 3, ...row.slice(3)]);
  const { unmount } = await renderPane({ tables: [{ ...jobs, rows: same }, sampleTables()[1]] });
  await says(/^Conditions is the same in every row/);
  unmount();
  const rows = jobs.rows.map((row, i) => (i === 1 ? [row[0], "much", ...row.slice(2)] : row));
  await renderPane({ tables: [{ ...jobs, rows }, sampleTables()[1]] });
  await says(/"Pay" of B is text \("much"\)/);
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
  const [, second] = within(screen.getByRole("list", { name: "Ranking of the units" })).getAllByRole(
    "button",
  );
  await user.click(second);
  await press("Select its row");
  const scores = scoresBy([0.3, 0.2, 0.15, 0.2, 0.15]);
  await waitFor(() =>
    expect(workbook.selected).toEqual([
      { table: "Jobs", row: scores.indexOf([...scores].sort((a, b) => b - a)[1]) },
    ]),
  );
  await press("Back");
  await press("Show all (10)");
  await says(/^10 units\. .* leads with/);
});
