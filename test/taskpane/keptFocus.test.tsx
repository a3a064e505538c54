import { act, screen, waitFor, within } from "@testing-library/react";
import { spoken, spokenByAnalyze, spokenByCheck, spokenByStory } from "../support/languages";
import { found } from "./memorySharing";
import { type RenderOptions, renderPane, sampleTables } from "./renderPane";

const {
  pane: frame,
  analyze,
  ownData,
  ranking,
  starting,
  weights,
  drafts,
  columns,
  grouping,
} = spoken["en-US"];
const { sharing, methodSheet, presetExchange, dataQueries, copy } = spoken["en-US"];
const { whatIf } = spokenByAnalyze["en-US"];
const { story } = spokenByStory["en-US"];
const { check } = spokenByCheck["en-US"];

type Pane = Awaited<ReturnType<typeof renderPane>>;

const [jobs, presets] = sampleTables();
const withNotes = [jobs, { ...presets, notes: ["Locked presets: Equal"] }];
const oddCells = [
  {
    ...jobs,
    header: [...jobs.header, "Odd", "Odder"],
    rows: jobs.rows.map((row, i) => [...row, i === 2 ? "–" : i, i === 3 ? "x" : i]),
  },
  presets,
];

/** What has the focus, by the words that a user hears. */
function focused(): string {
  const { activeElement: at } = document;
  if (at === null || at === document.body) return "nothing";
  const { labels } = at as HTMLInputElement;
  return at.getAttribute("aria-label") ?? (labels?.[0] ?? at).textContent;
}

/** Goes to a control by keyboard, and presses a key. */
async function press({ user }: Pane, name: string | RegExp, key = "{Enter}", role = "button") {
  const control = (await screen.findAllByRole(role, { name })).at(-1)!;
  act(() => control.focus());
  expect(document.activeElement).toBe(control);
  await user.keyboard(key);
}

const unfold = async ({ user }: Pane, summary: string) =>
  user.click((await screen.findAllByText(summary))[0]);
const weightOf = (name: string) => weights.percentOf(name);

interface Case {
  readonly shown?: RenderOptions;
  readonly steps: (pane: Pane) => Promise<void>;
  readonly then: string | RegExp;
}

/** What is opened has the focus. */
const opened: Record<string, Case> = {
  "another name for a preset": {
    steps: (pane) => pane.choose(weights.manage, weights.rename),
    then: weights.presetName,
  },
  "whether to delete a preset: not on the button that does": {
    steps: (pane) => pane.choose(weights.manage, weights.remove),
    then: frame.cancel,
  },
  "a published framework": {
    steps: (pane) => pane.choose(weights.startFrom, starting.framework),
    then: starting.frameworkLabel,
  },
  "pairs to compare": {
    steps: (pane) => pane.choose(weights.startFrom, starting.pairwise),
    then: starting.compared("Pay", "Conditions"),
  },
  dimensions: {
    steps: (pane) => press(pane, grouping.group),
    then: new RegExp(`^${grouping.dimensionOf("Pay")}`),
  },
  "goalposts for all": {
    async steps(pane) {
      await unfold(pane, starting.details);
      await press(pane, starting.sameForAll);
    },
    then: starting.lowForAll,
  },
  publishing: {
    shown: { view: "ranking" },
    steps: (pane) => press(pane, frame.publish),
    then: /^Publish/,
  },
  "the formula of a notice": {
    async steps(pane) {
      await press(pane, frame.insert);
      await press(pane, frame.showFormula);
    },
    then: frame.showFormula,
  },
  "another change in What if": {
    shown: { view: "analyze" },
    async steps(pane) {
      await unfold(pane, analyze.whatIf);
      await press(pane, whatIf.another);
    },
    then: whatIf.indicator,
  },
  "presets to import": {
    shown: { view: "share" },
    steps: (pane) => press(pane, presetExchange.import),
    then: presetExchange.paste,
  },
  "a query": {
    shown: { view: "share" },
    steps: (pane) => press(pane, dataQueries.write),
    then: dataQueries.index,
  },
  "an index to describe": {
    shown: { view: "share", formulas: [found("Jobs!M7", "=QEI(A1:B3)")] },
    steps: (pane) => press(pane, methodSheet.choose),
    then: methodSheet.index,
  },
  "whether to turn formulas into values: not on the button that does": {
    shown: { view: "share", formulas: [found("Jobs!M7", "=QEI(A1:B3)")] },
    steps: (pane) => press(pane, sharing.freezeAll),
    then: sharing.no,
  },
};

