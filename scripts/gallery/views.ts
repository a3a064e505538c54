import type { Frame } from "playwright-core";
import type { ShareLanguage } from "../../src/messages/words";

export interface Stage {
  /** The pane's frame. */
  readonly pane: Frame;
  readonly words: ShareLanguage;
}

export interface GalleryView {
  /** In the names of its pictures. */
  readonly name: string;
  readonly title: { readonly "en-US": string; readonly "zh-CN": string };
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
    title: { "en-US": "Directions are checked once", "zh-CN": "一次性核对方向" },
    show: ({ pane }) => pane.getByRole("slider").first().waitFor(),
  },
  {
    name: "weights",
    title: { "en-US": "Weights, in dimensions, over the first places", "zh-CN": "分维度的权重与前几名" },
    async show(stage) {
      await button(stage, stage.words.weights.directionsRight).click();
      await stage.pane.getByRole("slider").first().press("PageUp");
    },
  },
  {
    name: "ranking",
    title: { "en-US": "Ranking, in bars of dimensions", "zh-CN": "按维度着色的排名" },
    show: (stage) => open(stage, "ranking"),
  },
  {
    name: "ranking-table",
    title: { "en-US": "Ranking, in numbers", "zh-CN": "排名数值表" },
    show: (stage) => asView(stage, "table"),
  },
  {
    name: "ranking-compared",
    title: { "en-US": "Two presets compared", "zh-CN": "两个预设对比" },
    show: (stage) => asView(stage, "slope"),
  },
  {
    name: "analyze",
    title: { "en-US": "Analyze", "zh-CN": "分析" },
    async show(stage) {
      await asView(stage, "bars");
      await open(stage, "analyze");
    },
  },
  {
    name: "robustness",
    title: { "en-US": "How robust the ranks are", "zh-CN": "排名的稳健性" },
    async show({ pane, words }) {
      await pane.locator("summary", { hasText: words.analyze.robustness }).click();
      await pane.getByRole("button", { name: words.analyze.run, exact: true }).first().click();
      await pane.getByText(words.analyze.intervals).waitFor();
      await pane.getByText(words.analyze.intervals).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "share",
    title: { "en-US": "Sharing a workbook", "zh-CN": "共享工作簿" },
    async show(stage) {
      await open(stage, "share");
      await button(stage, stage.words.sharing.check).waitFor();
    },
  },
  { name: "help", title: { "en-US": "Help", "zh-CN": "帮助" }, show: (stage) => open(stage, "help") },
];
