import fc from "fast-check";
import { qei } from "../../src/functions/quality/qei";
import { qeiScenario } from "../../src/functions/quality/scenario";
import { qeiWeights } from "../../src/functions/quality/weights";
import { withoutSpread } from "../../src/core/numeric/ranks/ties";
import { aggregations, normalizations } from "../../src/core/options";
import { call, cells } from "../support/call";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });

/** An index in vector form: data with gaps and everything else that makes it. */
interface Case {
  readonly data: (number | string)[][];
  /** weights, directions, normalization, aggregation, goalposts, coverage. */
  readonly rest: readonly unknown[];
}

function cases(options: {
  gaps?: boolean;
  normalization?: readonly string[];
  aggregation?: readonly string[];
}) {
  const cell = fc.double({ min: 0.5, max: 60, noNaN: true });
  const mixed = options.gaps ? fc.oneof({ weight: 7, arbitrary: cell }, fc.constant("n/a")) : cell;
  return fc
    .tuple(
      fc
        .integer({ min: 2, max: 5 })
        .chain((k) =>
          fc.tuple(
            ...Array.from({ length: k }, () =>
              fc.tuple(
                listOf(7, mixed),
                fc.constantFrom(1, -1),
                fc.integer({ min: 1, max: 9 }),
                fc.constantFrom<[unknown, unknown]>(["auto", "auto"], [5, "auto"], ["auto", 50], [10, 40]),
              ),
            ),
          ),
        ),
      fc.constantFrom(...(options.normalization ?? normalizations)),
      fc.constantFrom<unknown>(...(options.aggregation ?? [...aggregations, 2, -2.5])),
      fc.constantFrom<unknown>(null, 0, 0.5, 1),
      fc.constantFrom<unknown>("as given", "equal", "stdev", "entropy", "critic"),
    )
    .map(([columns, normalization, aggregation, coverage, weights]): Case => ({
      data: columns[0][0].map((_, row) => columns.map(([values]) => values[row])),
      rest: [
        weights === "as given" ? [columns.map(([, , weight]) => weight)] : weights,
        [columns.map(([, direction]) => direction)],
        normalization,
        aggregation,
        String(normalization).startsWith("minmax")
          ? [0, 1].map((end) => columns.map(([, , , posts]) => posts[end]))
          : null,
        coverage,
      ],
    }));
}

/** Cells, or the message of a call that is refused. */
function outcome(f: () => unknown): unknown {
  try {
    return cells(f());
  } catch (error) {
    return (error as Error).message;
  }
}

/** What QEI gives, and what stands in the columns Before and After of a scenario. */
function beside(
  index: readonly unknown[],
  data: unknown,
  changes: unknown,
  kind: unknown,
  rows: unknown = null,
  name = 0,
) {
  const scores = outcome(() => call(qei, data, ...index));
  const table = outcome(() => call(qeiScenario, data, changes, kind, ...index, rows));
  if (!Array.isArray(table)) return { scores, before: table, after: table, change: [] };
  const column = (at: number) => table.slice(1).map((row) => [row[at + name]]);
  return { scores, before: column(0), after: column(1), change: column(2) };
}

