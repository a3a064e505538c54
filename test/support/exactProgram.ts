/**
 * Linear programs in exact fractions, apart from the one in the product: whole numbers of any length, no rounding.
 * Fraction-free pivots (Edmonds 1967; Bareiss 1968, doi:10.1090/S0025-5718-1968-0226829-0): every entry is a whole number
 * over one common denominator. Bland's rule throughout, so that it always ends.
 */

/** numerator / denominator, the denominator positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a finite double. */
export function fractionOf(value: number): Fraction {
  let power = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power++;
  }
  return { numerator: BigInt(scaled), denominator: 1n << BigInt(power) };
}

/** The nearest double but for a unit in the last place. */
export function numberOf({ numerator, denominator }: Fraction): number {
  const sign = numerator < 0n ? -1 : 1;
  const size = numerator < 0n ? -numerator : numerator;
  const bits = (value: bigint) => BigInt(value.toString(2).length);
  const shift = bits(size) - bits(denominator) - 64n;
  const quotient = shift < 0n ? (size << -shift) / denominator : size / (denominator << shift);
  return sign * Number(quotient) * 2 ** Number(shift);
}

export interface ExactOptimum {
  readonly value: Fraction;
  /** Variable of each row at the end of Bland's steps: first those of the program, then one slack per constraint. */
  readonly basic: readonly number[];
}

/** The largest objective · x with constraints · x ≤ limits and x ≥ 0; see `exactOptimum`. */
export function exactMaximum(
  objective: readonly Fraction[],
  constraints: readonly (readonly Fraction[])[],
  limits: readonly Fraction[],
): Fraction | null {
  return exactOptimum(objective, constraints, limits)?.value ?? null;
}

/**
 * @param limits none negative, so that x = 0 is allowed.
 * @returns null where the objective has no bound.
 */
export function exactOptimum(
  objective: readonly Fraction[],
  constraints: readonly (readonly Fraction[])[],
  limits: readonly Fraction[],
): ExactOptimum | null {
  const columns = objective.length;
  const whole = [...constraints.map((row, i) => [...row, limits[i]]), [...objective, fractionOf(0)]].map(
    (row) => wholeNumbers(row),
  );
  const goal = whole.length - 1;
  const objectiveScale = whole[goal].scale;
  const table = whole.map(({ numbers }) => numbers);
  table[goal] = table[goal].map((value) => -value);
  let denominator = 1n;
  const basic = constraints.map((_, row) => columns + row);
  const nonbasic = objective.map((_, column) => column);
  for (;;) {
    let column = -1;
    for (let j = 0; j < columns; j++) {
      if (table[goal][j] < 0n && (column < 0 || nonbasic[j] < nonbasic[column])) column = j;
    }
    if (column < 0) break;
    let row = -1;
    for (let i = 0; i < goal; i++) {
      if (table[i][column] <= 0n) continue;
      if (row < 0) {
        row = i;
        continue;
      }
      const difference = table[i][columns] * table[row][column] - table[row][columns] * table[i][column];
      if (difference < 0n || (difference === 0n && basic[i] < basic[row])) row = i;
    }
    if (row < 0) return null;
    const pivot = table[row][column];
    for (let i = 0; i <= goal; i++) {
      if (i === row) continue;
      const factor = table[i][column];
      for (let j = 0; j <= columns; j++) {
        if (j !== column) table[i][j] = (table[i][j] * pivot - factor * table[row][j]) / denominator;
      }
      table[i][column] = -factor;
    }
    table[row][column] = denominator;
    denominator = pivot;
    [basic[row], nonbasic[column]] = [nonbasic[column], basic[row]];
  }
  return { value: { numerator: table[goal][columns], denominator: denominator * objectiveScale }, basic };
}

/** A row times the least common denominator of its entries. */
function wholeNumbers(row: readonly Fraction[]): { numbers: bigint[]; scale: bigint } {
  const scale = row.reduce((common, { denominator }) => lcm(common, denominator), 1n);
  return { numbers: row.map(({ numerator, denominator }) => numerator * (scale / denominator)), scale };
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
