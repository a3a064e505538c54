/** A text to copy, save or close. */
export const copy = {
  copy: "Copy",
  copied: "Copied",
  pressKeys: (keys: string) => `This Excel does not let the pane copy. The text is selected: press ${keys}.`,
  save: "Save as a file",
  close: "Close",
};
