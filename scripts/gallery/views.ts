import type { Frame } from "playwright-core";
import type { GalleryViewName } from "../../src/messages/en-US/galleryWords";
import type { ShareLanguage } from "../../src/messages/words";

export interface Stage {
  /** The pane's frame. */
  readonly pane: Frame;
  readonly words: ShareLanguage;
}

export interface GalleryView {
  /** In the names of its pictures; the documentation has a title for each. */
  readonly name: GalleryViewName;
  /** From the view before to this one, by visible labels. */
  readonly show: (stage: Stage) => Promise<unknown>;
}

const button = ({ pane }: Stage, name: string) => pane.getByRole("button", { name, exact: true }).first();

async function open(stage: Stage, view: "weights" | "ranking" | "analyze" | "share" | "help"): Promise<void> {
  const { pane, words } = stage;
  await pane.getByRole("tab", { name: words.pane[view], exact: true }).click();
  await pane.getByRole("tabpanel").getByText(words.pane.loading).waitFor({ state: "detached" });
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
    name: "ranking",
    show: (stage) => open(stage, "ranking"),
  },
  {
    name: "ranking-table",
    show: (stage) => asView(stage, "table"),
  },
  {
    name: "ranking-compared",
    show: (stage) => asView(stage, "slope"),
  },
  {
    name: "analyze",
    async show(stage) {
      await asView(stage, "bars");
      await open(stage, "analyze");
    },
  },
  {
    name: "robustness",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.robustness }).click();
      await pane.getByRole("button", { name: words.analyze.run, exact: true }).first().click();
      await pane.getByText(words.analyze.intervals).waitFor();
      await pane.getByText(words.analyze.intervals).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "what-if",
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.robustness }).click();
      await pane.locator("summary", { hasText: words.analyze.whatIf }).click();
      await pane.getByLabel(words.whatIf.amountOf("Pay"), { exact: true }).fill("25");
      await pane.getByLabel(words.whatIf.who, { exact: true }).selectOption("South");
      await pane.locator("summary", { hasText: words.analyze.whatIf }).scrollIntoViewIfNeeded();
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
];