/** Where the focus goes from what is no longer there. */
const closed: Record<string, Case> = {
  "a notice that is dismissed": {
    async steps(pane) {
      await press(pane, frame.insert);
      await press(pane, frame.dismiss);
    },
    then: frame.insert,
  },
  "an insert that is undone from its notice": {
    async steps(pane) {
      await press(pane, frame.insert);
      await press(pane, weights.undo);
    },
    then: frame.insert,
  },
  "a draft that is discarded": {
    shown: { tables: withNotes },
    async steps(pane) {
      await pane.select(weights.preset, weights.lockedPreset("Equal"));
      await pane.weigh("Pay", "60");
      await press(pane, drafts.discard);
    },
    then: weightOf("Pay"),
  },
  "a form left with Escape": {
    async steps(pane) {
      await pane.choose(weights.manage, weights.rename);
      await screen.findByLabelText(weights.presetName);
      await pane.user.keyboard("{Escape}");
    },
    then: weights.manage,
  },
  "a draft that is not kept after all": {
    shown: { tables: withNotes },
    async steps(pane) {
      await pane.select(weights.preset, weights.lockedPreset("Equal"));
      await pane.weigh("Pay", "60");
      await press(pane, drafts.keep);
      await screen.findByLabelText(weights.presetName);
      await pane.user.keyboard("{Escape}");
    },
    then: drafts.keep,
  },
  "a goalpost that is entered, whose row is drawn anew": {
    async steps(pane) {
      await unfold(pane, starting.details);
      await press(pane, starting.lowOf("Pay"), "5{Enter}", "textbox");
      await waitFor(() => expect(pane.workbook.writes).toHaveLength(1));
    },
    then: starting.lowOf("Pay"),
  },
  "goalposts for all, left with Escape": {
    async steps(pane) {
      await unfold(pane, starting.details);
      await press(pane, starting.sameForAll);
      await pane.user.keyboard("{Escape}");
    },
    then: starting.sameForAll,
  },
  "pairs that are not compared": {
    async steps(pane) {
      await pane.choose(weights.startFrom, starting.pairwise);
      await press(pane, frame.cancel);
    },
    then: weights.startFrom,
  },
  "dimensions that are done": {
    async steps(pane) {
      await press(pane, grouping.group);
      await press(pane, grouping.done);
    },
    then: grouping.group,
  },
  "directions that are right": {
    async steps(pane) {
      await press(pane, weights.preset, "{Shift}", "combobox");
      await press(pane, weights.directionsRight);
    },
    then: weights.preset,
  },
  "the first places, for all of them": {
    steps: (pane) => press(pane, /^Show all/),
    then: frame.ranking,
  },
  "a unit's story": {
    shown: { view: "ranking" },
    async steps(pane) {
      const rows = within(screen.getByRole("list", { name: ranking.list })).getAllByRole("button");
      act(() => rows[2].focus());
      await pane.user.keyboard("{Enter}");
      await screen.findByRole("button", { name: story.close });
      await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));
      await pane.user.keyboard("{Escape}");
      await waitFor(() => expect(document.activeElement).toBe(rows[2]));
    },
    then: /./,
  },
  "publishing that is left with Escape": {
    shown: { view: "ranking" },
    async steps(pane) {
      await press(pane, frame.publish);
      await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));
      await pane.user.keyboard("{Escape}");
    },
    then: frame.publish,
  },
  "a column whose cells are repaired, for the next": {
    shown: { view: "analyze", tables: oddCells },
    steps: (pane) => press(pane, columns.of(columns.treatAsMissing, "Odd")),
    then: columns.of(columns.treatAsMissing, "Odder"),
  },
  "a change of What if that is left": {
    shown: { view: "analyze" },
    async steps(pane) {
      await unfold(pane, analyze.whatIf);
      await press(pane, whatIf.another);
      await press(pane, whatIf.leave("Conditions"));
    },
    then: whatIf.indicator,
  },
  "the check of a table": {
    shown: { view: "analyze" },
    async steps(pane) {
      await press(pane, ownData.check);
      await screen.findByText(check.intro);
      await press(pane, frame.cancel);
    },
    then: ownData.check,
  },
  "presets that are not imported": {
    shown: { view: "share" },
    async steps(pane) {
      await press(pane, presetExchange.import);
      await press(pane, copy.close);
    },
    then: presetExchange.import,
  },
  "a query that is closed": {
    shown: { view: "share" },
    async steps(pane) {
      await press(pane, dataQueries.write);
      await press(pane, copy.close);
    },
    then: dataQueries.write,
  },
  "formulas that stay formulas": {
    shown: { view: "share", formulas: [found("Jobs!M7", "=QEI(A1:B3)")] },
    async steps(pane) {
      await press(pane, sharing.freezeAll);
      await press(pane, sharing.no);
    },
    then: sharing.freezeAll,
  },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const run = async ({ shown, steps, then }: Case) => {
  const pane = await renderPane(shown);
  await steps(pane);
  const pattern = typeof then === "string" ? new RegExp(`^${escaped(then)}$`) : then;
  await waitFor(() => {
    if (!pattern.test(focused())) throw new Error(`The focus is on ${focused()}`);
  });
};

describe("what is opened has the focus", () => {
  test.each(Object.entries(opened))("%s", (_, each) => run(each));
});

describe("the focus goes on from what is no longer there", () => {
  test.each(Object.entries(closed))("%s", (_, each) => run(each));
});

test("the focus is not taken from the sheet", async () => {
  const pane = await renderPane();
  await press(pane, frame.insert);
  const dismiss = await screen.findByRole("button", { name: frame.dismiss });
  act(() => dismiss.focus());
  act(() => void window.dispatchEvent(new Event("blur")));
  act(() => pane.store.actions.dismissNotice());
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(focused()).toBe("nothing");
  act(() => void window.dispatchEvent(new Event("focus")));
  await waitFor(() => expect(focused()).toBe(frame.insert));
});
