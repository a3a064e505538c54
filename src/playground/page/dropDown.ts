import type { PlaygroundWords } from "../../messages/words";
import { rectangleAddress } from "../../formula/a1";
import { listCells } from "../model/lists/listCells";
import type { WorkbookState } from "../model/workbookState";

/**
 * Univer's data validation would be three more packages: the playground lays a list over the selected cell instead. Alt+Down
 * goes into it, as in Excel.
 */
export function installDropDown(
  state: WorkbookState,
  list: HTMLSelectElement,
  { choicesFor }: Pick<PlaygroundWords, "choicesFor">,
  closed: AbortSignal,
): void {
  const { engine } = state;
  const shown = () => {
    const at = engine.selection.current();
    const here = at.sheet === engine.sheets.active() ? state.lists.at(at) : undefined;
    if (!here) return null;
    const { cell, source } = here;
    const from = typeof source === "string" ? listCells(state, source, cell.sheet) : source;
    return from && { cell, from };
  };
  const place = () => {
    const here = shown();
    if (!here) return;
    const { sheet, row, column } = here.cell;
    const { left, top } = engine.layout.cellPosition(row, column);
    const box = engine.layout.cellsBox();
    const width = engine.layout.columnWidth(sheet, column);
    list.hidden =
      left < box.left || top < box.top || left + width > box.left + box.width || top > box.top + box.height;
    list.style.left = `${left}px`;
    list.style.top = `${top}px`;
    list.style.width = `${width}px`;
  };
  const show = () => {
    const here = shown();
    list.hidden = here === null;
    if (!here) return;
    const texts = engine.cells.texts(here.from).flat();
    const [[now]] = engine.cells.texts(here.cell);
    // What was typed and is not on the list stays to be seen.
    const offered = texts.includes(now) ? texts : [now, ...texts];
    list.replaceChildren(...offered.map((text) => new Option(text, text, false, text === now)));
    list.setAttribute("aria-label", choicesFor(rectangleAddress({ ...here.cell, rows: 1, columns: 1 })));
    place();
  };
  let cameFrom: Element | null = null;
  list.addEventListener("change", () => {
    const here = shown();
    const value =
      here && engine.cells.values(here.from).flat()[engine.cells.texts(here.from).flat().indexOf(list.value)];
    if (here && value !== undefined) engine.cells.write(here.cell, [[value]]);
  });
  addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown" || list.hidden || event.target === list) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      cameFrom = document.activeElement;
      list.focus();
    },
    { capture: true, signal: closed },
  );
  list.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && cameFrom instanceof HTMLElement) cameFrom.focus();
  });
  engine.events.onSelection(show);
  engine.events.onChange(() => queueMicrotask(show));
  engine.events.onSheetActivated(() => requestAnimationFrame(show));
  engine.events.onScrolled(place);
}
