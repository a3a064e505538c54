import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** Colors depend on the theme alone, and names on the language alone: each of them once. */
export const looks = [
  { theme: "light", lang: "en-US", rules: "all" },
  { theme: "dark", lang: "zh-CN", rules: "all" },
  { theme: "contrast", lang: "en-US", rules: "colors" },
] as const;

const runOnly = {
  all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  colors: { type: "rule", values: ["color-contrast"] },
};

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, as lines to read. Fluent's focus guards are hidden on purpose: they pass the focus on at once. */
export async function violations(pane: Frame, rules: keyof typeof runOnly = "all"): Promise<string[]> {
  // A color on its way to another one is no finding.
  await pane.waitForFunction(() => !document.getAnimations().some((each) => each instanceof CSSTransition));
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe);
  return pane.evaluate(async (only) => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      };
    };
    const found = await checker.run(
      { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
      {
        runOnly: only,
        // Without the thousands of elements that passed.
        resultTypes: ["violations"],
      },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  }, runOnly[rules]);
}
