/** Weights in the pane are per cent and sum to 100. */
const whole = 100;

/** Per cent to which a tuned weight is rounded. */
const unit = 0.01;

/**
 * Sets one weight and moves the unlocked others in proportion, so that the sum stays 100.
 * Where all the others stand at 0 they share equally. Locked weights do not move.
 * @param weights per cent at the start of the drag, so that dragging back restores the proportions.
 * @param target is held between 0 and what the locked weights leave.
 */
export function rebalance(
  weights: readonly number[],
  locked: readonly boolean[],
  index: number,
  target: number,
): number[] {
  const others = weights.map((_, i) => i).filter((i) => i !== index && !locked[i]);
  const fixed = weights.reduce((sum, weight, i) => (i !== index && locked[i] ? sum + weight : sum), 0);
  const room = Math.max(0, clean(whole - fixed));
  const wanted = others.length === 0 ? room : Math.min(Math.max(target, 0), room);
  const next = [...weights];
  next[index] = clean(wanted);
  const shares = apportion(
    others.map((i) => weights[i]),
    clean(room - next[index]),
  );
  others.forEach((i, at) => (next[i] = shares[at]));
  return next;
}

/**
 * Splits a total in proportion to non-negative sizes, in hundredths of a per cent, so that the parts add up to it:
 * the largest remainders get the units left over (Hamilton's method), the largest part what is smaller than a unit.
 */
export function apportion(sizes: readonly number[], total: number): number[] {
  if (sizes.length === 0) return [];
  const sum = sizes.reduce((a, b) => a + b, 0);
  const exact = sizes.map((size) => (sum > 0 ? (size / sum) * total : total / sizes.length));
  const units = exact.map((part) => Math.floor(part / unit + 1e-9));
  const remainder = exact.map((part, i) => part / unit - units[i]);
  const left = Math.floor(total / unit + 1e-9) - units.reduce((a, b) => a + b, 0);
  const byRemainder = remainder.map((_, i) => i).sort((a, b) => remainder[b] - remainder[a] || a - b);
  for (let i = 0; i < left; i++) units[byRemainder[i % byRemainder.length]]++;
  const parts = units.map((count) => clean(count * unit));
  const largest = parts.indexOf(Math.max(...parts));
  parts[largest] = clean(total - parts.reduce((a, b, i) => (i === largest ? a : a + b), 0));
  return parts;
}

/** Weights in proportion to ratings from 0 to 5; all equal where every rating is 0. */
export function weightsFromRatings(ratings: readonly number[]): number[] {
  return apportion(ratings, whole);
}

/** The nearest ratings from 0 to 5: the largest weight gets 5. */
export function ratingsFromWeights(weights: readonly number[]): number[] {
  const largest = Math.max(...weights);
  return weights.map((weight) => (largest > 0 ? Math.round((5 * weight) / largest) : 0));
}

/** Removes the digits that binary arithmetic adds: 33.300000000000004 becomes 33.3. */
function clean(value: number): number {
  return Number(value.toFixed(10));
}
