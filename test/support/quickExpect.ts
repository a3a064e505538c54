/**
 * Each call of jest's `expect` makes some five hundred functions and an error, which was half of the time of tests that
 * compare many numbers. Here a comparison that holds is only counted; whatever does not hold here is jest's own to judge
 * and to word.
 */
const full = expect;

type Holds = (received: unknown, expected: unknown, digits?: number) => boolean;

const numbers =
  (compare: (received: number, expected: number, digits?: number) => boolean): Holds =>
  (received, expected, digits) =>
    typeof received === "number" && typeof expected === "number" && compare(received, expected, digits);

/** When these matchers pass for certain. */
const holds: Readonly<Record<string, Holds>> = {
  toBe: Object.is,
  toEqual: Object.is,
  toBeCloseTo: numbers((received, expected, digits = 2) => Math.abs(expected - received) < 10 ** -digits / 2),
  toBeGreaterThan: numbers((received, expected) => received > expected),
  toBeGreaterThanOrEqual: numbers((received, expected) => received >= expected),
  toBeLessThan: numbers((received, expected) => received < expected),
  toBeLessThanOrEqual: numbers((received, expected) => received <= expected),
};

class Expectation {
  constructor(readonly received: unknown) {}
}

for (const name of Object.keys(full(undefined))) {
  const holdsHere = holds[name];
  const jests = (received: unknown) =>
    (full(received) as unknown as Record<string, (...args: unknown[]) => void>)[name];
  Object.defineProperty(
    Expectation.prototype,
    name,
    holdsHere === undefined
      ? {
          get(this: Expectation) {
            return jests(this.received);
          },
        }
      : {
          value: function matcher(this: Expectation, ...args: [unknown, number?]) {
            if (holdsHere(this.received, ...args)) {
              full.getState().assertionCalls++;
              return;
            }
            try {
              jests(this.received)(...args);
            } catch (error) {
              // The first line that jest shows is the test's.
              Error.captureStackTrace(error as Error, matcher);
              throw error;
            }
          },
        },
  );
}

Object.assign(globalThis, { expect: Object.assign((received: unknown) => new Expectation(received), full) });
