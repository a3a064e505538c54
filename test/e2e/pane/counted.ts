import type { Locator } from "playwright-core";
import type { OpenedPlayground } from "../support/openPlayground";
import type { Hand } from "./mouseHand";

/** A hand that counts: a press is one action, and so is a value that is typed. */
export interface CountedHand {
  press: Hand["press"];
  click(target: Locator): Promise<void>;
  /** Types a value into the field of this label and leaves it with Enter, as one does with a value. */
  type(label: string, text: string): Promise<void>;
  /** Actions since the last time that it was asked. */
  taken(): number;
}

export function counted({ pane, page }: OpenedPlayground, { press }: Hand): CountedHand {
  let actions = 0;
  return {
    async press(role, name) {
      actions++;
      await press(role, name);
    },
    async click(target) {
      actions++;
      await target.click();
    },
    async type(label, text) {
      actions++;
      const box = pane.getByLabel(label, { exact: true }).first();
      await box.focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    taken() {
      const sum = actions;
      actions = 0;
      return sum;
    },
  };
}
