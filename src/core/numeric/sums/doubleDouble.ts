/*
 * Vectors whose numbers are kept as an unevaluated sum of two doubles, high + low: about 31 digits.
 * Sources: Dekker 1971, doi:10.1007/BF01397083 (product); Knuth, The Art of Computer Programming 2, §4.2.2 (sum).
 * JavaScript rounds every operation to double, which is what these identities need.
 */
export interface PreciseVector {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** 2²⁷ + 1 splits a double into two halves of 26 bits whose products are exact. */
const splitter = 134217729;

export function preciseVector(length: number): PreciseVector {
  return { high: new Float64Array(length), low: new Float64Array(length) };
}

/** Exact differences `values − center`, multiplied by `factors` (one per value; null = 1) and by a power of two. */
export function preciseDifferences(
  values: Float64Array,
  center: number,
  factors: Float64Array | null,
  power: number,
  out: PreciseVector,
): void {
  for (let i = 0; i < values.length; i++) {
    const difference = values[i] - center;
    const part = difference - values[i];
    // What rounding took from the difference.
    const rest = values[i] - (difference - part) - (center + part);
    if (!factors) {
      out.high[i] = difference * power;
      out.low[i] = rest * power;
      continue;
    }
    const factor = factors[i];
    const product = difference * factor;
    out.high[i] = product * power;
    out.low[i] = (productError(difference, factor, product) + rest * factor) * power;
  }
}

/** a·b − fl(a·b), exactly. */
export function productError(a: number, b: number, product: number): number {
  const bigA = splitter * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = splitter * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

/** (a + aRest) / (b + bRest) as a double and what is left of the quotient. */
export function preciseQuotient(a: number, aRest: number, b: number, bRest: number): [number, number] {
  const quotient = a / b;
  const product = quotient * b;
  const left = a - product - productError(quotient, b, product) + aRest - quotient * bRest;
  const correction = left / b;
  const sum = quotient + correction;
  return [sum, correction - (sum - quotient)];
}

/** target += scale·(high + low) × vector, `scaleHigh + scaleLow` being the scale. */
export function addScaled(
  target: PreciseVector,
  vector: PreciseVector,
  scaleHigh: number,
  scaleLow: number,
): void {
  const { high, low } = target;
  const bigS = splitter * scaleHigh;
  const highS = bigS - (bigS - scaleHigh);
  const lowS = scaleHigh - highS;
  for (let i = 0; i < high.length; i++) {
    const value = vector.high[i];
    const product = value * scaleHigh;
    const bigV = splitter * value;
    const highV = bigV - (bigV - value);
    const lowV = value - highV;
    const error =
      highV * highS -
      product +
      highV * lowS +
      lowV * highS +
      lowV * lowS +
      (value * scaleLow + vector.low[i] * scaleHigh);
    const sum = high[i] + product;
    const part = sum - high[i];
    const rest = high[i] - (sum - part) + (product - part) + error + low[i];
    high[i] = sum + rest;
    low[i] = rest - (high[i] - sum);
  }
}

/** Σ a·b to the precision of a double and beyond. */
export function preciseDot(a: PreciseVector, b: PreciseVector): number {
  let high = 0;
  let low = 0;
  for (let i = 0; i < a.high.length; i++) {
    const u = a.high[i];
    const v = b.high[i];
    const product = u * v;
    const sum = high + product;
    const part = sum - high;
    low +=
      high - (sum - part) + (product - part) + productError(u, v, product) + (u * b.low[i] + a.low[i] * v);
    high = sum;
  }
  return high + low;
}

/** target += values. */
export function addPlain(target: PreciseVector, values: Float64Array): void {
  const { high, low } = target;
  for (let i = 0; i < high.length; i++) {
    const sum = high[i] + values[i];
    const part = sum - high[i];
    const rest = high[i] - (sum - part) + (values[i] - part) + low[i];
    high[i] = sum + rest;
    low[i] = rest - (high[i] - sum);
  }
}
