import { exampleWorkbook } from "../support/exampleWorkbook";
import { looks, violations } from "../support/violations";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

test.each(looks)("an open menu covers nothing but its own place: $theme, $lang", async ({ theme, lang }) => {
  const { pane } = await session.open({ workbook: exampleWorkbook, theme, lang });
  await pane.getByRole("slider").first().waitFor();
  const menus = await pane.locator("main [aria-haspopup=menu]").all();
  expect(menus.length).toBeGreaterThanOrEqual(3);
  for (const menu of menus) {
    await menu.click();
    await pane.getByRole("menu").waitFor();
    expect(await pane.evaluate(coveredOutsideMenu)).toEqual([]);
    expect(await violations(pane, "colors")).toEqual([]);
    await pane.page().keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
  }
});

/** In the pane: points on a grid outside the open menu at which something else than the pane is on top. */
function coveredOutsideMenu(): string[] {
  const inside = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
    x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
  const menu = document.querySelector("[role=menu]")!.parentElement!.getBoundingClientRect();
  const covered: string[] = [];
  for (let x = 5; x < innerWidth; x += 15) {
    for (let y = 5; y < innerHeight; y += 15) {
      const top = document.elementFromPoint(x, y);
      if (!inside(menu, x, y) && !top?.closest("main"))
        covered.push(`${x}, ${y}: ${top?.outerHTML.slice(0, 80)}`);
    }
  }
  return covered;
}
