import fc from "fast-check";
import { ranksWithin } from "../../../src/core/groups/ranksWithin";
import { type Labels } from "../../../src/core/labels";

const labels = (codes: readonly number[]): Labels => ({
  codes: Int32Array.from(codes),
  names: Array.from({ length: Math.max(-1, ...codes) + 1 }, (_, i) => `g${i}`),
});
const ranks = (
  values: readonly number[],
  codes?: readonly number[],
  order: "descending" | "ascending" = "descending",
) => [...ranksWithin(Float64Array.from(values), codes ? labels(codes) : null, order)];

test("ties share the best rank, a gap has none and takes none", () => {
  expect(ranks([5, NaN, 9, 9, 1])).toEqual([3, NaN, 1, 1, 4]);
  expect(ranks([5, NaN, 9, 9, 1], undefined, "ascending")).toEqual([2, NaN, 3, 3, 1]);
});

test("each label has ranks of its own; what has no label has no rank", () => {
  expect(ranks([1, 2, 3, 4, 5], [0, 1, 0, 1, -1])).toEqual([2, 2, 1, 1, NaN]);
});

test("rounding decides no rank, by the size of the whole column", () => {
  expect(ranks([0.3, 0.1 + 0.2, 0.2])).toEqual([1, 1, 3]);
  // Beside 1000 in another group these two carry its rounding.
  expect(ranks([1e-12, 2e-12, 1000], [0, 0, 1])).toEqual([1, 1, 1]);
  expect(ranks([1e-12, 2e-12])).toEqual([2, 1]);
});

test("one more than how many of the same label are better, whatever their order", () => {
  const row = fc.record({
    value: fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constant(NaN)),
    code: fc.integer({ min: -1, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(row),
      fc.constantFrom("descending" as const, "ascending" as const),
      (rows, order) => {
        const sign = order === "descending" ? 1 : -1;
        const expected = rows.map(({ value, code }) =>
          Number.isNaN(value) || code < 0
            ? NaN
            : 1 + rows.filter((other) => other.code === code && sign * other.value > sign * value).length,
        );
        const found = ranks(
          rows.map(({ value }) => value),
          rows.map(({ code }) => code),
          order,
        );
        expect(found).toEqual(expected);
      },
    ),
  );
});
