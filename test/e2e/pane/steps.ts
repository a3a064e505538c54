import { type OpenedPlayground } from "../support/openPlayground";

export { eventually } from "../support/eventually";

/** What a user does in the pane, by the labels that are seen. */
export function paneSteps({ pane, page }: OpenedPlayground) {
  return {
    ready: () => pane.getByRole("tab").first().waitFor(),
    chooseData: (name: string) => pane.getByLabel("Data", { exact: true }).selectOption(name),
    confirmDirections: () => pane.getByRole("button", { name: "Directions are right" }).click(),
    slider: (name: string) => pane.getByRole("slider", { name: `Weight of ${name}`, exact: true }),
    percent: (name: string) => pane.getByLabel(`Weight of ${name} in per cent`, { exact: true }),
    choosePreset: (name: string) => pane.getByLabel("Preset", { exact: true }).selectOption(name),
    async renamePreset(name: string) {
      await pane.getByRole("button", { name: "Manage presets" }).click();
      await pane.getByRole("menuitem", { name: "Rename…" }).click();
      await pane.getByLabel("Name of the preset").fill(name);
      await pane.getByRole("button", { name: "Save" }).click();
    },
    async type(name: string, percent: string) {
      const box = pane.getByLabel(`Weight of ${name} in per cent`, { exact: true });
      await box.fill(percent);
      await box.press("Enter");
    },
    /** Drags a slider's thumb with the mouse; `during` runs before the button is released. */
    async drag(name: string, toShare: number, during?: () => Promise<void>) {
      const slider = pane.getByRole("slider", { name: `Weight of ${name}`, exact: true });
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error(`No slider of ${name}`);
      const value = Number(await slider.inputValue());
      const at = (share: number) => box.x + 8 + (box.width - 16) * share;
      const middle = box.y + box.height / 2;
      await page.mouse.move(at(value / 100), middle);
      await page.mouse.down();
      await page.mouse.move(at((value / 100 + toShare) / 2), middle, { steps: 4 });
      await page.mouse.move(at(toShare), middle, { steps: 4 });
      await during?.();
      await page.mouse.up();
    },
  };
}
