import type { Page } from "playwright-core";

/** Types into the selected cell of the grid at a fast typist's pace. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 30 });
}

/** Enters what was typed, once Univer's list of functions, which takes Enter for a choice, has closed. */
export async function pressEnter(page: Page): Promise<void> {
  await page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
}
