import type { OpenedPlayground } from "./openPlayground";

/** Pastes a table into the first cells, as from another program. */
export async function paste(
  { page }: OpenedPlayground,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.mouse.click(90, 60);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((row) => row.join("\t")).join("\n"),
  );
  await page.keyboard.press("Control+V");
}
