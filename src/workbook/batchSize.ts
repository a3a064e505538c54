import { type Rectangle } from "../formula/a1";
import { isTooLarge } from "./run";

/**
 * Bytes of a request or of its answer. Excel on the web refuses either above 5 MB; a fifth is left for what is not counted.
 * Sources: Microsoft, Resource limits and performance optimization for Office Add-ins (Excel add-ins); office-js#4654.
 */
const bytesPerBatch = 4_000_000;

/** JSON of a cell at most where it is a number, and of its type; of its formula, as long as the pane writes them. */
const typicalBytes: Readonly<Record<string, number>> = { values: 25, valueTypes: 12, formulas: 175 };

/**
 * Reads cells part by part, from the first area on, each as large as an answer may be if the cells are as they mostly are.
 * How long the texts are is known only once they are read: a part whose answer is refused is read in halves.
 * @param properties what is loaded of each cell, such as `formulas,values`.
 * @param read reads one part and keeps nothing of it where that fails.
 * @param goOn asked before each part.
 */
export async function inParts<Area extends Rectangle>(
  areas: readonly Area[],
  properties: string,
  read: (part: Area) => Promise<void>,
  goOn: () => boolean = () => true,
): Promise<void> {
  const bytes = properties.split(",").reduce((sum, property) => sum + typicalBytes[property], 0);
  const left = areas.flatMap((area) => rowsOf(area, bytes)).reverse();
  for (let part = left.pop(); part && goOn(); part = left.pop()) {
    try {
      await read(part);
    } catch (error) {
      if (!isTooLarge(error) || part.rows * part.columns === 1) throw error;
      left.push(...halvesOf(part).reverse());
    }
  }
}

function rowsOf<Area extends Rectangle>(area: Area, bytesPerCell: number): Area[] {
  const step = Math.max(1, Math.floor(bytesPerBatch / bytesPerCell / area.columns));
  return Array.from({ length: Math.ceil(area.rows / step) }, (_, i) => ({
    ...area,
    row: area.row + i * step,
    rows: Math.min(step, area.rows - i * step),
  }));
}

function halvesOf<Area extends Rectangle>(area: Area): Area[] {
  const [from, count] = area.rows > 1 ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const half = Math.ceil(area[count] / 2);
  return [
    { ...area, [count]: half },
    { ...area, [from]: area[from] + half, [count]: area[count] - half },
  ];
}
