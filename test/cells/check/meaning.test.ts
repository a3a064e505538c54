import fc from "fast-check";
import { type Meaning, meaningByForm, meaningOf, type Readings } from "../../../src/cells/check/meaning";
import { usualMeaning } from "../../../src/cells/check/usualMeaning";
import { missingWords } from "../../../src/cells/missingWords";

/** What a look finds: meaning and readings. */
function found(look: (text: string, readings: Readings) => Meaning | null, text: string) {
  const readings = { point: NaN, comma: NaN };
  return [look(text, readings), readings];
}

const usual = [
  "12",
  "-3",
  "+3.5",
  "12.34",
  "12,3",
  "1234.567",
  "0.5",
  "Pay  per hour ",
  " 12 ",
  "-12.5 ",
  "A1",
  "R&D - North",
];
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
  expect(found(usualMeaning, text)).toEqual(found(meaningByForm, text));
});

test.each([...unusual, ...missingWords, "", " ", "+", "é", "5 b", "100%", "–"])(
  "%p takes the full look",
  (text) => expect(found(usualMeaning, text)[0]).toBeNull(),
);

test("the quick look never says other than the full one", () => {
  const characters = fc.constantFrom(..."0123456789..,,+- eExXnabN%/é–年");
  const figures = fc.stringMatching(/^[+-]?\d{0,4}[.,]?\d{0,4}[ bxe%]?$/);
  const texts = fc.oneof(fc.string({ unit: characters, maxLength: 12 }), figures, fc.string());
  fc.assert(
    fc.property(texts, (text) => expect(found(meaningOf, text)).toEqual(found(meaningByForm, text))),
    { numRuns: 3000, seed: 20261129 },
  );
});
