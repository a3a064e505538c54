import type { Area, Engine } from "../engine/engine";
import type { PlaygroundWords } from "../../messages/words";
import { rectangleAddress } from "../../formula/a1";

/** A cell that takes one of the values in other cells, as data validation allows in Excel. */
export interface CellChoice {
  readonly cell: Area;
  readonly from: Area;
}

/**
 * Univer's data validation would be three more packages: the playground lays a list over the selected cell instead. Alt+Down
 * goes into it, as in Excel.
 */
export function installDropDown(
  engine: Engine,
  choices: readonly CellChoice[],
  list: HTMLSelectElement,
  { choicesFor }: Pick<PlaygroundWords, "choicesFor">,
): void {
  const followed = choices.map((choice) => ({ ...choice }) as { cell: Area | null; from: Area | null });
  for (const choice of followed)
    for (const key of ["cell", "from"] as const) {
      const area = choice[key];
      if (area) engine.events.watch(area, (moved) => (choice[key] = moved));
    }

  const shown = () => {
    const { sheet, row, column } = engine.selection.current();
    const here = followed.find(
      ({ cell }) => cell?.sheet === sheet && cell.row === row && cell.column === column,
    );
    return here?.cell && here.from && sheet === engine.sheets.active()
      ? { cell: here.cell, from: here.from }
      : null;
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
    true,
  );
  list.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && cameFrom instanceof HTMLElement) cameFrom.focus();
  });
  engine.events.onSelection(show);
  engine.events.onChange(() => queueMicrotask(show));
  engine.events.onSheetActivated(() => requestAnimationFrame(show));
  engine.events.onScrolled(place);
}
