import fc from "fast-check";
import { arrayConstant, arrayOf, constantOf, textConstant } from "../../src/formula/constants";

test.each([
  ["{1,-2;3,4.}", [[1, -2], [3, 4]]],
  ['{"a,;{}""b"}', [['a,;{}"b']]],
  [' { TRUE , "x" ; 50% , 1E2 } ', [[true, "x"], [0.5, 100]]],
  ["{}", null],
  ["{1,,2}", null],
  ["{1,2;3}", null],
  ["{1;}", null],
  ["{A1}", null],
  ['{"a}', null],
  ["1", null],
])("the array constant %s", (text, rows) => {
  expect(arrayOf(text)).toEqual(rows);
}); // oxfmt-ignore

test("whatever texts an array holds, they come back", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (values) => {
      expect(arrayOf(arrayConstant(values))).toEqual(values);
    }),
  );
});

// Source: Microsoft, Overview of formulas, using constants; Guidelines and examples of array formulas.
test.each([
  ["210", 210],
  ["1.5E-3", 0.0015],
  ["30%", 0.3],
  ["-.5", -0.5],
  ['"Quarterly Earnings"', "Quarterly Earnings"],
  ['"a ""quoted"" word"', 'a "quoted" word'],
  ["TRUE", true],
  ["Earnings", undefined],
  ["1+1", undefined],
  ['"a"&"b"', undefined],
])("the constant %s", (text, value) => {
  expect(constantOf(text)).toBe(value);
});

test("a text comes back from its constant", () => {
  expect(textConstant('5" pipe')).toBe('"5"" pipe"');
  fc.assert(fc.property(fc.string(), (text) => constantOf(textConstant(text)) === text));
});

test("arrays are written as Excel writes them", () => {
  expect(arrayConstant([[1, "a,b"], [true, -2.5]])).toBe('{1,"a,b";TRUE,-2.5}'); // oxfmt-ignore
});
