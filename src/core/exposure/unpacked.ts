import { betweenSources, betweenTexts, betweenTitles, digitsOf } from "./decode";
import { figureLines, lengthOfFigures, lengthOfTitles, packedTexts } from "./figures";
import { unpackText } from "./packedText";
import { once } from "./published";

/** What stands for a source's figures in figures.ts. */
type FigureName = keyof typeof figureLines;

const [figures, titles, scores] = packedTexts.split(betweenTexts);

const unpackedLines = once(() => unpackText(figures, lengthOfFigures).split("\n"));

/** The figures of that name, as the packer wrote them. */
export function figureText(name: FigureName): string {
  return unpackedLines()[figureLines[name]];
}

/** Figures that are small whole numbers. */
export function smallFigures(name: FigureName): Uint8Array {
  return digitsOf(figureText(name));
}

/** Microsoft's scores, as `doublesOf` reads them. */
export const packedScores = scores;

/** The titles of each source; of the second those that the first has not, each behind its code. */
export const publishedTitles = once(() => {
  const [gpts, microsoft, ilo] = unpackText(titles, lengthOfTitles)
    .split(betweenSources)
    .map((ofSource) => ofSource.split(betweenTitles));
  return { gpts, microsoft, ilo };
});
