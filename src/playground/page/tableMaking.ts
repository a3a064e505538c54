import { rectangleAddress } from "../../formula/a1";
import type { PlaygroundWords } from "../../messages/words";
import { namesColumns } from "../../workbook/tables/firstRow";
import type { Area, Engine } from "../engine/engine";
import { workbookTarget } from "../model/eventSender";
import { intersection } from "../model/ranges/areas";
import { spilledCells, surroundingRegion, usedWithin } from "../model/ranges/regions";
import { Tables } from "../model/tables/tables";
import type { WorkbookState } from "../model/workbookState";
import { tell } from "./errorHelp";

interface Parts {
  readonly button: HTMLButtonElement;
  readonly dialog: HTMLDialogElement;
  readonly strip: HTMLElement;
}

/**
 * Makes a table of the selection, as Excel's Ctrl+T and Ctrl+L do; most browsers keep Ctrl+T for themselves. Excel always
 * asks whether the table has headers; here it is asked where the cells do not tell.
 */
export function installTableMaking(
  state: WorkbookState,
  parts: Parts,
  words: PlaygroundWords["tables"],
  closed: AbortSignal,
): void {
  const { button, dialog, strip } = parts;
  const { engine } = state;
  const add = (area: Area, hasHeaders: boolean) => {
    try {
      new Tables(
        state,
        workbookTarget,
        () => true,
        () => area.sheet,
      ).Add({ area }, hasHeaders);
      tell(strip, words.made(rectangleAddress(area)));
    } catch {
      tell(strip, words.refused);
    }
  };
  const take = () => {
    if (dialog.open || engine.selection.isTyping()) return;
    const area = cellsOf(engine);
    if (!area || !fits(state, area)) tell(strip, words.refused);
    else if (namesColumns(...rowsOf(engine, area))) add(area, true);
    else
      return ask(dialog, words, rectangleAddress(area), (hasHeaders) => {
        if (hasHeaders !== null) add(area, hasHeaders);
        engine.selection.focus();
      });
    engine.selection.focus();
  };
  button.textContent = words.make;
  button.title = words.keys;
  button.addEventListener("click", take);
  window.addEventListener(
    "keydown",
    (event) => {
      const isKey = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isKey || !/^[tl]$/i.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      take();
    },
    { capture: true, signal: closed },
  );
}

/** The selected cells, or those around the one that is. */
function cellsOf(engine: Engine): Area | null {
  const selected = engine.selection.current();
  const isCell = selected.rows === 1 && selected.columns === 1;
  return usedWithin(engine, isCell ? surroundingRegion(engine, selected) : selected);
}

function fits({ engine, tables }: WorkbookState, area: Area): boolean {
  const taken = [...tables.list().map((table) => table.area), ...engine.layout.merged(area.sheet)];
  return spilledCells(engine, area) === 0 && !taken.some((each) => intersection(each, area));
}

function rowsOf(engine: Engine, area: Area) {
  const [first, ...below] = engine.cells.values(area);
  return [first, below] as const;
}

/** @param answer null where nothing is to be done. */
function ask(
  dialog: HTMLDialogElement,
  words: PlaygroundWords["tables"],
  address: string,
  answer: (hasHeaders: boolean | null) => void,
): void {
  const form = document.createElement("form");
  form.method = "dialog";
  const title = document.createElement("h2");
  title.textContent = words.title(address);
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", checked: true, autofocus: true });
  const label = document.createElement("label");
  label.append(box, ` ${words.hasHeaders}`);
  const buttons = [
    ["yes", words.ok],
    ["no", words.cancel],
  ].map(([value, text]) => Object.assign(document.createElement("button"), { value, textContent: text }));
  const line = document.createElement("div");
  line.append(...buttons);
  form.append(title, label, line);
  dialog.replaceChildren(form);
  dialog.setAttribute("aria-label", words.title(address));
  dialog.returnValue = "";
  dialog.addEventListener("close", () => answer(dialog.returnValue === "yes" ? box.checked : null), {
    once: true,
  });
  dialog.showModal();
}
