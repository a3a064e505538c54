import { type RefObject, useEffect } from "react";
import { controlsIn, isUsable } from "../focus";

/** So many controls are remembered to go back to. */
const most = 40;

const panel = "[role=tabpanel]";
const labelledBy = "aria-labelledby";

/** A control that has had the focus, with what finds its successor once it is gone. */
interface Held {
  readonly element: HTMLElement;
  readonly label: string;
  /** What it stands in, from the inside out. */
  readonly within: readonly Element[];
  /** The list that it stands in, and which of its controls it is. */
  readonly list: Element | null;
  readonly place: number;
  /** What labels the view that it belongs to. */
  readonly view: string | null;
  /** Whether it shows that it has the focus: keys are in use. */
  readonly byKeys: boolean;
}

/**
 * The focus never falls out of the pane: where the control that has it goes away (a form that closes, an item that is deleted,
 * a notice that leaves), it goes to the same control drawn anew, to the next item of its list, or back to where it came from
 * (WCAG 2.2, 2.4.3 and 3.2; the browser itself would begin at the top again). What opens and moves the focus itself has done so by
 * then.
 * @param pane holds all controls but those of open menus.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    const past: Held[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Where the focus waits while a view is loaded; nobody has chosen it, and it is nothing to go back to.
    let makeshift: HTMLElement | undefined;
    // The focus may be on the sheet, and must not be taken from there.
    let isElsewhere = false;
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === root || target === makeshift) return;
      const at = past.findIndex(({ element }) => element === target);
      if (at >= 0) past.splice(at, 1);
      past.unshift(heldBy(target, root));
      past.length = Math.min(past.length, most);
    };
    const keep = () => {
      const [last] = past;
      const active = document.activeElement;
      if (!last || isElsewhere || isUsable(last.element)) return;
      if (active !== null && active !== document.body && active !== last.element) return;
      const next = successor(past, root);
      makeshift = next ? undefined : firstOf(root);
      (next ?? makeshift)?.focus({ preventScroll: !last.byKeys });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(keep);
    };
    const leave = () => (isElsewhere = true);
    const comeBack = () => {
      isElsewhere = false;
      soon();
    };
    const observer = new MutationObserver(() => {
      if (past.length > 0 && !isUsable(past[0].element)) soon();
    });
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled", "hidden"] });
    root.addEventListener("focusin", hold);
    window.addEventListener("blur", leave);
    window.addEventListener("focus", comeBack);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener("focusin", hold);
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", comeBack);
    };
  }, [pane]);
}

function heldBy(element: HTMLElement, root: HTMLElement): Held {
  const within: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) within.push(at);
  const list = element.closest("ul, ol");
  const place = list ? controlsIn(list).indexOf(element) : -1;
  const view = element.closest(panel)?.getAttribute(labelledBy) ?? null;
  const byKeys = element.matches(":focus-visible");
  return { element, label: labelOf(element), within, list, place, view, byKeys };
}

function successor(past: readonly Held[], root: HTMLElement): HTMLElement | undefined {
  const [{ element, list, place, view }] = past;
  const shown = root.querySelector(panel)?.getAttribute(labelledBy) ?? null;
  if (shown !== null && view !== null && view !== shown) return firstOf(root);
  const again = sameAgain(past[0], root);
  if (again) return again;
  const others = list?.isConnected ? controlsIn(list).filter((other) => other !== element) : [];
  if (others.length > 0) return others[Math.min(Math.max(place, 0), others.length - 1)];
  for (const held of past.slice(1)) {
    const found = isUsable(held.element) ? held.element : sameAgain(held, root);
    if (found) return found;
  }
  return undefined;
}

/** The tab of what is shown, or what stands first. */
function firstOf(root: HTMLElement): HTMLElement | undefined {
  return root.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? controlsIn(root).at(0);
}

/** The control with the same words in what is left of where it stood. */
function sameAgain({ element, label, within }: Held, root: HTMLElement): HTMLElement | undefined {
  if (label === "") return undefined;
  const left = within.find((each) => each.isConnected) ?? root;
  return controlsIn(left).find((other) => other.tagName === element.tagName && labelOf(other) === label);
}

function labelOf(element: HTMLElement): string {
  const { labels } = element as HTMLElement & { readonly labels?: NodeListOf<HTMLLabelElement> | null };
  return element.getAttribute("aria-label") ?? (labels?.[0] ?? element).textContent;
}
