import { spoken } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

const opened = session.shared({ workbook: exampleWorkbook, narrow: true });

test.each([
  ["no-preference", true, "End"],
  ["reduce", false, "Home"],
] as const)(
  "rows of the ranking slide to their places: motion %s, %s, to its %s",
  async (reducedMotion, moves, key) => {
    const { pane, page } = opened();
    const { weights, ranking } = spoken["en-US"];
    await page.emulateMedia({ reducedMotion });
    try {
      await pane.getByRole("slider").first().waitFor();
      const list = pane.getByRole("list", { name: ranking.list });
      const names = () => list.getByRole("listitem").allInnerTexts();
      const before = await names();
      const slid = () => pane.evaluate(() => (window as never as { slid: number }).slid);
      await pane.evaluate(() => {
        const counted = window as never as { slid: number };
        counted.slid = 0;
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...how) {
          if (this.tagName === "LI") counted.slid++;
          return animate.apply(this, how);
        };
      });
      await pane.getByRole("slider", { name: weights.weightOf("Pay") }).press(key);
      await pane.waitForFunction(
        (was) => document.querySelector("ol li")?.parentElement?.innerText !== was,
        before.join("\n"),
      );
      expect((await slid()) > 0).toBe(moves);
      // All of them arrive.
      await pane.waitForFunction(() =>
        [...document.querySelectorAll("ol li")].every((row) => row.getAnimations().length === 0),
      );
      const tops = await list
        .getByRole("listitem")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    } finally {
      await page.emulateMedia({ reducedMotion: "reduce" });
    }
  },
  60_000,
);
