import fc from "fast-check";
import { aggregations, changeKinds, normalizations } from "../../src/core/options";
import { type CaseArgument, differences, type PortableCase } from "./support/portableCase";

const seed = 20261128;
/** In the order of the function's arguments; those not given are left out. */
const scenario = (
  data: CaseArgument,
  changes: CaseArgument,
  ...rest: readonly CaseArgument[]
): PortableCase => ({
  function: "QEI.SCENARIO",
  arguments: [data, changes, ...rest, ...new Array<null>(8 - rest.length).fill(null)],
});
const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });
const number = fc.double({ min: 1, max: 100, noNaN: true }).map((x) => Math.round(x * 100) / 100);

const data = [
  [10, 1, 7],
  [20, 3, 9],
  [40, 2, 4],
  [30, null, 5],
];

test("random data with gaps, changes of every kind, every method, for all rows and for some", () => {
  const cell = fc.oneof({ weight: 8, arbitrary: number }, fc.constantFrom(null, "n/a"));
  const change = fc.oneof(
    fc.double({ min: -0.9, max: 3, noNaN: true }).map((x) => Math.round(x * 100) / 100),
    fc.constant(null),
  );
  const drawn = fc
    .tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc
        .record({
          table: listOf(rows, listOf(columns, cell)),
          changes: listOf(columns, change).filter((list) => columns > 1 || list[0] !== null),
          kind: fc.oneof(
            fc.constantFrom(null, ...changeKinds),
            listOf(columns, fc.constantFrom(...changeKinds)).map((row) => [row]),
          ),
          weights: fc.option(listOf(columns, fc.integer({ min: 0, max: 5 })).map((row) => [row])),
          directions: fc.option(listOf(columns, fc.constantFrom(1, -1)).map((row) => [row])),
          normalization: fc.constantFrom(null, ...normalizations),
          aggregation: fc.constantFrom(null, ...aggregations, 2),
          posts: fc.option(
            listOf(
              columns,
              fc.constantFrom<[number | string, number | string]>([10, 60], ["auto", 50], [20, "auto"]),
            ),
          ),
          coverage: fc.constantFrom(null, 0, 0.5),
          chosen: fc.option(listOf(rows, fc.boolean())),
        })
        .map(
          ({
            table,
            changes,
            kind,
            weights,
            directions,
            normalization,
            aggregation,
            posts,
            coverage,
            chosen,
          }) =>
            scenario(
              table,
              [changes],
              kind,
              weights,
              directions,
              normalization,
              aggregation,
              // Two columns of goalposts for two indicators could be read either way.
              columns !== 2 && (normalization ?? "minmax").startsWith("minmax") ? posts : null,
              coverage,
              chosen && chosen.map((each) => [each]),
            ),
        ),
    );
  expect(differences(fc.sample(drawn, { numRuns: 160, seed }))).toEqual([]);
});

test("headers above rows, words for logicals, and units whose index is lost", () => {
  expect(
    differences([
      scenario(data, [[0.1, null, 0.2]], null, null, null, null, null, null, null, [
        ["chosen"],
        [1],
        [0],
        ["TRUE"],
        [null],
      ]),
      scenario(data, [[-30, null, null]], "add", null, null, "none", "geometric"),
      scenario(data, [[-30], [null], [1]], [["add"], ["percent"], ["set"]]),
      scenario(data, [[2, null, 1]], null, [[1, 0, 2]], -1, "percentile"),
    ]),
  ).toEqual([]);
});

test("mistakes are errors in both", () => {
  const rows = (...cells: (string | number | boolean | null)[]) => cells.map((cell) => [cell]);
  expect(
    differences([
      scenario(data, null),
      scenario(data, [[0.1, 0.2]]),
      scenario(data, [[10, null, null]]),
      scenario(data, [[-2, null, null]]),
      scenario(data, [["ten", null, null]]),
      scenario(data, [["=NA()", null, null]]),
      scenario(data, [[0.1, null, null]], "plus"),
      scenario(data, [[0.1, null, null]], [["add", "set"]]),
      scenario(data, [[-100, null, null]], "add", null, null, "ratio"),
      scenario(data, [[-10, null, null]], "add", null, -1, "ratio"),
      scenario(data, [[0.1, null, null]], null, null, null, null, null, null, null, rows(true, false)),
      scenario(
        data,
        [[0.1, null, null]],
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        rows(true, false, "yes", true),
      ),
      scenario(data, [[0.1, null, null]], null, [[1, 2]]),
      scenario(data, [[0.1, null, null]], null, null, null, "zscor"),
      scenario(
        [
          [1, 1],
          [2, 1],
        ],
        [[0.1, null]],
      ),
      scenario([[1, 2]], [[0.1, null]]),
    ]),
  ).toEqual([]);
});
