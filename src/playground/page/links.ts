import type { PlaygroundWords } from "../../messages/words";
import type { Area, Engine } from "../engine/engine";

/** A cell that leads to a sheet, by the sheet's id. */
export interface SheetLink {
  readonly from: Area;
  readonly to: string;
}

/**
 * Links within the workbook. Univer's would be two more packages: a click on such a cell goes there; for the keyboard a button
 * lies beside the selected cell.
 */
export function installLinks(
  engine: Engine,
  grid: HTMLElement,
  button: HTMLButtonElement,
  links: readonly SheetLink[],
  { follow }: Pick<PlaygroundWords, "follow">,
): void {
  const linkHere = () => {
    const { row, column } = engine.selection.current();
    const sheet = engine.sheets.active();
    return links.find(({ from }) => from.sheet === sheet && from.row === row && from.column === column);
  };
  const go = () => {
    const here = linkHere();
    button.hidden = true;
    if (here) engine.sheets.activate(here.to);
  };
  const show = () => {
    const here = linkHere();
    button.hidden = !here;
    if (!here) return;
    button.textContent = follow(engine.sheets.list().find(({ id }) => id === here.to)?.name ?? "");
    const { left, top } = engine.layout.cellPosition(here.from.row + 1, here.from.column);
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
  };
  button.addEventListener("click", go);
  // The selection follows the pointer's press; the click comes after it.
  grid.addEventListener("click", () => {
    if (linkHere()) go();
  });
  engine.events.onSelection(show);
  engine.events.onSheetActivated(() => requestAnimationFrame(show));
  engine.events.onScrolled(() => (button.hidden = true));
}
