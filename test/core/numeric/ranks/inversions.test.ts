import fc from "fast-check";
import { countInversions } from "../../../../src/core/numeric/ranks/inversions";

test("each pair in falling order counts once, equal values never; the values end up sorted", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 200 }), (values) => {
      let falling = 0;
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) if (values[i] > values[j]) falling++;
      const sorted = Int32Array.from(values);
      expect(countInversions(sorted)).toBe(falling);
      expect([...sorted]).toEqual(values.sort((a, b) => a - b));
    }),
  );
});

test("100,000 falling values: n(n − 1)/2, more than a whole number of 32 bits holds", () => {
  const n = 100000;
  expect(countInversions(Int32Array.from({ length: n }, (_, i) => n - i))).toBe((n * (n - 1)) / 2);
});
