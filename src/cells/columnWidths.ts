/** In points: Excel's usual font takes about 5.5 for a character and twice as much for one of Chinese, and a table's header has a button. */
const [character, wide, button] = [5.5, 11, 20];
const [narrowest, widest] = [48, 330];

/**
 * How wide columns must be for what stands in them to be read, in points. Numbers are taken as their formats show them;
 * Excel's own fitting is not used, because it leaves no room for the buttons of a header.
 */
export function columnWidths(header: readonly string[], rows: readonly (readonly unknown[])[]): number[] {
  return header.map((heading, column) => {
    let longest = textWidth(heading) + button;
    for (const row of rows) {
      const cell = row[column];
      if (typeof cell === "string") longest = Math.max(longest, textWidth(cell) + character);
    }
    return Math.min(Math.max(longest, narrowest), widest);
  });
}

/** How long a text is in Excel's usual font, in points. */
export function textWidth(text: string): number {
  let length = 0;
  for (const each of text) length += (each.codePointAt(0) ?? 0) >= 0x2e80 ? wide : character;
  return length;
}
