import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderPane, sampleTables } from "../renderPane";
import { expectRanking, percent, scoresBy } from "./jobs";

const [jobs] = sampleTables();

/** Growth stands within Work. */
const weights = {
  name: "Weights",
  sheet: "Weights",
  header: ["Indicator", "Dimension", "Direction", "Low", "High", "Balanced"],
  rows: [
    ["Rewards", "", "", "", "", 0.5],
    ["Pay", "Rewards", 1, "auto", "auto", 0.6],
    ["Benefits", "Rewards", 1, "auto", "auto", 0.4],
    ["Work", "", "", "", "", 0.5],
    ["Conditions", "Work", 1, "auto", "auto", 0.4],
    ["Growth", "Work", "", "", "", 0.6],
    ["Satisfaction", "Growth", 1, "auto", "auto", 0.5],
    ["Training", "Growth", 1, "auto", "auto", 0.5],
  ],
};
const open = (options: Parameters<typeof renderPane>[0] = {}) =>
  renderPane({ tables: [jobs, weights], ...options });

const slider = (name: string) => screen.getByRole("slider", { name: `Weight of ${name}` });
const isSeen = (name: string) => screen.queryByRole("slider", { name: `Weight of ${name}` }) !== null;
/** What a part counts in the whole index, as it is read out. */
const counts = (name: string) => {
  const [said] = screen.getAllByRole("note", { name: new RegExp(`^${name} counts`) });
  return said.getAttribute("aria-label");
};
const list = (name: string) => screen.getByRole("list", { name });
/** The names on the rows of a list, those of lists within it aside. */
const rowsIn = (name: string) =>
  Array.from(list(name).children, (item) =>
    ["Rewards", "Work", "Growth", ...(jobs.header as string[])].find(
      (each) =>
        item.firstElementChild?.textContent?.startsWith(each) || item.querySelector(`[title="${each}"]`),
    ),
  );

