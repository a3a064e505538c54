import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** Colors depend on the theme alone, and names on the language alone: each of them once, contrast without a page of its own. */
export const looks = [
  { theme: "light", lang: "en-US", rules: "all, and contrast" },
  { theme: "dark", lang: "zh-CN", rules: "all" },
] as const;

/** "and contrast": the colors in both of two looks, the light one and the few that the system forces, switched as Windows does. */
export type Rules = "all" | "all, and contrast" | "colors" | "colors, and contrast";

const colors = { type: "rule", values: ["color-contrast"] };
const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in a part of the page, as lines to read. Where both looks are asked for, the page keeps the second: to switch
 * takes as long as to check, and the next look at it may as well begin there.
 */
export async function violations(pane: Frame, rules: Rules = "all", part = "body"): Promise<string[]> {
  const found = await check(pane, rules.startsWith("all") ? all : colors, part);
  if (!rules.endsWith("contrast")) return found;
  const forced = await pane.evaluate(() => matchMedia("(forced-colors: active)").matches);
  await forceColors(pane, !forced);
  const inOther = await check(pane, colors, part);
  const named = (lines: readonly string[], isForced: boolean) =>
    lines.map((line) => `in ${isForced ? "contrast" : "light"}: ${line}`);
  return [...named(found, forced), ...named(inOther, !forced)];
}

/** To the contrast theme, or back to the light one; done when the pane is drawn in it. */
async function forceColors(pane: Frame, forced: boolean): Promise<void> {
  await pane.page().emulateMedia({
    colorScheme: forced ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
  });
  const isDrawn = (expected: boolean) => {
    const themed = [...document.querySelectorAll(".fui-FluentProvider")];
    const canvas = (element: Element) =>
      getComputedStyle(element).getPropertyValue("--colorNeutralBackground1").trim();
    return (
      matchMedia("(forced-colors: active)").matches === expected &&
      themed.every((element) => (canvas(element) === "#000000") === expected)
    );
  };
  // By the clock: frames come late where many pages are drawn at once.
  await pane.waitForFunction(isDrawn, forced, { polling: 50 });
}

/** Fluent's focus guards are hidden on purpose: they pass the focus on at once. */
async function check(pane: Frame, rules: unknown, part: string): Promise<string[]> {
  // A color on its way to another one is no finding. A busy browser draws no frames in which it would arrive.
  await pane.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe);
  return pane.evaluate(
    async ([only, place]) => {
      const { axe: checker } = window as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
        };
      };
      const found = await checker.run(
        { include: [[place]], exclude: [["[data-tabster-dummy]"]] },
        {
          runOnly: only,
          // Without the thousands of elements that passed.
          resultTypes: ["violations"],
        },
      );
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
      );
    },
    [rules, part] as const,
  );
}
