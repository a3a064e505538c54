import type { EngineSelection } from "../engine/engine";

/**
 * Leads the keyboard from the sheet to the pane and back: F6, as in Excel, and Esc from the sheet while nobody types in a
 * cell. In the grid Tab goes from cell to cell, so that nothing else would. To be installed before the grid, which ends the
 * typing at the same key.
 * @param closed ends it
 * @returns what takes the grid once it is there.
 */
export function installFocusKeys(
  pane: HTMLIFrameElement,
  closed: AbortSignal,
): (grid: EngineSelection) => void {
  let selection: EngineSelection | null = null;
  const enterPane = () => {
    const inner = pane.contentDocument;
    if (!inner || pane.clientWidth === 0) return;
    pane.contentWindow?.focus();
    // Where the pane had the keyboard before, it goes on there.
    if (!inner.activeElement || inner.activeElement === inner.body)
      inner.querySelector<HTMLElement>(first)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const inPane = event.view === pane.contentWindow;
    const leaves =
      event.key === "F6" ||
      (event.key === "Escape" && !inPane && isGrid(event) && selection?.isTyping() === false);
    if (!leaves) return;
    event.preventDefault();
    event.stopPropagation();
    if (inPane) {
      window.focus();
      selection?.focus();
    } else enterPane();
  };
  const listen = (target: Window | null) =>
    target?.addEventListener("keydown", onKey, { capture: true, signal: closed });
  listen(window);
  listen(pane.contentWindow);
  pane.addEventListener("load", () => listen(pane.contentWindow));
  return (grid) => void (selection = grid);
}

/** What the Tab key reaches first in the pane; Fluent's guards pass the focus on. */
const first = ["button", "a[href]", "input", "select", "[tabindex='0']"]
  .map((element) => `${element}:not([disabled], [tabindex='-1'], [data-tabster-dummy])`)
  .join(",");

function isGrid({ target }: KeyboardEvent): boolean {
  return target instanceof Element && (target === document.body || target.closest("#grid") !== null);
}
