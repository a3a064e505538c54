import { numbersOfTexts } from "../../src/cells/textNumbers";

test("texts with one meaning are numbers", () => {
  expect(numbersOfTexts(["1,234.5", "2,300"])).toEqual([1234.5, 2300]);
  expect(numbersOfTexts(["1.234,5", "2.300"])).toEqual([1234.5, 2300]);
  expect(numbersOfTexts(["12,5", "7"])).toEqual([12.5, 7]);
  expect(numbersOfTexts(["1 234 567", "−3", "１２"])).toEqual([1234567, -3, 12]);
  expect(numbersOfTexts(["1,234,567"])).toEqual([1234567]);
  expect(numbersOfTexts(["11.8 bu", "12.3*", "12.3¹", "12.3 [p]", "18.9(d)"])).toEqual([
    11.8, 12.3, 12.3, 12.3, 18.9,
  ]);
  expect(numbersOfTexts(["0,300"])).toEqual([0.3]);
});

test("where a text may mean two numbers, or none, none is chosen", () => {
  expect(numbersOfTexts(["2,300"])).toBeNull();
  expect(numbersOfTexts(["1.234"])).toBeNull();
  expect(numbersOfTexts(["12,5", "12.5"])).toBeNull();
  expect(numbersOfTexts(["12", "high"])).toBeNull();
  // A letter that is no flag may be a unit: thousands, millions, billions.
  for (const text of ["12 k", "3m", "1.2 bn", "5 kg"]) expect(numbersOfTexts([text])).toBeNull();
  expect(numbersOfTexts(["–"])).toBeNull();
  // A raised figure is no further digit, and 10³ no 10 with a footnote.
  for (const text of ["10³", "½", "①2"]) expect(numbersOfTexts([text])).toBeNull();
  expect(numbersOfTexts(["1e5"])).toBeNull();
  expect(numbersOfTexts([])).toBeNull();
});
