import { expect as jests } from "expect";
import fc from "fast-check";

const matchers = [
  "toBe",
  "toEqual",
  "toBeCloseTo",
  "toBeGreaterThan",
  "toBeGreaterThanOrEqual",
  "toBeLessThan",
  "toBeLessThanOrEqual",
] as const;
type Matchers = Record<(typeof matchers)[number], (expected: unknown) => void>;
interface Expected extends Matchers {
  readonly not: Matchers;
}

const values = fc.oneof(
  fc.constantFrom(0, -0, 1, 1.004, 1.005, NaN, Infinity, -Infinity, 2n, "1", null, undefined, [1], [[]], {}),
  fc.double(),
);

/** What it says; null where it passes. */
function said(compare: () => void): string | null {
  try {
    compare();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test("a comparison passes, fails and says the same as jest's own", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...matchers),
      fc.boolean(),
      values,
      values,
      (matcher, not, received, expected) => {
        const judge = (expectation: unknown) => {
          const all = expectation as Expected;
          return said(() => (not ? all.not : all)[matcher](expected));
        };
        jests(judge(expect(received))).toBe(judge(jests(received)));
      },
    ),
    { numRuns: 3000 },
  );
});

test("what passes is counted", () => {
  expect.assertions(2);
  expect(1).toBe(1);
  expect(1).not.toBe(2);
});

test("a failure is shown where the test stands", () => {
  try {
    expect(1).toBe(2);
  } catch (error) {
    const place = (error as Error).stack?.match(/\((.*?):\d+:\d+\)/)?.[1];
    expect(place).toMatch(/quickExpect\.test\.ts$/);
    return;
  }
  throw new Error("1 is not 2");
});
