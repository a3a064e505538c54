import { act, screen, waitFor, within } from "@testing-library/react";
import { type RankSummary } from "../../../src/core/analyze/draws/rankSummary";
import { loadStoryWords } from "../../../src/messages/load/loadStoryWords";
import { type LanguageTag, languageTags } from "../../../src/messages/languages";
import { spokenByStory } from "../../support/languages";
import { workers } from "../analyze/workers";
import { renderPane, says } from "../renderPane";

jest.mock("../../../src/taskpane/analyze/work/startWorker", () =>
  jest.requireActual<object>("../analyze/workers"),
);

/** Pay 50, 100, 0, 20 and hours 0, 100, 100, 40 on their scales; East lacks both and has no score. */
const data = [
  ["North", 3000, 50, 1],
  ["South", 4000, 40, 1],
  ["East", "n/a", "n/a", 1],
  ["West", 2400, 46, 1],
  ["Centre", 2000, 40, 1],
];
const regions = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Pay", "Hours", "Unused"],
  rows: data,
};
const presets = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 1],
    ["Hours", -1, "auto", "auto", 1],
  ],
};

const open = (language: LanguageTag = "en-US") =>
  renderPane({ view: "ranking", tables: [regions, presets], language });
const row = (unit: string) =>
  within(screen.getAllByRole("listitem").find((item) => item.textContent?.includes(unit))!).getByRole(
    "button",
  );
const card = (unit: string) => screen.findByRole("region", { name: unit });

const summary = (rank: number): RankSummary => ({
  rank,
  mean: 3,
  low: 2,
  high: 4,
  best: 2,
  worst: 4,
  first: 0,
});

/** What is done once there is nothing else to do, which jsdom never says. */
const idle: (() => void)[] = [];
Object.assign(window, {
  requestIdleCallback: (work: () => void) => idle.push(work),
  cancelIdleCallback: () => undefined,
});

beforeEach(() => {
  workers.splice(0);
  idle.splice(0);
});

/** What is there for those who listen. */
function heardIn(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return copy.textContent;
}

/** What is only for the eye. */
const seenIn = (element: HTMLElement) => element.querySelector("[aria-hidden=true]")!.textContent;

test("while nothing else is to do it is loaded: the first click has it at once", async () => {
  await open();
  expect(idle).toHaveLength(1);
  await act(async () => {
    idle[0]();
    await Promise.all([import("../../../src/taskpane/ranking/story/StoryView"), loadStoryWords("en-US")]);
  });
  // Nothing is waited for from here.
  act(() => row("West").click());
  expect(screen.getByRole("region", { name: "West" }).textContent).toContain("Rank 3 of 4");
});

test("one click on a bar tells where a unit stands, why, and what would take it one place up", async () => {
  const { user } = await open();
  await user.click(row("West"));
  const story = await card("West");
  expect(story.textContent).toContain("Rank 3 of 4 · score 30.0");
  // Medians: pay 35, hours 70; each counts half.
  const gaps = within(story).getByRole("region", { name: "Gaps" });
  expect(
    within(gaps)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Hours−15.0", "Pay−7.5"]);
  expect(within(story).getByText("Ahead of the median in no indicator.")).toBeTruthy();
  const up = within(story).getByRole("region", { name: "What would take it to rank 2?" });
  expect(up.textContent).toContain("20.0 points behind Centre.");
  expect(
    within(up)
      .getAllByRole("listitem")
      .map((item) => [heardIn(item), seenIn(item)]),
  ).toEqual([
    ["Payfrom 2,400 to 3,200 (+800)", "2,400 → 3,200"],
    ["Hoursfrom 46 to 42 (−4)", "46 → 42"],
  ]);
  expect(up.textContent).toContain("No single weight does it.");
  expect(workers[0].tasks).toMatchObject([{ kind: "sensitivity", spread: 0.25, draws: 1000, seed: 1 }]);
  await says("Simulating other weights…");
  workers[0].report({ result: [summary(4), summary(1), null, summary(3), summary(2)] });
  await says("Rank 2 to 4 in 90 % of 1,000 simulations in which every weight moves by up to ± 25%.");
});

test("what was simulated once is there for the next unit", async () => {
  const { user, press } = await open();
  await user.click(row("West"));
  await card("West");
  workers[0].report({
    result: [summary(4), { ...summary(1), low: 1, high: 1 }, null, summary(3), summary(2)],
  });
  await press("Back");
  await user.click(row("North"));
  await says(/^Rank 2 to 4 in 90 %/);
  await press("Back");
  await user.click(row("South"));
  await says(/^Rank 1 in at least 90 % of 1,000/);
  expect(workers).toHaveLength(1);
});

test("weights that take it up, and by how much the first leads", async () => {
  const { user, press } = await open();
  await user.click(row("North"));
  const up = within(await card("North")).getByRole("region", { name: "What would take it to rank 3?" });
  expect(heardIn(up)).toContain("Payfrom 50% to 57.2% · rank 3");
  expect(up.textContent).toContain("Pay50% → 57.2%");
  await press("Back");
  await user.click(row("South"));
  expect((await card("South")).textContent).toContain("Leads Centre by 50.0 points.");
  expect(screen.queryByText(/^What would take it/)).toBeNull();
});

test("what is folded away is drawn when it is unfolded: the score by dimension and indicator", async () => {
  const { user } = await open();
  await user.click(row("West"));
  const story = await card("West");
  const parts = within(story).getByText(spokenByStory["en-US"].story.parts);
  expect(within(story).queryByRole("table", { hidden: true })).toBeNull();
  await user.click(parts);
  const table = await within(story).findByRole("table");
  expect(
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((line) => [...line.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ["Pay", "10.0", "20.0", "−7.5"],
    ["Hours", "20.0", "40.0", "−15.0"],
  ]);
});

test("by keyboard: Enter opens, the title has the focus, Escape closes, and the focus is back on the row", async () => {
  const { user } = await open();
  row("West").focus();
  await user.keyboard("{Enter}");
  const story = await card("West");
  await waitFor(() =>
    expect(document.activeElement).toBe(within(story).getByRole("heading", { name: "West" })),
  );
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("region", { name: "West" })).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(row("West")));
});

