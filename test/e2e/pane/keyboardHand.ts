import type { Locator } from "playwright-core";
import type { OpenedPlayground } from "../support/openPlayground";
import type { Hand } from "./mouseHand";

/** Every control is reached with Tab or the arrow keys and worked with the keyboard; nothing is clicked. */
export function keyboardHand({ pane, page }: OpenedPlayground): Hand {
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** Walks through the pane with Tab until the control has the focus; arrows move within tab lists and toolbars. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    // The keyboard enters the pane at its top, as it does from Excel with F6.
    await pane.locator("#pane").evaluate((element) => {
      (document.activeElement as HTMLElement | null)?.blur?.();
      element.tabIndex = -1;
      element.focus();
    });
    for (let presses = 0; presses < 120; presses++) {
      if (await isFocused(target)) return;
      await page.keyboard.press((await withinGroup(target)) ? "ArrowRight" : "Tab");
    }
    throw new Error(`The keyboard does not reach ${target}`);
  }

  /** True while the focus is in the tab list or toolbar that holds the target: one Tab stop, arrows inside. */
  const withinGroup = (target: Locator) =>
    target.evaluate((element) => {
      const group = element.closest("[role=tablist], [role=toolbar]");
      return group !== null && group.contains(document.activeElement);
    });

  const press: Hand["press"] = async (role, name) => {
    const target =
      role === "summary"
        ? pane.locator("summary", { hasText: name })
        : pane.getByRole(role, { name, exact: true }).first();
    await reach(target);
    await page.keyboard.press("Enter");
  };

  return {
    press,
    async choose(menu, entry) {
      await press("button", menu);
      const item = pane.getByRole("menuitem", { name: entry }).first();
      await item.waitFor();
      for (let presses = 0; presses < 20 && !(await isFocused(item)); presses++) {
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Enter");
    },
    async select(label, entry, value) {
      const list = pane.getByLabel(label, { exact: true });
      await reach(list);
      for (let presses = 0; presses < 30 && (await list.inputValue()) !== value; presses++) {
        await page.keyboard.press("ArrowDown");
      }
      for (let presses = 0; presses < 30 && (await list.inputValue()) !== value; presses++) {
        await page.keyboard.press("ArrowUp");
      }
      if ((await list.inputValue()) !== value) throw new Error(`${entry} is not in ${label}`);
    },
    async slide(label, percent) {
      const slider = pane.getByRole("slider", { name: label, exact: true });
      await reach(slider);
      await page.keyboard.press("Home");
      for (let i = 0; i < Math.floor(percent / 10); i++) await page.keyboard.press("PageUp");
      for (let i = 0; i < percent % 10; i++) await page.keyboard.press("ArrowRight");
    },
  };
}