describe("no change gives QEI to the bit", () => {
  test.each([
    ["nothing asked for", (k: number) => [Array(k).fill("")], null],
    ["by 0 %", (k: number) => [Array(k).fill(0)], null],
    ["0 added", (k: number) => [Array(k).fill(0)], "add"],
    ["in no row", (k: number) => [Array(k).fill(0.5)], "percent"],
  ] as const)("%s", (name, changes, kind) => {
    fc.assert(
      fc.property(cases({ gaps: true }), ({ data, rest }) => {
        const rows = name === "in no row" ? data.map(() => [false]) : null;
        const { scores, before, after, change } = beside(rest, data, changes(data[0].length), kind, rows);
        expect(before).toEqual(scores);
        expect(after).toEqual(scores);
        for (const [cell] of change) if (typeof cell === "number") expect(cell).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test("a unit's values set to what they are", () => {
    fc.assert(
      fc.property(cases({ gaps: true }), fc.nat(6), ({ data, rest }, unit) => {
        const { scores, after } = beside(
          rest,
          data,
          [data[unit]],
          "set",
          data.map((_, row) => [row === unit]),
        );
        expect(after).toEqual(scores);
      }),
      { numRuns: 200 },
    );
  });

  test("in trees, given as tables", () => {
    const tree = fc.record({
      units: listOf(
        6,
        listOf(
          4,
          fc.oneof({ weight: 7, arbitrary: fc.double({ min: 1, max: 60, noNaN: true }) }, fc.constant("n/a")),
        ),
      ),
      dimensions: listOf(4, fc.constantFrom("A", "B", "")),
      weights: listOf(4, fc.integer({ min: 1, max: 9 })),
      own: listOf(2, fc.constantFrom("", ...aggregations)),
      posts: listOf(4, fc.constantFrom("auto", 5)),
      directions: listOf(4, fc.constantFrom(1, -1)),
      normalization: fc.constantFrom(...normalizations),
      aggregation: fc.constantFrom(...aggregations),
      coverage: fc.constantFrom(null, 0, 0.5, 1),
    });
    let computed = 0;
    fc.assert(
      fc.property(
        tree,
        ({ units, dimensions, weights, own, posts, directions, normalization, aggregation, coverage }) => {
          const data = [["Unit", "I1", "I2", "I3", "I4"], ...units.map((row, i) => [`U${i}`, ...row])];
          const table = [
            ["Indicator", "Dimension", "Direction", "Low", "Aggregation", "Weight"],
            ...dimensions.map((dimension, j) => [
              `I${j + 1}`,
              dimension,
              directions[j],
              posts[j],
              "",
              weights[j],
            ]),
            ...["A", "B"].flatMap((name, i) =>
              (dimensions as string[]).includes(name) ? [[name, "", "", "", own[i], 2 + i]] : [],
            ),
          ];
          const index = [table, null, normalization, aggregation, null, coverage];
          const { scores, before, after } = beside(
            index,
            data,
            [
              ["I2", 0],
              ["I3", ""],
            ],
            null,
            null,
            1,
          );
          expect(before).toEqual(scores);
          expect(after).toEqual(scores);
          if (Array.isArray(scores)) computed++;
        },
      ),
      { numRuns: 400 },
    );
    expect(computed).toBeGreaterThan(100);
  });
});

/** Percentages that leave the scale neither way often: changes of both signs, and blanks. */
const changes = listOf(5, fc.oneof(fc.double({ min: -0.9, max: 3, noNaN: true }), fc.constant("")));
const numbers = (rows: unknown) => (rows as unknown[][]).flat();

function expectNear(actual: unknown, expected: unknown): void {
  numbers(actual).forEach((value, i) => {
    const other = numbers(expected)[i];
    if (typeof value === "number" && typeof other === "number")
      expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
    else expect(value).toEqual(other);
  });
}

test("rows that do not change keep their score to the bit, and one row's change is that of all rows", () => {
  fc.assert(
    fc.property(cases({ gaps: true }), changes, fc.nat(6), ({ data, rest }, drawn, unit) => {
      const wanted = [drawn.slice(0, data[0].length)];
      const all = beside(rest, data, wanted, null);
      const one = beside(
        rest,
        data,
        wanted,
        null,
        data.map((_, row) => [row === unit]),
      );
      if (!Array.isArray(all.after) || !Array.isArray(one.after)) return;
      one.after.forEach((cell, row) =>
        expect(cell).toEqual((row === unit ? (all.after as unknown[]) : (one.before as unknown[]))[row]),
      );
    }),
  );
});

test("min-max: QEI of the changed data with the data's own extremes as goalposts, where nothing leaves them", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      cases({ normalization: ["minmax", "minmax1"] }),
      changes,
      ({ data, rest: [, directions, normalization, aggregation, , coverage] }, drawn) => {
        const k = data[0].length;
        const weights = [Array.from({ length: k }, (_, j) => j + 1)];
        const extremes = [Math.min, Math.max].map((end) =>
          data[0].map((_, j) => end(...data.map((row) => row[j] as number))),
        );
        // A column of one value, but for the last digits, has no scale of its own.
        if (extremes[0].some((low, j) => withoutSpread(low, extremes[1][j]))) return;
        // A tenth of the change, away from the upper end.
        const wanted = data[0].map((_, j) => (drawn[j] === "" ? "" : -0.1 * Math.abs(drawn[j] as number)));
        const changed = data.map((row) =>
          row.map((x, j) => (x as number) * (1 + (wanted[j] === "" ? 0 : (wanted[j] as number)))),
        );
        if (changed.some((row) => row.some((x, j) => x < extremes[0][j]))) return;
        const { after } = beside(
          [weights, directions, normalization, aggregation, null, coverage],
          data,
          [wanted],
          null,
        );
        const scores = outcome(() =>
          call(qei, changed, weights, directions, normalization, aggregation, extremes, coverage),
        );
        expectNear(after, scores);
        compared++;
      },
    ),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(50);
});

test("goalposts: QEI of the changed data with the same goalposts, where both are given", () => {
  fc.assert(
    fc.property(
      cases({ gaps: true, normalization: ["minmax", "minmax1"] }),
      changes,
      fc.constantFrom("percent", "add"),
      ({ data, rest: [, directions, normalization, aggregation, , coverage] }, drawn, kind) => {
        const wanted = drawn.slice(0, data[0].length);
        const posts = [data[0].map(() => 10), data[0].map(() => 40)];
        const index = ["equal", directions, normalization, aggregation, posts, coverage];
        const changed = data.map((row) =>
          row.map((x, j) => {
            const change = wanted[j];
            if (typeof x !== "number" || change === "") return x;
            return kind === "add" ? x + (change as number) : x * (1 + (change as number));
          }),
        );
        const { after } = beside(index, data, [wanted], kind);
        expect(after).toEqual(outcome(() => call(qei, changed, ...index)));
      },
    ),
  );
});

const quarters = (share: number) => Math.round(4 * share) / 4;

/** Another way to each scale: the value's place on the scale of its column as it was. */
const places: Record<
  string,
  (x: number, own: number, column: readonly number[], direction: number) => number
> = {
  none: (x, _own, _column, direction) => direction * x,
  zscore: (x, _own, column, direction) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return (direction * (x - mean)) / Math.sqrt(squares / (column.length - 1));
  },
  ratio: (x, _own, column, direction) =>
    direction === 1 ? (100 * x) / Math.max(...column) : (100 * Math.min(...column)) / x,
  minmax: (x, _own, column, direction) => {
    const share = (100 * (x - Math.min(...column))) / (Math.max(...column) - Math.min(...column));
    return direction === 1 ? share : 100 - share;
  },
  // Among the others as they were: one of them is left out, the value itself.
  percentile: (x, own, column, direction) => {
    const others = [...column];
    others.splice(others.indexOf(own), 1);
    return (100 * others.filter((other) => (direction === 1 ? other < x : other > x)).length) / others.length;
  },
};

test.each(Object.keys(places))(
  "%s: scores are the means of places on the scale as it was",
  (normalization) => {
    fc.assert(
      fc.property(
        cases({ gaps: true, normalization: [normalization], aggregation: ["arithmetic"] }),
        changes,
        fc.constantFrom("percent", "add", "set"),
        ({ data, rest: [, directions] }, drawn, kind) => {
          const wanted = drawn.slice(0, data[0].length);
          // Whole numbers and quarters of them, so that ties are ties.
          const whole = data.map((row) => row.map((x) => (typeof x === "number" ? Math.round(x) + 1 : x)));
          const moved = wanted.map((each) =>
            each === ""
              ? ""
              : kind === "percent"
                ? quarters(each as number)
                : Math.round(10 * Math.abs(each as number)) + 1,
          );
          const weights = [moved.map((_, j) => j + 1)];
          const { before, after } = beside(
            [weights, directions, normalization, null, null, 0],
            whole,
            [moved],
            kind,
          );
          if (!Array.isArray(before)) return;
          const columns = moved.map((_, j) =>
            whole.flatMap((row) => (typeof row[j] === "number" ? [row[j] as number] : [])),
          );
          whole.forEach((row, i) => {
            let [sum, weight] = [0, 0];
            row.forEach((x, j) => {
              if (typeof x !== "number") return;
              const change = moved[j] as number | "";
              const become =
                change === "" ? x : kind === "set" ? change : kind === "add" ? x + change : x * (1 + change);
              sum += (j + 1) * places[normalization](become, x, columns[j], (directions as number[][])[0][j]);
              weight += j + 1;
            });
            if (weight > 0) expectNear([(after as unknown[])[i]], [[sum / weight]]);
          });
        },
      ),
    );
  },
);

test("weights that follow from the data stay those of the data as they are", () => {
  fc.assert(
    fc.property(
      cases({}),
      changes,
      fc.constantFrom("stdev", "entropy", "critic", "pca"),
      ({ data, rest }, drawn, scheme) => {
        const [, directions, normalization, aggregation] = rest;
        const index = [scheme, directions, normalization, aggregation, null, null];
        const wanted = [drawn.slice(0, data[0].length)];
        const { before, after } = beside(index, data, wanted, null);
        if (!Array.isArray(before)) return;
        const weights = call(qeiWeights, data, scheme, directions);
        expectNear(after, beside([weights, ...index.slice(1)], data, wanted, null).after);
      },
    ),
  );
});
