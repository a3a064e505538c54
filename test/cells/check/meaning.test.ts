import fc from "fast-check";
import { meaningByForm, meaningOf } from "../../../src/cells/check/meaning";
import { usualMeaning } from "../../../src/cells/check/usualMeaning";
import { missingWords } from "../../../src/cells/missingWords";

const usual = ["12", "-3", "+3.5", "12.34", "12,3", "1234.567", "0.5", "Pay per hour", "A1", "R&D - North"];
const unusual = [
  "1.234",
  "1,234",
  "0.123",
  "007",
  "12.",
  ".5",
  "1.2.3",
  "1e5",
  "x",
  "X",
  "n/a",
  "NaN",
  "K.A.",
];

test.each(usual)("%p is told by its characters", (text) => {
  expect(usualMeaning(text)).toEqual(meaningByForm(text));
});

test.each([...unusual, ...missingWords, "", " ", "a ", "a  b", "5 b", "100%", "–"])(
  "%p takes the full look",
  (text) => expect(usualMeaning(text)).toBeNull(),
);

test("the quick look never says other than the full one", () => {
  const characters = fc.constantFrom(..."0123456789..,,+- eExXnabN%/é–年");
  const figures = fc.stringMatching(/^[+-]?\d{0,4}[.,]?\d{0,4}[ bxe%]?$/);
  const texts = fc.oneof(fc.string({ unit: characters, maxLength: 12 }), figures, fc.string());
  fc.assert(
    fc.property(texts, (text) => expect(meaningOf(text)).toEqual(meaningByForm(text))),
    { numRuns: 3000, seed: 20261129 },
  );
});
