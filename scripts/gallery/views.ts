import type { Frame } from "playwright-core";
import type { GalleryViewName } from "../../src/messages/en-US/galleryWords";
import type {
  AnalyzeWords,
  ComparedWords,
  PublishWords,
  ShareLanguage,
  StoryWords,
  TreatWords,
} from "../../src/messages/words";
import type { GalleryData } from "./data";

export interface Stage {
  /** The pane's frame. */
  readonly pane: Frame;
  readonly words: ShareLanguage & AnalyzeWords & ComparedWords & PublishWords & StoryWords & TreatWords;
  readonly data: GalleryData;
}

export interface GalleryView<Name extends string = GalleryViewName> {
  /** In the names of its pictures; the documentation has a title for each of its own. */
  readonly name: Name;
  /** From the view before to this one, by visible labels. */
  readonly show: (stage: Stage) => Promise<unknown>;
  /** The sheet is looked at, beside the pane. */
  readonly sheet?: boolean;
}

export const button = ({ pane }: Stage, name: string) =>
  pane.getByRole("button", { name, exact: true }).first();

export async function open(
  stage: Stage,
  view: "weights" | "ranking" | "analyze" | "share" | "help",
): Promise<void> {
  const { pane, words } = stage;
  await pane.getByRole("tab", { name: words.pane[view], exact: true }).click();
  await settled({ pane, words });
}

/** Nothing of the pane is still on its way: what does not come in time is an error, not a picture. */
export async function settled({ pane, words }: Pick<Stage, "pane" | "words">): Promise<void> {
  const waiting = [words.pane.loading, words.pane.loadingPart];
  await pane.waitForFunction(
    (labels) =>
      [...document.querySelectorAll("[role=status]")].every(
        ({ textContent }) => !labels.includes(textContent),
      ),
    waiting,
  );
}

const asView = ({ pane, words }: Stage, view: "bars" | "table" | "slope") =>
  pane.getByLabel(words.ranking.view, { exact: true }).selectOption(view);

