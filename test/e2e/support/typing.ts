import type { Page } from "playwright-core";

/** Types into the selected cell of the grid at a fast typist's pace. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 30 });
}

/** Enters what was typed. Univer takes Enter for its list of functions until that has closed, a moment after the last key. */
export async function pressEnter(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
}
