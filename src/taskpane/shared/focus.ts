const controls = "button, input, select, textarea, summary, a[href], [tabindex]";

/** As a ref: what has just been opened gets the focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** As a ref of what holds it: the first control of what has just been opened gets the focus. */
export function takeFocusWithin(element: Element | null): void {
  if (element) controlsIn(element).at(0)?.focus();
}

/** What the Tab key stops at, in its order; of a group with arrow keys inside, the one that is its stop. */
export function controlsIn(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(controls)].filter(
    (element) => element.tabIndex >= 0 && isUsable(element),
  );
}

/** Whether an element can have the focus: it is there, and neither disabled nor out of sight. */
export function isUsable(element: HTMLElement): boolean {
  const at = element.tagName === "SUMMARY" ? element.parentElement?.parentElement : element;
  return (
    element.isConnected && !element.matches(":disabled") && !at?.closest("[hidden], details:not([open])")
  );
}
