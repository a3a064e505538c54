import { fail } from "../../core/errors";
import { createMatrix, isVector, type Matrix } from "../../core/matrix";
import { type StructureWeight, structureWeights } from "../../core/options";
import { readMatrix } from "../cells";
import { isOmitted } from "../grid";
import { readWord, singleWord } from "../words";

/** Weights of ESI: a word, or numbers brought to the shape of employment. Omitted: `evenness`. */
export function readStructureWeights(raw: unknown, employment: Matrix): StructureWeight | Matrix {
  if (isOmitted(raw)) return "evenness";
  if (singleWord(raw) !== undefined) return readWord(raw, "weights", structureWeights, "evenness");
  return expand(readMatrix(raw, "weights"), employment);
}

/**
 * Repeats a single number everywhere, one row down, or one column across.
 * Where employment is a row or a column, weights lying the other way are turned: their order is the same.
 */
function expand(weights: Matrix, { rows, columns }: Matrix): Matrix {
  if (weights.rows === rows && weights.columns === columns) return weights;
  const turned = isVector(weights) && weights.rows === columns && weights.columns === rows;
  if (turned && isVector({ rows, columns })) return { rows, columns, values: weights.values };
  const fitsRows = weights.rows === rows || weights.rows === 1;
  const fitsColumns = weights.columns === columns || weights.columns === 1;
  if (!fitsRows || !fitsColumns) {
    const needed =
      rows > 1 && columns > 1 ? `${rows}×${columns}, 1×${columns} or ${rows}×1` : `${rows}×${columns}`;
    fail("shapeMismatch", { argument: "weights", rows: weights.rows, columns: weights.columns, needed });
  }
  const result = createMatrix(rows, columns);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const from = (weights.columns === 1 ? 0 : column) * weights.rows + (weights.rows === 1 ? 0 : row);
      result.values[column * rows + row] = weights.values[from];
    }
  }
  return result;
}
