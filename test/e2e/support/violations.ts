import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** Colors depend on the theme alone, and names on the language alone: each of them once, contrast without a page of its own. */
export const looks = [
  { theme: "light", lang: "en-US", rules: "all, and contrast" },
  { theme: "dark", lang: "zh-CN", rules: "all" },
] as const;

/** "and contrast": the colors once more in the other of two looks, the light one and the few that the system forces. */
export type Rules = "all" | "all, and contrast" | "colors" | "colors, and contrast";

const colors = { type: "rule", values: ["color-contrast"] };
const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a part of the page, as lines to read. Colors that were switched stay so: each switch takes as long as a check of them. */
export async function violations(pane: Frame, rules: Rules = "all", part = "body"): Promise<string[]> {
  const found = await check(pane, rules.startsWith("all") ? all : colors, part);
  if (!rules.endsWith("contrast")) return found;
  const look = await switchColors(pane);
  const inOther = await check(pane, colors, part);
  return [...found, ...inOther.map((line) => `in ${look} colors: ${line}`)];
}

/** From the light look to the contrast theme or back, as Windows does; done when the pane is drawn in it. */
async function switchColors(pane: Frame): Promise<"forced" | "light"> {
  const forced = await pane.evaluate(() => !matchMedia("(forced-colors: active)").matches);
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
  return forced ? "forced" : "light";
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
