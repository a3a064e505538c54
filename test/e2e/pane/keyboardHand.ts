import type { Locator } from "playwright-core";
import { eventually } from "../support/eventually";
import type { OpenedPlayground } from "../support/openPlayground";
import type { Hand } from "./mouseHand";

/** What only the keyboard's hand can do: fields to type in, and choices among a few. */
export interface KeyboardHand extends Hand {
  /** Walks to a control; afterwards it has the focus. */
  reach(target: Locator): Promise<void>;
  /** Replaces what a field holds. */
  type(label: string, text: string): Promise<void>;
  /** Chooses one of the radio buttons of a group. */
  pick(group: string | Locator, option: string): Promise<void>;
}

/**
 * In the pane: what leads from the focus to a control. A tab list or toolbar is one Tab stop, with arrows inside; where
 * nothing has the focus, the way goes on as it was.
 */
function keyTowards(
  target: Element,
  back: boolean,
): "there" | "outside" | "gone" | "ArrowRight" | "Tab" | "Shift+Tab" {
  if (!target.isConnected) return "gone";
  const from = document.activeElement;
  if (!document.hasFocus()) return "outside";
  if (from === target) return "there";
  // A radio group is one Tab stop; where nothing is chosen it is entered at either end, and the arrows lead on.
  const group = target.closest("[role=radiogroup]");
  if (group?.contains(from) && !group.querySelector(":checked")) return "there";
  if (target.closest("[role=tablist], [role=toolbar]")?.contains(from)) return "ArrowRight";
  const before =
    from && from !== document.body
      ? (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : back;
  return before ? "Shift+Tab" : "Tab";
}

/** Every control is reached with Tab or the arrow keys and worked with the keyboard; nothing is clicked. */
export function keyboardHand({ pane, page }: OpenedPlayground): KeyboardHand {
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  let entered = false;

  /** From the sheet to the pane, once a test. */
  async function enter(): Promise<void> {
    if (entered) return;
    entered = true;
    await page.keyboard.press("F6");
  }

  /** Walks through the pane with Tab or Shift+Tab until the control has the focus; arrows move within groups. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    await enter();
    let back = false;
    // Found once and not anew at each press: by role and name that takes longer than the press.
    let element = await target.elementHandle();
    for (let presses = 0; presses < 150; presses++) {
      const key: ReturnType<typeof keyTowards> = (await element?.evaluate(keyTowards, back)) ?? "gone";
      if (key === "there") return;
      if (key === "gone") {
        element = await target.elementHandle();
        continue;
      }
      if (key === "outside") throw new Error(`The keyboard left the pane on its way to ${target}`);
      back = key === "Shift+Tab";
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${target}`);
  }

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
    reach,
    async type(label, text) {
      await reach(pane.getByLabel(label, { exact: true }).first());
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    },
    async pick(group, option) {
      const buttons =
        typeof group === "string" ? pane.getByRole("radiogroup", { name: group }).first() : group;
      const checked = buttons.getByRole("radio", { checked: true });
      if ((await checked.count()) > 0) await reach(checked);
      else {
        // Where nothing is chosen yet, the Tab key leads to one of them.
        await reach(buttons.getByRole("radio").first());
        await page.keyboard.press("Space");
      }
      const wanted = buttons.getByRole("radio", { name: option, exact: true });
      // The focus moves at once; what is chosen may first have to be written to the sheet.
      for (let presses = 0; presses < 10 && !(await isFocused(wanted)); presses++) {
        await page.keyboard.press("ArrowRight");
      }
      await eventually(async () => {
        if (!(await wanted.isChecked())) throw new Error(`${option} is not chosen by keyboard`);
      });
    },
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
