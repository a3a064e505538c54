import { countOutside, type Fences, medianFences, quartileFences } from "../../../src/core/treat/fences";

const values = (...list: number[]) => Float64Array.from(list);
const outside = (fences: Fences | null) => fences && Array.from(fences.outside);

test("Tukey's fences about 1 to 9: quartiles 3 and 7, fences −3 and 13", () => {
  const fences = quartileFences(values(9, 1, 8, 2, 7, 3, 6, 4, 5), 1.5);
  expect(fences).toMatchObject({ low: -3, high: 13 });
  expect(outside(fences)).toEqual(new Array(9).fill(0));
  expect(countOutside(fences as Fences)).toBe(0);
});

test("on a fence is inside, beyond it outside, on both sides", () => {
  const inside = [1, 2, 3, 4, 5, 6, 7];
  // Quartiles of the nine: 2 and 6.
  const fences = quartileFences(values(-4, ...inside, 12), 1.5);
  expect(fences).toMatchObject({ low: -4, high: 12 });
  expect(countOutside(fences as Fences)).toBe(0);
  const beyond = quartileFences(values(-5, ...inside, 13), 1.5);
  expect(beyond).toMatchObject({ low: -4, high: 12 });
  expect(outside(beyond)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(countOutside(beyond as Fences)).toBe(2);
});

test("rounding puts nothing outside: the issue's column, in any unit of measurement", () => {
  const column = [2.1, 2.7, 1.5, 2.5, 2.2];
  for (const unit of [1, 10, 1e-3, 1e9]) {
    const fences = quartileFences(values(...column.map((value) => value * unit)), 1.5);
    expect(outside(fences)).toEqual([0, 0, 0, 0, 0]);
  }
});

test("values that tie are settled before the quartiles are taken, whether sorted already or not", () => {
  const nearly = [0.3, 0.1 + 0.2, 0.3, 0.3, 5];
  expect(quartileFences(values(...nearly), 1.5)).toBeNull();
  expect(quartileFences(values(...nearly), 1.5, values(...nearly).sort())).toBeNull();
});

test("a value that ties with one on the fence is inside like it", () => {
  // Quartiles 2 and 4, so 7 is the fence; 0.8 is the same as it, and 1.5 (in parts of 10⁻¹³) the same as that.
  const [near, next] = [0.8, 1.5].map((steps) => 7 * (1 + steps * 1e-13));
  const fences = quartileFences(values(next, 4, 3, 2, 4, 1, 3, 2, 3, near, -9), 1.5);
  expect(fences).toMatchObject({ low: -1, high: 7 });
  expect(outside(fences)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test("the robust z of 2, 4, 6, 8, 200: median 6, MAD 2, so fences at 6 ± 2·3.5/0.6745", () => {
  const fences = medianFences(values(8, 4, 200, 2, 6), 3.5) as Fences;
  expect(fences.low).toBeCloseTo(6 - 7 / 0.6745, 12);
  expect(fences.high).toBeCloseTo(6 + 7 / 0.6745, 12);
  expect(outside(fences)).toEqual([0, 0, 1, 0, 0]);
});

test("the values given stay as they are, in their order", () => {
  const given = [8, 4, 0.1 + 0.2, 200, 0.3, 2, 6];
  const column = values(...given);
  quartileFences(column, 1.5);
  medianFences(column, 3.5);
  expect(Array.from(column)).toEqual(given);
});

test("without spread in the middle there are no fences", () => {
  expect(quartileFences(values(4, 4, 4, 4, 9), 1.5)).toBeNull();
  expect(medianFences(values(4, 4, 4, 1, 9), 3.5)).toBeNull();
});
