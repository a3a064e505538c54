import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

test("every entry of a menu comes into a low pane, by scrolling", async () => {
  const height = 480;
  const { pane } = await session.open({ workbook: exampleWorkbook, viewport: { width: 1100, height } });
  await pane.getByRole("slider").first().waitFor();
  for (const menu of await pane.locator("main [aria-haspopup=menu]").all()) {
    await menu.click();
    await pane.getByRole("menu").waitFor();
    const entries = await pane.getByRole("menuitem").all();
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      await entry.scrollIntoViewIfNeeded();
      const box = await entry.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await pane.page().keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
  }
});
