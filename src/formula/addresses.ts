import { type Rectangle, rectangleOf } from "./a1";
import { localPart, sheetOf } from "./sheetName";
import { tokenize } from "./tokens";

/** The rectangles of `B2:C5,E1`, sheet names left aside; null where there is anything else, such as whole rows. */
export function areasOf(addresses: string): readonly Rectangle[] | null {
  const pieces = [""];
  for (const { kind, text } of tokenize(addresses)) {
    if (kind === "comma") pieces.push("");
    else pieces[pieces.length - 1] += text;
  }
  const areas = pieces.map((piece) => rectangleOf(localPart(piece.trim())));
  return areas.every((area) => area !== null) ? areas : null;
}

/** Cells with the sheet they are on, such as `'It''s'!B2:C3`; null for anything else. */
export function addressOf(
  text: string,
  size?: { rows: number; columns: number },
): { readonly sheet: string | null; readonly area: Rectangle } | null {
  const area = rectangleOf(localPart(text.trim()), size);
  return area && { sheet: sheetOf(text.trim()), area };
}
