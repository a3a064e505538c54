import { digitsOf } from "./decode";
import { packedFigures, packedTitles } from "./figures";
import { unpackText } from "./packedText";
import { once } from "./published";

/** What stands for a source's figures in figures.ts. */
type FigureName = keyof typeof packedFigures.lines;

const figureLines = once(() => unpackText(packedFigures.text, packedFigures.length).split("\n"));

/** The figures of that name, as the packer wrote them. */
export function figureText(name: FigureName): string {
  return figureLines()[packedFigures.lines[name]];
}

/** Figures that are small whole numbers. */
export function smallFigures(name: FigureName): Uint8Array {
  return digitsOf(figureText(name));
}

/** Between the titles of two sources, and between two titles. */
export const betweenSources = "~";
export const betweenTitles = "|";

/** The titles of each source; of the second those that the first has not, each behind its code. */
export const publishedTitles = once(() => {
  const [gpts, microsoft, ilo] = unpackText(packedTitles.text, packedTitles.length)
    .split(betweenSources)
    .map((titles) => titles.split(betweenTitles));
  return { gpts, microsoft, ilo };
});
