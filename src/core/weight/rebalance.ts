import { apportion, withoutBinaryDigits } from "./apportion";

/** Weights that are tuned are per cent and sum to 100. */
const whole = 100;

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
  const room = Math.max(0, withoutBinaryDigits(whole - fixed));
  const wanted = others.length === 0 ? room : Math.min(Math.max(target, 0), room);
  const next = [...weights];
  next[index] = withoutBinaryDigits(wanted);
  const shares = apportion(
    others.map((i) => weights[i]),
    withoutBinaryDigits(room - next[index]),
  );
  others.forEach((i, at) => (next[i] = shares[at]));
  return next;
}
