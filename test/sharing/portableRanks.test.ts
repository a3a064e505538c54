import fc from "fast-check";
import { groupMeasures, idealScalings, rankOrders } from "../../src/core/options";
import { type CaseArgument, differences, type PortableCase } from "./support/portableCase";

const seed = 20261128;
const call = (name: string, ...given: readonly CaseArgument[]): PortableCase => ({
  function: name,
  arguments: given,
});
const column = (...values: (string | number | boolean | null)[]) => values.map((value) => [value]);

const number = fc.double({ min: 0, max: 1000, noNaN: true }).map((x) => Math.round(x * 100) / 100);
const tied = fc.oneof(number, fc.constantFrom(5, 7.5, 0));
const missing = fc.constantFrom(null, "n/a", "..", "=NA()");
const label = fc.constantFrom("North", " north", "South", 2024, "2024", "Ｎｏｒｔｈ", "Été");
const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });

describe("QEI.RANK", () => {
  test("random scores with ties, gaps, errors and labels, in columns, rows and tables", () => {
    const scores = fc.oneof({ weight: 6, arbitrary: tied }, missing, fc.constantFrom(null, "=1/0"));
    const drawn = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc
          .record({
            table: listOf(rows, listOf(columns, scores)),
            by: fc.option(listOf(rows, label)),
            order: fc.constantFrom(null, ...rankOrders),
            lying: fc.boolean(),
          })
          .map(({ table, by, order, lying }) =>
            call("QEI.RANK", lying ? [table.map((row) => row[0])] : table, by && column(...by), order),
          ),
      );
    expect(differences(fc.sample(drawn, { numRuns: 80, seed }))).toEqual([]);
  });

  test("units tie that differ by rounding, and mistakes are errors in both", () => {
    expect(
      differences([
        call("QEI.RANK", column(0.3, 0.1 + 0.2, 0.5), null, null),
        call("QEI.RANK", column(1000, 1e-13, 2e-13, -1e-13), null, null),
        call("QEI.RANK", column(1, 2), column("a", null), null),
        call("QEI.RANK", column(1, null), column("a", null), null),
        call("QEI.RANK", column(1, 2), column("a"), null),
        call("QEI.RANK", column(1, 2), column("a", "=1/0"), null),
        call("QEI.RANK", column(1, "many"), null, null),
        call("QEI.RANK", column(1, 2), null, "up"),
        call("QEI.RANK", [[3, 1, 2]], column("a", "a", "b"), " Ascending "),
        call("QEI.RANK", [[7]], null, null),
      ]),
    ).toEqual([]);
  });
});

