import { fail } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { refuseNegative } from "./cellsInAll";

/** Employment of regions (rows) by industry (columns), each beside the structure it is compared with. */
export interface Regions {
  readonly employment: Matrix;
  /** Reference jobs of the industry in `column` for the region in `row` (0-based); NaN = unknown. */
  readonly referenceAt: (row: number, column: number) => number;
}

/**
 * Pairs each region with its reference: the table's own column totals where none is given, one row of industries for all
 * regions, or a row for each.
 * @throws IndexError for negative cells, or a single region without a reference.
 */
export function withReference(employment: Matrix, reference: Matrix | null): Regions {
  refuseNegative(employment, "employment");
  if (!reference) {
    if (employment.rows === 1 || employment.columns === 1) fail("referenceNeeded", {});
    const totals = columnTotals(employment);
    return { employment, referenceAt: (_row, column) => totals[column] };
  }
  refuseNegative(reference, "reference");
  const { rows, values } = reference;
  if (rows === 1) return { employment, referenceAt: (_row, column) => values[column] };
  return { employment, referenceAt: (row, column) => values[column * rows + row] };
}

/** The other way round: columns become rows. */
export function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = new Float64Array(values.length);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) turned[row * columns + column] = values[column * rows + row];
  }
  return { rows: columns, columns: rows, values: turned };
}

/** Present cells of each column added up; NaN for a column without any. */
function columnTotals(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.columns }, (_, column) => {
    const values = columnOf(matrix, column);
    let total = 0;
    let present = 0;
    for (let i = 0; i < values.length; i++) {
      if (values[i] !== values[i]) continue;
      total += values[i];
      present++;
    }
    return present > 0 ? total : NaN;
  });
}

/** Industries of one region that are known both there and in the reference, with both structures as shares. */
export interface RegionStructure {
  /** How many industries; what the arrays hold beyond is left over from other regions. */
  readonly count: number;
  /** Column of each industry, 0-based. */
  readonly columns: Int32Array;
  readonly share: Float64Array;
  readonly reference: Float64Array;
}

/**
 * Calls `visit` with the structure of each region in turn, or with null when the region or its reference has no jobs in
 * the industries they share. The arrays are the same for all regions: many thousands would cost more than the arithmetic.
 * @throws IndexError when a total does not fit a double.
 */
export function eachRegion(
  { employment, referenceAt }: Regions,
  visit: (row: number, structure: RegionStructure | null) => void,
): void {
  const { rows, columns, values } = employment;
  const kept = new Int32Array(columns);
  const share = new Float64Array(columns);
  const reference = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    let count = 0;
    let total = 0;
    let referenceTotal = 0;
    for (let column = 0; column < columns; column++) {
      const jobs = values[column * rows + row];
      const other = referenceAt(row, column);
      if (jobs !== jobs || other !== other) continue;
      kept[count] = column;
      share[count] = jobs;
      reference[count++] = other;
      total += jobs;
      referenceTotal += other;
    }
    if (total + referenceTotal === Infinity) fail("resultNotFinite", {});
    const known = total > 0 && referenceTotal > 0;
    for (let i = 0; i < count; i++) {
      share[i] /= total;
      reference[i] /= referenceTotal;
    }
    visit(row, known ? { count, columns: kept, share, reference } : null);
  }
}
