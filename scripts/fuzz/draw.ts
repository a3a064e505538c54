import { randomNumbers } from "../../src/core/numeric/distributions/random";

/** Random choices that a seed repeats on every machine. */
export interface Draw {
  /** A whole number from `low` to `high`. */
  integer(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** The numbers from 0 to below `count` in random order. */
  order(count: number): number[];
}

export function drawFrom(seed: number): Draw {
  const { nextSymmetric } = randomNumbers(seed);
  const share = () => Math.min(0.999999999, (nextSymmetric() + 1) / 2);
  const integer = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    integer,
    chance: (part) => share() < part,
    pick: (choices) => choices[integer(0, choices.length - 1)],
    order(count) {
      const places = Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const other = integer(0, i);
        [places[i], places[other]] = [places[other], places[i]];
      }
      return places;
    },
  };
}