test("parts stand within their dimension, each of 100 among its siblings, with what it counts in the index", async () => {
  await open();
  expect(rowsIn("Weights of the indicators")).toEqual(["Rewards", "Work"]);
  expect(rowsIn("Weights within Rewards")).toEqual(["Pay", "Benefits"]);
  expect(rowsIn("Weights within Work")).toEqual(["Conditions", "Growth"]);
  expect(rowsIn("Weights within Growth")).toEqual(["Satisfaction", "Training"]);
  expect(["Rewards", "Pay", "Benefits", "Conditions", "Growth", "Training"].map(percent)).toEqual([
    ...["50%", "60%", "40%", "40%", "60%", "50%"],
  ]);
  // 0.5 × 0.6; 0.5 × 0.6 × 0.5.
  expect(counts("Pay")).toBe("Pay counts 30% in the whole index");
  expect(counts("Training")).toBe("Training counts 15% in the whole index");
  expect(
    document.getElementById(slider("Pay").getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent,
  ).toBe("30% of index");
  // One for each group.
  expect(screen.getAllByText("Sum 100%")).toHaveLength(4);
});

test("what a part counts follows a drag; only siblings move, and a lock holds one of them", async () => {
  const { press, slide, weights: written } = await open();
  slide("Rewards", 80);
  expect([percent("Rewards"), percent("Pay"), percent("Conditions")]).toEqual(["80%", "60%", "40%"]);
  expect(counts("Pay")).toBe("Pay counts 48% in the whole index");
  expect(counts("Work")).toBe("Work counts 20% in the whole index");
  expectRanking(scoresBy([0.48, 0.08, 0.32, 0.06, 0.06]));
  fireEvent.pointerUp(slider("Rewards"));
  await waitFor(() => expect(written("Balanced")[0]).toBe(0.8));
  expect(counts("Work")).toBe("Work counts 20% in the whole index");
  await press("Lock Conditions");
  expect((slider("Conditions") as HTMLInputElement).disabled).toBe(true);
  slide("Growth", 90);
  expect([percent("Growth"), percent("Conditions")]).toEqual(["60%", "40%"]);
});

test("a dimension is folded by its name, and stays so while the pane is open", async () => {
  const { press, open: tab } = await open();
  const fold = () => screen.getByRole("button", { name: "Work" });
  expect(fold().getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(fold().getAttribute("aria-controls") ?? "")).not.toBeNull();
  await press("Work");
  expect(fold().getAttribute("aria-expanded")).toBe("false");
  expect(["Rewards", "Pay", "Conditions", "Training"].map(isSeen)).toEqual([true, true, false, false]);
  await tab("Ranking");
  await tab("Weights");
  expect([isSeen("Pay"), isSeen("Conditions")]).toEqual([true, false]);
  fold().focus();
  fireEvent.click(fold());
  expect(["Conditions", "Training"].map(isSeen)).toEqual([true, true]);
});

test("a dimension without a row shows its share, no slider, and what would give it one", async () => {
  const rows = [
    ...[
      ["Pay", 0.3],
      ["Benefits", 0.1],
    ].map(([name, weight]) => [name, "Rewards", 1, "auto", "auto", weight]),
    ...[
      ["Conditions", 0.2],
      ["Training", 0.1],
    ].map(([name, weight]) => [name, "Work", 1, "auto", "auto", weight]),
    ["Satisfaction", "", 1, "auto", "auto", 0.3],
  ];
  const {
    press,
    select,
    slide,
    unfold,
    weights: written,
  } = await open({ tables: [jobs, { ...weights, rows }] });
  expect(["Rewards", "Work", "Pay"].map(isSeen)).toEqual([false, false, true]);
  const [why] = screen.getAllByText("weighs what its parts weigh");
  expect(why.title).toBe(
    "Rewards has no row in Weights, so it weighs what its parts weigh together. A row for each dimension lets you weigh them.",
  );
  const row = (name: string) => screen.getByRole("button", { name }).closest("li")?.firstElementChild;
  expect(row("Rewards")?.textContent).toMatch(/40%$/);
  expect([percent("Pay"), counts("Pay")]).toEqual(["75%", "Pay counts 30% in the whole index"]);
  slide("Satisfaction", 65);
  expect(["Rewards", "Work"].map((name) => row(name)?.textContent?.slice(-3))).toEqual(["20%", "15%"]);
  fireEvent.pointerUp(slider("Satisfaction"));
  await waitFor(() => expect(written("Balanced")[0]).toBeCloseTo(0.15, 12));
  // Below a weighted sum it counts 1, as in formulas; Satisfaction counts 0.65.
  await unfold(/^How it is computed/);
  await select("Aggregation", "Weighted sum");
  expect(row("Rewards")?.textContent).toMatch(/37\.7%$/);
  await select("Aggregation", "Weighted mean");
  await press("Simple 0–5");
  expect(screen.queryByRole("radiogroup", { name: "Rating of Rewards from 0 to 5" })).toBeNull();
  expect(row("Rewards")?.textContent).toMatch(/20%$/);
});

test("simple mode rates the parts of one dimension among each other", async () => {
  const { press, user, weights: written } = await open();
  await press("Simple 0–5");
  const ratings = (name: string) =>
    screen.queryByRole("radiogroup", { name: `Rating of ${name} from 0 to 5` });
  const before = written("Balanced");
  await user.click(within(ratings("Pay") as HTMLElement).getByRole("radio", { name: "2" }));
  await user.click(within(ratings("Benefits") as HTMLElement).getByRole("radio", { name: "3" }));
  await waitFor(() => expect(written("Balanced").slice(1, 3)).toEqual([0.4, 0.6]));
  expect(written("Balanced").slice(3)).toEqual(before.slice(3));
  await press("Rewards");
  expect(ratings("Pay")).toBeNull();
});

test("directions and goalposts are asked of indicators only", async () => {
  const { unfold } = await open();
  await unfold("Directions and goalposts");
  expect(screen.getByRole("textbox", { name: "Low goalpost of Pay" })).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: /Low goalpost of (Rewards|Work|Growth)/ })).toBeNull();
});

test("the mark of a tie stands on sliders of dimensions too: there the first two score the same", async () => {
  const { slide } = await open();
  const marks = within(list("Weights of the indicators")).getAllByRole("img", { name: /^At .* tie$/ });
  const mark = marks.find(({ parentElement }) => parentElement?.contains(slider("Rewards")));
  const [, share, first, second] = /^At (.*)%, (.*) and (.*) tie$/.exec(mark?.title ?? "") ?? [];
  const at = Number(share) / 100;
  const scores = scoresBy([0.6 * at, 0.4 * (1 - at), 0.4 * at, 0.3 * (1 - at), 0.3 * (1 - at)]);
  const scoreOf = (unit: string) => scores[jobs.rows.findIndex(([industry]) => industry === unit)];
  expect(Math.abs(scoreOf(first) - scoreOf(second))).toBeLessThan(0.2);
  slide("Rewards", 33);
  expect(screen.queryByRole("img", { name: /tie$/ })).toBeNull();
});