test("another tab ends the story, and what was typed into the list is still there after it", async () => {
  const { user, fill, open: tab, press } = await open();
  await fill(screen.getByRole("searchbox", { name: "Find a unit" }), "We");
  await user.click(row("West"));
  await card("West");
  await press("Back");
  expect(screen.getByRole<HTMLInputElement>("searchbox", { name: "Find a unit" }).value).toBe("We");
  await user.click(row("West"));
  await card("West");
  await tab("Weights");
  expect(screen.queryByRole("region", { name: "West" })).toBeNull();
});

test("a unit without a score: why, what is missing, where it is, and what to do", async () => {
  const { user, press, workbook } = await open();
  await user.click(row("East"));
  const story = await card("East");
  expect(story.textContent).toContain("No score");
  expect(story.textContent).toMatch(/none of its indicators|no value|missing/i);
  expect(story.textContent).toContain("Missing: Pay and Hours.");
  expect(story.textContent).toContain(
    "Fill in what is missing on the sheet, or give these indicators weight 0",
  );
  await press("Show Hours");
  await waitFor(() => expect(workbook.selected).toEqual([{ table: "Regions", row: 2 }]));
});

test("its row is selected, and its profile inserted, by name", async () => {
  const { user, press, workbook } = await open();
  await user.click(row("West"));
  await card("West");
  await press("Select its row");
  await waitFor(() => expect(workbook.selected).toEqual([{ table: "Regions", row: 3 }]));
  await press("Insert profile");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  const [{ formula, names, format }] = workbook.inserted;
  expect(formula).toMatch(/^=QEI\.PROFILE\(.*, "West", Weights\[\[#Headers\],\[Mine\]\]\)$/);
  expect(names).toEqual(["Index", "Pay", "Hours"]);
  expect(format).toHaveLength(8);
});

test("a unit that is gone from the table is said to be", async () => {
  const { user, onSheet, workbook } = await open();
  await user.click(row("West"));
  await card("West");
  await onSheet(() => (workbook.table("Regions").rows[3][0] = "Far West"));
  await says("This unit is no longer in the table.");
});

test.each(languageTags)("%s: every part of the card has its name", async (tag) => {
  const { user } = await open(tag);
  const text = spokenByStory[tag].story;
  // Its words come with it: React goes on with them where the whole of it is waited for.
  await act(async () => user.click(row("West")));
  const story = await card("West");
  for (const name of [text.strengths, text.gaps, text.up(2)])
    expect(within(story).getByRole("region", { name })).toBeTruthy();
  for (const name of [text.close, text.insert, text.select])
    expect(within(story).getByRole("button", { name })).toBeTruthy();
  expect(story.textContent).toContain(text.place(3, 4));
});
