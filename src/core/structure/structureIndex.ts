import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { sum } from "../numeric/sum";
import { type StructureWeight } from "../options";
import { shares } from "./shares";

/**
 * The terms of the Employment Structure Index: ESI_ij = J_ij/T · w_ij, in the shape of `employment`.
 *
 * Weights that depend on the shares make the index say how even the structure is:
 * - `evenness`: w = −ln s / ln n (Pielou 1966, doi:10.1016/0022-5193(66)90013-0), n = cells with a number, zeros included;
 * - `diversity`: w = 1 − s (Gini–Simpson; Simpson 1949, doi:10.1038/163688a0);
 * - `layer`: w = 1, 2, 3, … by position in a row or column (industrial upgrading);
 * - a matrix of the same shape: as given.
 * @param employment cells at least 0; NaN = not counted.
 * @returns one term a cell, NaN where employment is blank.
 * @throws IndexError for negative employment, a total of 0, or a missing weight.
 */
export function structureTerms(employment: Matrix, weights: StructureWeight | Matrix): Matrix {
  const share = shares(employment);
  const term =
    typeof weights === "string" ? weightWord(employment, share, weights) : weightMatrix(employment, weights);
  const values = share.map((s, i) => (Number.isNaN(s) ? NaN : term(s, i)));
  return { rows: employment.rows, columns: employment.columns, values };
}

/** Employment Structure Index: the sum of its terms, added with compensation so that their order does not matter. */
export function structureIndex(employment: Matrix, weights: StructureWeight | Matrix): number {
  return sum(structureTerms(employment, weights).values.filter((value) => !Number.isNaN(value)));
}

/** Turns a share and its position into a term of the index. */
type Term = (share: number, position: number) => number;

function weightWord(employment: Matrix, share: Float64Array, word: StructureWeight): Term {
  switch (word) {
    case "evenness": {
      const cells = share.reduce((count, s) => (Number.isNaN(s) ? count : count + 1), 0);
      const largest = Math.log(cells);
      // The limit of s·ln s at 0 is 0; a single cell has no structure to be even.
      return (s) => (s === 0 || s === 1 || cells === 1 ? 0 : (-s * Math.log(s)) / largest);
    }
    case "diversity":
      return (s) => s * (1 - s);
    case "layer": {
      const { rows, columns } = employment;
      if (rows > 1 && columns > 1) fail("layerNeedsVector", { rows, columns });
      return (s, position) => s * (position + 1);
    }
  }
}

function weightMatrix(employment: Matrix, weights: Matrix): Term {
  const { rows } = employment;
  return (s, position) => {
    const weight = weights.values[position];
    if (Number.isNaN(weight)) {
      fail("weightMissingAt", { row: (position % rows) + 1, column: Math.floor(position / rows) + 1 });
    }
    return s * weight;
  };
}
