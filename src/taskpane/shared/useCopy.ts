import { useState } from "react";

/** Copies a text to the clipboard; `copied` tells whether the last attempt worked. */
export function useCopy(text: string): { readonly copied: boolean; readonly copy: () => Promise<void> } {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without permission the text can still be selected by hand.
      setCopied(false);
    }
  };
  return { copied, copy };
}