/** Every view of the pane, in the order in which one comes to it. */
export const galleryViews: readonly GalleryView[] = [
  {
    name: "directions",
    show: ({ pane }) => pane.getByRole("slider").first().waitFor(),
  },
  {
    name: "weights",
    async show(stage) {
      await button(stage, stage.words.weights.directionsRight).click();
      await stage.pane.getByRole("slider").first().press("PageUp");
    },
  },
  {
    name: "same-goalposts",
    async show(stage) {
      const { pane, words } = stage;
      // Not clicked: what the slider does may still move it.
      await pane.locator("summary", { hasText: words.starting.details }).press("Enter");
      await button(stage, words.starting.sameForAll).click();
      await pane.getByLabel(words.starting.lowForAll, { exact: true }).fill("0");
      await pane.getByLabel(words.starting.highForAll, { exact: true }).fill("50");
      await button(stage, words.pane.cancel).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "pairs",
    async show(stage) {
      const { pane, words, data } = stage;
      await button(stage, words.pane.cancel).click();
      await pane.locator("summary", { hasText: words.starting.details }).click();
      await button(stage, words.weights.startFrom).click();
      await pane.getByRole("menuitem", { name: words.starting.pairwise }).click();
      const slider = pane.getByRole("slider", { name: words.starting.compared(...data.pair) });
      await slider.press("ArrowLeft");
      await slider.press("ArrowLeft");
      await slider.press("Enter");
      await pane.getByText(words.pairs.all, { exact: true }).click();
      await pane.getByText(words.pairs.question, { exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "gains",
    async show(stage) {
      const { pane, words } = stage;
      const column = pane.getByLabel(words.gains.by, { exact: true });
      // Nothing groups the units of some tables.
      if ((await column.count()) === 0) return;
      await column.selectOption({ index: 1 });
      await pane.getByRole("slider").first().press("PageUp");
      await pane.getByRole("region", { name: words.gains.title }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "draft",
    async show(stage) {
      const { pane, words, data } = stage;
      await button(stage, words.pane.cancel).click();
      await pane.getByLabel(words.weights.preset, { exact: true }).selectOption(data.lockedPreset);
      await pane.getByRole("slider").first().press("PageUp");
      await button(stage, words.drafts.discard).waitFor();
    },
  },
  {
    name: "ranking",
    async show(stage) {
      await button(stage, stage.words.drafts.discard).click();
      await open(stage, "ranking");
    },
  },
  {
    name: "story",
    async show({ pane, words }) {
      const list = pane.getByRole("list", { name: words.ranking.list });
      await list.getByRole("listitem").nth(4).getByRole("button").click();
      // The rank range is there once its simulations are.
      await pane.getByText(words.story.strengths, { exact: true }).waitFor();
      await pane.getByText(words.story.rangeRunning).waitFor({ state: "detached" });
    },
  },
  {
    name: "ranking-table",
    async show(stage) {
      await button(stage, stage.words.story.close).click();
      await asView(stage, "table");
    },
  },
  {
    name: "ranking-compared",
    async show(stage) {
      await asView(stage, "slope");
      await stage.pane.getByLabel(stage.words.ranking.compareWith, { exact: true }).waitFor();
      await settled(stage);
    },
  },
  {
    name: "ranking-several",
    async show({ pane, words }) {
      const choice = pane.getByLabel(words.ranking.compareWith, { exact: true });
      await choice.selectOption({ label: words.compared.several });
      await pane.getByRole("table", { name: words.compared.ranksTitle }).waitFor();
    },
  },
  {
    name: "publish",
    async show(stage) {
      await asView(stage, "bars");
      await button(stage, stage.words.pane.publish).click();
      await stage.pane.getByText(stage.words.publish.heading).waitFor();
    },
  },
  {
    name: "analyze",
    async show(stage) {
      await button(stage, stage.words.pane.cancel).click();
      await open(stage, "analyze");
    },
  },
  {
    name: "treat",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.treat }).click();
      await pane.getByLabel(words.treat.outliers, { exact: true }).selectOption("iqr");
      // Some tables have nothing to treat.
      const cells = pane.getByRole("list", { name: words.treat.cells });
      await cells.or(pane.getByText(words.treat.unchanged)).first().waitFor();
      await pane.getByText(words.treat.about).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "robustness",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.treat }).click();
      await pane.locator("summary", { hasText: words.analyze.robustness }).click();
      await pane.getByRole("button", { name: words.analyze.run, exact: true }).first().click();
      await pane.getByText(words.analyze.intervals).waitFor();
      await pane.getByText(words.analyze.intervals).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "what-if",
    async show({ pane, words, data }) {
      await pane.locator("summary", { hasText: words.analyze.robustness }).click();
      await pane.locator("summary", { hasText: words.analyze.whatIf }).click();
      await pane.getByLabel(words.whatIf.amountOf(data.indicator), { exact: true }).fill("25");
      await pane.getByLabel(words.whatIf.who, { exact: true }).selectOption(data.unit);
      await pane.locator("summary", { hasText: words.analyze.whatIf }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "reach",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.reach.title }).click();
      await pane.getByLabel(words.reach.unit, { exact: true }).selectOption({ index: 3 });
      await pane.getByLabel(words.reach.rank, { exact: true }).fill("2");
      await pane.locator("summary", { hasText: words.reach.title }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "by-group",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.whatIf }).click();
      await pane.locator("summary", { hasText: words.analyze.compareBy }).click();
      await pane.locator("summary", { hasText: words.analyze.compareBy }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "share",
    async show(stage) {
      await open(stage, "share");
      await button(stage, stage.words.sharing.check).waitFor();
    },
  },
  { name: "help", show: (stage) => open(stage, "help") },
  {
    name: "create",
    async show(stage) {
      const { pane, words, data } = stage;
      await open(stage, "weights");
      await pane.getByLabel(words.pane.data, { exact: true }).selectOption(data.newTable);
      await button(stage, words.weights.create).waitFor();
    },
  },
];
