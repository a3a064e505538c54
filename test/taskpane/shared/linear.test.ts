import { linear } from "../../../src/taskpane/shared/linear";

test("ends map onto ends, also turned round, and beyond the ends the line goes on", () => {
  const place = linear([1990, 2018], [296, 40]);
  expect([place(1990), place(2018), place(2004), place(2032)]).toEqual([296, 40, 168, -88]);
});

test("a range without width maps onto the middle", () => {
  expect(linear([3, 3], [0, 10])(3)).toBe(5);
});