describe("QEI.GROUPS", () => {
  const measures = [null, ...groupMeasures];

  test("random values with weights, gaps and blank labels, every measure", () => {
    const drawn = fc.integer({ min: 2, max: 12 }).chain((rows) =>
      fc
        .record({
          values: listOf(rows, fc.oneof({ weight: 8, arbitrary: tied }, missing)),
          by: listOf(rows, fc.oneof({ weight: 8, arbitrary: label }, fc.constant(null))),
          weights: fc.option(
            listOf(rows, fc.oneof({ weight: 6, arbitrary: tied }, fc.constantFrom(0, null))),
          ),
          measure: fc.constantFrom(...measures),
        })
        .map(({ values, by, weights, measure }) =>
          call("QEI.GROUPS", column(...values), column(...by), weights && column(...weights), measure),
        ),
    );
    expect(differences(fc.sample(drawn, { numRuns: 120, seed }))).toEqual([]);
  });

  test("positive values under every measure, in a row, one group, and a group without values", () => {
    const values = column(3, 1, 4, 1, 5, 9);
    const by = column("a", "b", "a", "c", "b", "a");
    expect(
      differences(
        measures.flatMap((measure) => [
          call("QEI.GROUPS", values, by, null, measure),
          call("QEI.GROUPS", [[3, 1, 4, 1]], column("x", "y", "x", "y"), [[1, 2, 3, 4]], measure),
          call("QEI.GROUPS", values, column("a", "a", "a", "a", "a", "a"), null, measure),
          call("QEI.GROUPS", column(2, null, 3), column("a", "b", "c"), null, measure),
          call("QEI.GROUPS", column(2, 3, 5), column("a", "b", "c"), column(1, 0, 2), measure),
          call("QEI.GROUPS", column(0, 0, 3, 4), column("a", "a", "b", "b"), null, measure),
        ]),
      ),
    ).toEqual([]);
  });

  test("mistakes are errors in both", () => {
    expect(
      differences([
        call("QEI.GROUPS", column(1, 2), null, null, null),
        call("QEI.GROUPS", column(1, 2), column("a"), null, null),
        call("QEI.GROUPS", column(1, 2), column("a", "=1/0"), null, null),
        call("QEI.GROUPS", column(1, 2), column(null, null), null, null),
        call("QEI.GROUPS", column(null, "n/a"), column("a", "b"), null, null),
        call("QEI.GROUPS", column(1, "many"), column("a", "b"), null, null),
        call(
          "QEI.GROUPS",
          [
            [1, 2],
            [3, 4],
          ],
          column("a", "b"),
          null,
          null,
        ),
        call("QEI.GROUPS", column(1, 2), column("a", "b"), column(1, -1), null),
        call("QEI.GROUPS", column(1, 2), column("a", "b"), column(1, "x"), null),
        call("QEI.GROUPS", column(1, 2), column("a", "b"), column(1, 2, 3), null),
        call("QEI.GROUPS", column(1, -2), column("a", "b"), null, "theil"),
        call("QEI.GROUPS", column(0, 0), column("a", "b"), null, "theil"),
        call("QEI.GROUPS", column(0, 2), column("a", "b"), null, "mld"),
        call("QEI.GROUPS", column(0, 2), column(null, "b"), null, "mld"),
        call("QEI.GROUPS", column(1, 2), column("a", "b"), null, "gini"),
      ]),
    ).toEqual([]);
  });
});

describe("QEI.TOPSIS", () => {
  test("random tables with gaps, weights and directions, both scalings", () => {
    const cell = fc.oneof({ weight: 9, arbitrary: number }, missing);
    const drawn = fc
      .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc
          .record({
            table: listOf(rows, listOf(columns, cell)),
            weights: fc.oneof(
              fc.constantFrom(null, "equal"),
              listOf(columns, fc.integer({ min: 0, max: 5 })).map((row) => [row]),
            ),
            directions: fc.oneof(
              fc.constantFrom(null, -1),
              listOf(columns, fc.constantFrom(1, -1)).map((row) => [row]),
            ),
            scaling: fc.constantFrom(null, ...idealScalings),
          })
          .map(({ table, weights, directions, scaling }) =>
            call("QEI.TOPSIS", table, weights, directions, scaling),
          ),
      );
    expect(differences(fc.sample(drawn, { numRuns: 80, seed }))).toEqual([]);
  });

  test("an indicator of weight 0 may be blank; mistakes are errors in both", () => {
    const table = [
      [3, 1, null],
      [2, 4, 7],
      [5, 2, null],
    ];
    expect(
      differences(
        idealScalings.flatMap((scaling) => [
          call("QEI.TOPSIS", table, [[1, 2, 0]], null, scaling),
          call("QEI.TOPSIS", table, null, null, scaling),
          call("QEI.TOPSIS", [[1, 2]], null, null, scaling),
          call("QEI.TOPSIS", column(null, null), null, null, scaling),
          call(
            "QEI.TOPSIS",
            [
              [0, 1],
              [0, 2],
            ],
            null,
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [3, 1],
            ],
            null,
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [3, 2],
            ],
            null,
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [3, "x"],
            ],
            null,
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [2, 2],
            ],
            [[1, -1]],
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [2, 2],
            ],
            [[1]],
            null,
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [2, 2],
            ],
            null,
            [[1, 0]],
            scaling,
          ),
          call(
            "QEI.TOPSIS",
            [
              [3, 1],
              [2, 2],
            ],
            null,
            null,
            "square",
          ),
        ]),
      ),
    ).toEqual([]);
  });
});
