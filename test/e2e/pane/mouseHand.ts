import type { OpenedPlayground } from "../support/openPlayground";

/** What somebody does in the pane: each of these is one action, `choose` is two. */
export interface Hand {
  press(role: "button" | "tab" | "summary", name: string): Promise<void>;
  /** Opens a menu and takes an entry. */
  choose(menu: string, entry: string): Promise<void>;
  /** Takes an entry of a list. */
  select(label: string, entry: string, value: string): Promise<void>;
  /** Brings a slider to about this value. */
  slide(label: string, percent: number): Promise<void>;
}

export function mouseHand({ pane, page }: OpenedPlayground): Hand {
  const target = (role: "button" | "tab" | "summary", name: string) =>
    role === "summary"
      ? pane.locator("summary", { hasText: name })
      : pane.getByRole(role, { name, exact: true }).first();
  return {
    press: (role, name) => target(role, name).click(),
    async choose(menu, entry) {
      await pane.getByRole("button", { name: menu, exact: true }).click();
      await pane.getByRole("menuitem", { name: entry }).first().click();
    },
    async select(label, _entry, value) {
      await pane.getByLabel(label, { exact: true }).selectOption(value);
    },
    async slide(label, percent) {
      const slider = pane.getByRole("slider", { name: label, exact: true });
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error(`No slider ${label}`);
      const at = (value: number) => box.x + 8 + ((box.width - 16) * value) / 100;
      const middle = box.y + box.height / 2;
      await page.mouse.move(at(Number(await slider.inputValue())), middle);
      await page.mouse.down();
      await page.mouse.move(at(percent), middle, { steps: 5 });
      await page.mouse.up();
    },
  };
}
