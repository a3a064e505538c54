import { householder, type Householder, solveUpper } from "./householder";

/** R of a QR factorization: all that least squares needs to know of a table, however many rows it has. */
export type Triangle = Pick<Householder, "columns" | "diagonal">;

/**
 * R of tables one below the other from the R of each, times a factor: [f₁·R₁; f₂·R₂; row] = Q·R. No sum of squares is
 * formed on the way. Source: Golub and Van Loan, Matrix Computations, 4th ed., §6.5.3 (adding rows).
 * @param row one more row of the table, or null.
 */
export function stacked(
  triangles: readonly Triangle[],
  factors: readonly number[],
  row: Float64Array | null,
): Triangle {
  const size = triangles[0].columns.length;
  const columns = Array.from({ length: size }, (_, j) => {
    const column = new Float64Array(triangles.length * size + (row ? 1 : 0));
    triangles.forEach((triangle, t) => {
      const start = t * size;
      for (let i = 0; i < j; i++) column[start + i] = factors[t] * triangle.columns[j][i];
      column[start + j] = factors[t] * triangle.diagonal[j];
    });
    if (row) column[triangles.length * size] = row[j];
    return column;
  });
  return householder(columns);
}

/** The first columns alone. */
export function leading({ columns, diagonal }: Triangle, size: number): Triangle {
  return { columns: columns.slice(0, size), diagonal };
}

/** R⁻¹, column by column; column j ends at its place j. */
export function inverseTriangle(triangle: Triangle): Float64Array[] {
  return triangle.columns.map((_, j) => {
    const column = new Float64Array(triangle.columns.length);
    column[j] = 1;
    solveUpper(triangle, column);
    return column;
  });
}
