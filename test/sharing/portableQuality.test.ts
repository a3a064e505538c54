import { aggregations, normalizations } from "../../src/core/options";
import { differences, type PortableCase } from "./support/portableCase";

const table = [
  [85, 70, 3.5, 12],
  [60, 90, 2.1, 40],
  [75, 55, 6.9, 8],
  [92, 80, 4.4, 25],
  [60, 65, 5, 31],
];
const gaps = [
  [85, null, 3.5, "n/a"],
  [" 60.5 ", 90, "..", 40],
  [75, 55, 6.9, "=NA()"],
  [92, 80, 4.4, 25],
  [null, "NA", ":", 31],
  [true, 12, "...", 7],
];
const weights = [[0.4], [0.3], [0.2], [0.1]];
const directions = [[1, "negative", "-1", "+"]];

const call = (name: string, ...given: PortableCase["arguments"]): PortableCase => ({
  function: name,
  arguments: given,
});
const index = (...given: PortableCase["arguments"]): PortableCase =>
  call("QEI", ...given, ...new Array<null>(7 - given.length).fill(null));

test("every normalization with every aggregation, without and with gaps", () => {
  const cases = normalizations.flatMap((normalization) =>
    aggregations.flatMap((aggregation) =>
      [table, gaps].map((data) => index(data, weights, directions, normalization, aggregation)),
    ),
  );
  expect(differences(cases)).toEqual([]);
});

test("the generalized mean of a number p, as a number or as text; p beyond its limits, and texts that are none", () => {
  const powers = [
    2, 3.7, 10, 0.5, 1e-3, 1e-5, 1e-7, 1e-150, 0, 1, -1, -0.25, -1e-6, -1e-8, -2, -10, 10.5, -11,
  ];
  const texts = ["2", "-0,5", "+.5", "２", " 3. ", "1e1", "--2", "2-", "1.2.3", ".", "2 3"];
  const zero = [
    [0, 1, 7],
    [4, 0, 0],
    [0, 0, 0],
    [1e-9, 5e6, 3],
    [-1, 2, 3],
    [null, 6, 2],
  ];
  const cases = [...powers, ...texts].flatMap((power) => [
    index(gaps, weights, directions, "minmax1", power),
    index(zero, [[3, 1, 2]], null, "none", power),
  ]);
  cases.push(
    index(table, null, null, null, [[2]]),
    index(table, null, null, null, [[true]]),
    call("QEI.DIMENSIONS", table, [["a", "b", "a", "b"]], weights, -3, null),
    call("QEI.CONTRIBUTIONS", table, weights, null, null, 2, null, null),
  );
  expect(differences(cases)).toEqual([]);
});

test("arguments left out, words, rows and columns", () => {
  const blank = [[null]];
  expect(
    differences([
      index(table),
      index(table, "equal", -1),
      index(table, " Equal ", null, " ZScore "),
      index(table, blank, blank, null, "sum"),
      index(table, "equal", null, "none", "sum"),
      index(table, [[1, 2, 3, 4]], [[1], [-1], [1], [-1]]),
      index(table, [[0, 2, 0, 4]], null, null, "min"),
      index(table, [["0.5", 2, " 3 ", 0]], null, "none", "sum"),
    ]),
  ).toEqual([]);
});

test("goalposts in both layouts, left to the data, and clipped", () => {
  const lying = [
    [50, "auto", null, 10],
    [90, 85, 6, 30],
  ];
  const listed = [
    [50, 90],
    ["auto", 85],
    [null, 6],
    [10, "AUTO"],
  ];
  const two = [
    [1, 2],
    [3, 5],
    [6, 4],
  ];
  const square = [
    [0, 10],
    [1, 5],
  ];
  expect(
    differences([
      index(table, weights, directions, "minmax", null, lying),
      index(gaps, weights, directions, "minmax1", "geometric", listed),
      index(table, weights, directions, "minmax", null, [new Array(4).fill(null), new Array(4).fill("auto")]),
      index(two, [[1], [2]], null, null, null, square),
      index(two, [[1, 2]], null, null, null, square),
      index(two, null, [[1], [-1]], null, null, square),
      index(two, null, null, null, null, square),
      index([[3, 4]], [[1, 1]], null, null, null, square),
      index([[3, 4]], null, null, "minmax", null, [[0, 10]]),
      index(two, null, null, "zscore", null, [[1, 2]]),
      index(table, null, null, "zscore", null, lying),
      index(
        table,
        null,
        null,
        "minmax",
        null,
        lying.map((row) => [...row].reverse()),
      ),
      index(table, null, null, "minmax", null, [
        [9, 0, 0, 0],
        [9, 1, 1, 1],
      ]),
    ]),
  ).toEqual([]);
});

