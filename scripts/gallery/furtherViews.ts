import type { Playground } from "../../src/playground/api";
import { button, type GalleryView, open, type Stage } from "./views";

/** A part of a tab that unfolds, alone: what is open beside it is folded. */
async function unfold({ pane }: Stage, title: string): Promise<void> {
  for (const opened of await pane.locator("main details[open] > summary").all()) await opened.click();
  const summary = pane.locator("summary").getByText(title, { exact: true });
  await summary.click();
  await summary.scrollIntoViewIfNeeded();
}

async function unfoldInAnalyze(
  stage: Stage,
  section: "correlations" | "leaveOut" | "leading" | "trend" | "structure",
) {
  await open(stage, "analyze");
  await unfold(stage, stage.words.analyze[section]);
}

async function startFrom(stage: Stage, point: "framework" | "experts"): Promise<void> {
  await button(stage, stage.words.weights.startFrom).click();
  await stage.pane.getByRole("menuitem", { name: stage.words.starting[point] }).click();
  await button(stage, stage.words.pane.cancel).waitFor();
}

/** What the documentation does not show and is looked at all the same. They come after its views. */
export const furtherViews: readonly GalleryView<string>[] = [
  {
    name: "simple",
    async show(stage) {
      const { pane, words, data } = stage;
      await pane.getByLabel(words.pane.data, { exact: true }).selectOption(data.table);
      await button(stage, words.weights.simple).click();
    },
  },
  {
    name: "grouping",
    async show(stage) {
      await button(stage, stage.words.weights.simple).click();
      await button(stage, stage.words.grouping.group).click();
      await stage.pane.getByText(stage.words.grouping.hint).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "goalposts",
    async show(stage) {
      await button(stage, stage.words.grouping.done).click();
      await unfold(stage, stage.words.starting.details);
    },
  },
  { name: "framework", show: (stage) => startFrom(stage, "framework") },
  {
    name: "experts",
    async show(stage) {
      await button(stage, stage.words.pane.cancel).click();
      await startFrom(stage, "experts");
    },
  },
  {
    name: "inserted",
    async show(stage) {
      const { words } = stage;
      await button(stage, words.pane.cancel).click();
      await button(stage, words.pane.insert).click();
      await button(stage, words.pane.showFormula).click();
    },
  },
  {
    name: "correlations",
    async show(stage) {
      await button(stage, stage.words.pane.dismiss).click();
      await unfoldInAnalyze(stage, "correlations");
    },
  },
  { name: "leave-out", show: (stage) => unfoldInAnalyze(stage, "leaveOut") },
  {
    name: "leading",
    async show(stage) {
      await unfoldInAnalyze(stage, "leading");
      await button(stage, stage.words.analyze.run).click();
      await stage.pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 120_000 });
    },
  },
  {
    name: "trend",
    async show(stage) {
      await unfoldInAnalyze(stage, "trend");
      const { pane, words } = stage;
      await pane.getByLabel(words.trend.time, { exact: true }).selectOption(words.trend.rowOrder);
    },
  },
  {
    name: "structure",
    async show(stage) {
      await unfoldInAnalyze(stage, "structure");
      const column = stage.pane.getByLabel(stage.words.analyze.employment, { exact: true });
      await column.selectOption(stage.data.indicator);
    },
  },
  {
    name: "why",
    async show(stage) {
      const { pane, words, data } = stage;
      // A range without what is asked for, far from the table.
      await pane.page().evaluate(
        async (sheet) => {
          const { playground } = window as unknown as { playground: Pick<Playground, "write" | "select"> };
          await playground.write(`'${sheet}'!CA2`, [["=QEI(CC1:CD3)"]]);
          await playground.select(`'${sheet}'!CA2`);
        },
        data.table.slice(0, 31),
      );
      await pane.page().waitForTimeout(3000);
      await open(stage, "help");
      await button(stage, words.help.why).click();
      await pane.getByText(words.help.cell("").trim(), { exact: false }).first().waitFor();
    },
  },
  {
    name: "published",
    sheet: true,
    async show(stage) {
      const { pane, words } = stage;
      await pane.page().setViewportSize({ width: 1500, height: 1000 });
      await button(stage, words.pane.publish).click();
      await button(stage, words.publish.publish).click();
      await pane.getByText(new RegExp(words.pane.published(".*"))).waitFor({ timeout: 120_000 });
      // Its formulas are computed.
      await pane.page().waitForTimeout(6000);
    },
  },
];

/** Of a workbook without a table. */
export const emptyViews: readonly GalleryView<string>[] = [
  {
    name: "first-run",
    show: ({ pane, words }) => pane.getByRole("button", { name: words.firstRun.insertSample }).waitFor(),
  },
  {
    name: "sample",
    async show(stage) {
      await button(stage, stage.words.firstRun.insertSample).click();
      await stage.pane.getByRole("slider").first().waitFor();
    },
  },
];
