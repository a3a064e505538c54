/** In the pane: points on a grid outside the open menu at which something else than the pane is on top. */
export function coveredOutsideMenu(): string[] {
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