test("coverage", () => {
  const shares = [0, 0.25, 0.5, 0.6667, "0.75", 1, 1.5, "most"];
  expect(differences(shares.map((share) => index(gaps, null, null, "none", null, null, share)))).toEqual([]);
});

test("what cannot be used is an error in both", () => {
  const row = [[1, 2, 3, 4]];
  const zero = [
    [0, 1],
    [5, 2],
    [-1, 3],
  ];
  const cases = [
    index([...table, [1, "Wages", 2, 3]]),
    index([...table, [1, "–", 2, 3]]),
    index([...table, [1, "5%", 2, 3]]),
    index([...table, [1, "1,000", 2, 3]]),
    index([...table, [1, "2 3", 2, 3]]),
    index([...table, [1, "=1/0", 2, 3]]),
    index(row),
    index(row, null, null, "none"),
    index(table, [[1, 2, 3]]),
    index(table, [[1, 2, -3, 1]]),
    index(table, [[1, 2, null, 1]]),
    index(table, [[1, 2, true, 1]]),
    index(table, [[0, 0, 0, 0]]),
    index(table, "sideways"),
    index(table, null, [[1, 0, 1, 1]]),
    index(table, null, [[1, null, 1, 1]]),
    index(table, null, [[1, 1, 1]]),
    index(table, null, null, "median"),
    index(table, null, null, null, "product"),
    index(zero, null, null, "ratio"),
    index(zero, null, -1, "ratio"),
    ...aggregations.map((aggregation) => index(zero, null, null, "none", aggregation)),
    ...normalizations.map((normalization) =>
      index(
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
        null,
        null,
        normalization,
      ),
    ),
    ...normalizations.map((normalization) =>
      index(
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
        [[0, 1]],
        null,
        normalization,
      ),
    ),
    ...normalizations.map((normalization) =>
      index(
        [
          [null, 2],
          [null, 3],
          [null, 4],
        ],
        null,
        null,
        normalization,
        null,
        null,
        0.5,
      ),
    ),
  ];
  expect(differences(cases)).toEqual([]);
});

test("QEI.NORMALIZE", () => {
  const cases = normalizations.flatMap((normalization) => [
    call("QEI.NORMALIZE", table, normalization, directions, null),
    call("QEI.NORMALIZE", gaps, normalization, directions, null),
    call("QEI.NORMALIZE", [[1], [2]], normalization, null, [[0, 5]]),
  ]);
  expect(differences([...cases, call("QEI.NORMALIZE", table, null, null, null)])).toEqual([]);
});

test("QEI.CONTRIBUTIONS", () => {
  const cases = aggregations.flatMap((aggregation) => [
    call("QEI.CONTRIBUTIONS", table, weights, directions, null, aggregation, null, null),
    call("QEI.CONTRIBUTIONS", gaps, weights, directions, "zscore", aggregation, null, null),
    call("QEI.CONTRIBUTIONS", gaps, [[1, 0, 2, 0]], null, "none", aggregation, null, 0.5),
  ]);
  expect(differences(cases)).toEqual([]);
});

test("QEI.DIMENSIONS", () => {
  const groups = [["Pay", "safety", "Pay", "Safety"]];
  const cases = aggregations.flatMap((aggregation) => [
    call("QEI.DIMENSIONS", table, groups, null, aggregation, null),
    call("QEI.DIMENSIONS", gaps, [["A"], [" A "], [2020], ["B"]], weights, aggregation, 0.5),
  ]);
  expect(
    differences([
      ...cases,
      call("QEI.DIMENSIONS", table, groups, [[1, 0, 1, 1]], null, null),
      call("QEI.DIMENSIONS", table, [["A", null, "B", "B"]], null, null, null),
      call("QEI.DIMENSIONS", table, [["A", "B"]], null, null, null),
    ]),
  ).toEqual([]);
});
