import fc from "fast-check";
import { nthSmallest } from "../../../../src/core/numeric/ranks/nthSmallest";

const sorted = (values: readonly number[]) => [...Float64Array.from(values).sort()];

test("each position of any values, ties among them, is what sorting puts there, and the rest lies on its side", () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.nat(), (values, place) => {
      const position = place % values.length;
      const given = Float64Array.from(values);
      const found = nthSmallest(given, position);
      expect(found + 0).toBe(sorted(values)[position] + 0);
      expect(given.slice(0, position).every((each) => each <= found)).toBe(true);
      expect(given.slice(position).every((each) => each >= found)).toBe(true);
      expect(sorted([...given])).toEqual(sorted(values));
    }),
    { numRuns: 500 },
  );
});

test("values in an order that halves badly are sorted before long", () => {
  // The middle of three is next to the least of what is left each time: the pattern grows from the end (McIlroy 1999).
  const length = 4000;
  const values = Float64Array.from({ length }, (_, i) => (i % 2 === 0 ? i : length - i));
  const organ = Float64Array.from({ length }, (_, i) => Math.min(i, length - i));
  for (const each of [values, organ]) {
    const order = each.slice().sort();
    for (const position of [0, 1, 1999, 2000, 3998, 3999])
      expect(nthSmallest(each.slice(), position)).toBe(order[position]);
  }
});
