import { type RefObject, useState } from "react";

/** What came of the last attempt to copy: `selected` leaves the last key to the user. */
export type CopyOutcome = "copied" | "selected" | null;

/**
 * Copies a text to the clipboard. Frames of Excel on the web may not write there (office-js#2513): then the text is
 * selected and copied by the older way, and where that is refused too, it stays selected for Ctrl+C.
 * @param shown the element that shows the text.
 */
export function useCopy(
  text: string,
  shown: RefObject<HTMLElement | null>,
): { readonly outcome: CopyOutcome; readonly copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      if (shown.current) select(shown.current);
      setOutcome(copiesSelection() ? "copied" : "selected");
    }
  };
  return { outcome, copy };
}

function select(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement) element.select();
  else window.getSelection()?.selectAllChildren(element);
}

function copiesSelection(): boolean {
  try {
    // Deprecated, and the only way where the clipboard is closed to us.
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
