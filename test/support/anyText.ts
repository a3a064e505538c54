import fc from "fast-check";

/** Halves of a pair are no characters. */
const [firstHalf, halves, last] = [0xd800, 0x800, 0x10ffff];

/** Texts of any characters, as of `fc.string({ unit: "binary" })`, which makes a table of all 1.1 million in each file. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.nat(last - halves).map((i) => (i < firstHalf ? i : i + halves)))
  .map((points) => String.fromCodePoint(...points));
