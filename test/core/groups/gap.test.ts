import fc from "fast-check";
import { type Gap, gap } from "../../../src/core/groups/gap/gap";
import { matrixFromRows } from "../../../src/core/matrix";
import { gapReferences, type GapReference } from "../../../src/core/options";
import { surveyDesign } from "../../../src/core/survey/design";
import { domainMean } from "../../../src/core/survey/domainMean";
import { regression } from "../../../src/core/time/regression";
import { hc1Errors } from "../../../src/core/time/robustErrors";
import { problemFrom } from "../../support/expectIndexError";

interface Person {
  readonly y: number;
  readonly x: readonly number[];
  readonly group: number;
  readonly weight: number;
}

const decompose = (
  people: readonly Person[],
  reference: GapReference,
  weighted = true,
  names: readonly (string | number)[] = ["a", "b"],
): Gap =>
  gap(
    Float64Array.from(people, ({ y }) => y),
    matrixFromRows(people.map(({ x }) => x)),
    { codes: Int32Array.from(people, ({ group }) => group), names },
    weighted ? Float64Array.from(people, ({ weight }) => weight) : null,
    reference,
  );

const number = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4);

/** Two groups of 8 to 14, the last two rows of each far apart so that no variable is nearly constant or repeats another. */
const people = fc
  .array(fc.record({ y: number, x: fc.tuple(number, number), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 16,
    maxLength: 28,
  })
  .map((list) =>
    list.map(({ y, x, weight }, i): Person => {
      const anchor = [
        [20, 3],
        [-2, 25],
        [-18, -9],
      ][Math.floor(i / 2)];
      return { y, x: anchor ? x.map((value, j) => value + anchor[j]) : x, weight, group: i % 2 };
    }),
  );

/** All figures of a decomposition in one list. */
function figures({ gap: all, means, parts }: Gap, which: "value" | "error"): number[] {
  return [
    ...means,
    all,
    ...parts.flatMap(({ intercept, variables, total }) => [intercept, ...variables, total]),
  ].map((each) => each[which]);
}

function expectNear(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  expect(actual).toHaveLength(expected.length);
  const size = Math.max(1, ...expected.map(Math.abs));
  actual.forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThanOrEqual(tolerance * size));
}

/** The same figures from QEI.REGRESSION's least squares and the formulas as they are printed. */
function byRegressions(list: readonly Person[], reference: GapReference): number[] {
  const coefficients = (rows: readonly Person[], dummy: boolean) => {
    const { intercept, slopes } = regression(
      Float64Array.from(rows, ({ y }) => y),
      matrixFromRows(rows.map(({ x, group }) => (dummy ? [...x, group] : x))),
      Float64Array.from(rows, ({ weight }) => weight),
    );
    return [intercept, ...slopes].map(({ value }) => value);
  };
  const meanOf = (rows: readonly Person[], of: (person: Person) => number) =>
    rows.reduce((sum, person) => sum + person.weight * of(person), 0) /
    rows.reduce((sum, { weight }) => sum + weight, 0);
  const groups = [0, 1].map((group) => list.filter((person) => person.group === group));
  const k = list[0].x.length;
  const x = groups.map((rows) => [
    1,
    ...Array.from({ length: k }, (_, j) => meanOf(rows, (person) => person.x[j])),
  ]);
  const [b1, b2] = groups.map((rows) => coefficients(rows, false));
  const means = groups.map((rows) => meanOf(rows, ({ y }) => y));
  const withTotal = (values: number[]) => [...values, values.reduce((sum, value) => sum + value, 0)];
  const parts = (): number[][] => {
    if (reference === "threefold") {
      return [
        b2.map((b, j) => (x[0][j] - x[1][j]) * b),
        b1.map((b, j) => x[1][j] * (b - b2[j])),
        b1.map((b, j) => (x[0][j] - x[1][j]) * (b - b2[j])),
      ];
    }
    const common = {
      first: () => b1,
      second: () => b2,
      pooled: () => coefficients(list, true).slice(0, k + 1),
      neumark: () => coefficients(list, false),
    }[reference]();
    return [
      common.map((b, j) => (x[0][j] - x[1][j]) * b),
      common.map((b, j) => x[0][j] * (b1[j] - b) + x[1][j] * (b - b2[j])),
    ];
  };
  return [...means, means[0] - means[1], ...parts().flatMap(withTotal)];
}

test.each(gapReferences)("%s: values as from separate regressions: two independent ways", (reference) => {
  fc.assert(
    fc.property(people, (list) => {
      expectNear(figures(decompose(list, reference), "value"), byRegressions(list, reference), 1e-10);
    }),
  );
});

test.each(gapReferences)("%s: errors as from moving each row's weight a little", (reference) => {
  fc.assert(
    fc.property(people, (list) => {
      const step = 1e-4;
      const moved = (at: number, factor: number) =>
        byRegressions(
          list.map((person, i) => (i === at ? { ...person, weight: person.weight * factor } : person)),
          reference,
        );
      const squares = byRegressions(list, reference).map(() => 0);
      list.forEach((_, i) => {
        const [more, less] = [moved(i, 1 + step), moved(i, 1 - step)];
        more.forEach((value, f) => (squares[f] += ((value - less[f]) / (2 * step)) ** 2));
      });
      const n = list.length;
      expectNear(
        figures(decompose(list, reference), "error"),
        squares.map((square) => Math.sqrt((n / (n - 1)) * square)),
        1e-6,
      );
    }),
    { numRuns: 5 },
  );
});

test("the parts add up to the gap, and the terms to each part", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...gapReferences), (list, reference) => {
      const { gap: all, parts, means } = decompose(list, reference);
      expect(all.value).toBe(means[0].value - means[1].value);
      expectNear([parts.reduce((sum, { total }) => sum + total.value, 0)], [all.value], 1e-14);
      for (const { intercept, variables, total } of parts) {
        const terms = [intercept, ...variables].map(({ value }) => value);
        const size = Math.max(1, ...terms.map(Math.abs));
        expect(Math.abs(terms.reduce((sum, value) => sum + value, 0) - total.value)).toBeLessThan(
          1e-11 * size,
        );
      }
    }),
  );
});

test("threefold: endowments are what the second group's coefficients explain, coefficients what the first's leave", () => {
  fc.assert(
    fc.property(people, (list) => {
      const [first, second, threefold] = (["first", "second", "threefold"] as const).map(
        (reference) => decompose(list, reference).parts,
      );
      expect(threefold[0].variables).toEqual(second[0].variables);
      expect(threefold[1].variables).toEqual(first[1].variables);
      expect(threefold[1].intercept).toEqual(first[1].intercept);
    }),
  );
});

test("pooled: the unexplained part is the group's own coefficient, with its robust error", () => {
  fc.assert(
    fc.property(people, (list) => {
      const [, unexplained] = decompose(list, "pooled", false).parts;
      const design = list.map(({ x, group }) => [...x, 1 - group]);
      const y = Float64Array.from(list, (person) => person.y);
      const { intercept, slopes } = regression(y, matrixFromRows(design), null);
      expectNear([unexplained.total.value], [slopes[2].value], 1e-10);
      const residuals = y.map((value, i) =>
        slopes.reduce((rest, slope, j) => rest - slope.value * design[i][j], value - intercept.value),
      );
      const columns = [0, 1, 2].map((j) => Float64Array.from(design, (row) => row[j]));
      const n = list.length;
      // HC1 has the factor n/(n − 4), linearization n/(n − 1).
      const hc1 = hc1Errors([new Float64Array(n).fill(1), ...columns], residuals)[3];
      expectNear([unexplained.total.error], [hc1 * Math.sqrt((n - 4) / (n - 1))]);
    }),
  );
});

test("the groups' means have the errors of QEI.SURVEY", () => {
  fc.assert(
    fc.property(people, (list) => {
      const { means } = decompose(list, "first");
      const design = surveyDesign(list.length, null, null);
      means.forEach((mean, group) => {
        const rows = Int32Array.from(list.keys()).filter((row) => list[row].group === group);
        const survey = domainMean(
          Float64Array.from(list, ({ y }) => y),
          Float64Array.from(list, ({ weight }) => weight),
          rows,
          design,
        );
        expectNear([mean.value, mean.error], [survey.mean, survey.error], 1e-12);
      });
    }),
  );
});

test("equal weights are none, whatever their unit; whole weights count as that many rows", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...gapReferences), (list, reference) => {
      const equal = list.map((person) => ({ ...person, weight: 2.5e-7 }));
      const plain = decompose(list, reference, false);
      for (const which of ["value", "error"] as const)
        expectNear(figures(decompose(equal, reference), which), figures(plain, which));
      const repeated = list.flatMap((person) => Array.from({ length: person.weight }, () => person));
      expectNear(
        figures(decompose(list, reference), "value"),
        figures(decompose(repeated, reference, false), "value"),
      );
    }),
  );
});

test("neither the order of the rows counts nor the units; the errors follow the unit of y", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...gapReferences), (list, reference) => {
      const plain = decompose(list, reference);
      const turned = decompose(
        [...list]
          .reverse()
          .map((person) => ({ ...person, y: 3 * person.y, x: [person.x[0] * 40, person.x[1]] })),
        reference,
      );
      for (const which of ["value", "error"] as const)
        expectNear(
          figures(turned, which),
          figures(plain, which).map((value) => 3 * value),
        );
    }),
  );
});

test("where a variable has its zero moves amounts between its unexplained part and the intercept's, and nothing else", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...gapReferences), (list, reference) => {
      const shifted = list.map((person) => ({ ...person, x: [person.x[0] + 1000, person.x[1]] }));
      const [plain, moved] = [list, shifted].map((each) => decompose(each, reference).parts);
      plain.forEach((part, p) => {
        for (const which of ["value", "error"] as const)
          expectNear(
            [moved[p].total[which], moved[p].variables[1][which]],
            [part.total[which], part.variables[1][which]],
          );
        const together = ({ intercept, variables }: Gap["parts"][number]) =>
          intercept.value + variables[0].value;
        // The intercept is of the size of 1000 times a slope.
        expectNear([together(moved[p])], [together(part)], 1e-8);
      });
      // Only the part with the intercepts knows where zero is.
      expectNear(
        [moved[0].variables[0].value, moved[0].variables[0].error],
        [plain[0].variables[0].value, plain[0].variables[0].error],
      );
    }),
  );
});

test("dummies together explain the same whichever category is left out, and so do the totals; single rows do not", () => {
  const sector = (row: number) => (row % 5) % 3;
  fc.assert(
    fc.property(people, fc.constantFrom(...gapReferences), (list, reference) => {
      const withDummies = (left: number) =>
        decompose(
          list.map((person, i) => ({
            ...person,
            x: [person.x[0], ...[0, 1, 2].filter((c) => c !== left).map((c) => (sector(i) === c ? 1 : 0))],
          })),
          reference,
        ).parts;
      const [plain, other] = [withDummies(0), withDummies(2)];
      plain.forEach((part, p) =>
        expectNear([other[p].total.value, other[p].total.error], [part.total.value, part.total.error], 1e-8),
      );
      const dummies = (parts: Gap["parts"]) => parts[0].variables[1].value + parts[0].variables[2].value;
      expectNear([dummies(other)], [dummies(plain)], 1e-8);
    }),
  );
});

test("with the groups exchanged the gap turns round, and so does whose coefficients are the reference", () => {
  const mirror = { pooled: "pooled", neumark: "neumark", first: "second", second: "first" } as const;
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(...(["pooled", "neumark", "first", "second"] as const)),
      (list, reference) => {
        const plain = decompose(list, reference);
        const turned = decompose(
          list.map((person) => ({ ...person, group: 1 - person.group })),
          mirror[reference],
        );
        plain.parts.forEach((part, p) => {
          const back = turned.parts[p];
          [part.intercept, ...part.variables, part.total].forEach(({ value, error }, term) => {
            const other = [back.intercept, ...back.variables, back.total][term];
            expectNear([-other.value, other.error], [value, error]);
          });
        });
      },
    ),
  );
});

/** Ten people, y = 2 + 3·x in the first group and 1 + 3·x in the second. */
const exact: readonly Person[] = Array.from({ length: 10 }, (_, i) => ({
  y: (i < 5 ? 2 : 1) + 3 * i,
  x: [i],
  group: i < 5 ? 0 : 1,
  weight: 1,
}));

test.each(["pooled", "first", "second"] as const)(
  "%s by hand: lines of the same slope in both groups",
  (reference) => {
    const { means, gap: all, parts, sizes } = decompose(exact, reference);
    expect(sizes).toEqual([5, 5]);
    expectNear([means[0].value, means[1].value, all.value], [8, 22, -14], 1e-13);
    expectNear([parts[0].total.value, parts[1].total.value], [(2 - 7) * 3, 2 - 1], 1e-12);
    // Only the means are uncertain: the squares of (x − x̄)/5 add up to 10/25 in each group.
    expectNear([parts[0].total.error, parts[1].total.error], [3 * Math.sqrt((10 / 9) * 0.8), 0], 1e-12);
  },
);

test("neumark by hand: without a dummy the line follows the distance of the groups too", () => {
  // Σ(x − 4.5)² = 82.5; Σ(x − 4.5)·(y − 15) = 3·82.5 + Σ(x − 4.5) over the first group, which is −12.5.
  const [explained, unexplained] = decompose(exact, "neumark").parts;
  expectNear([explained.total.value], [(-5 * 235) / 82.5], 1e-12);
  expectNear([unexplained.total.value], [-14 + (5 * 235) / 82.5], 1e-12);
});

test("rows without y, a variable, a group or a weight above 0 are left out and counted", () => {
  const incomplete: Person[] = [
    { y: NaN, x: [1], group: 0, weight: 1 },
    { y: 1, x: [NaN], group: 1, weight: 1 },
    { y: 1, x: [1], group: -1, weight: 1 },
    { y: 1, x: [1], group: 2, weight: 0 },
  ];
  const names = ["a", "b", "others"];
  const found = decompose([...incomplete, ...exact], "pooled", true, names);
  const whole = decompose(exact, "pooled");
  expect(found.dropped).toBe(4);
  expect({ ...found, dropped: 0 }).toEqual(whole);
});

test("the first group is that of the first label: numbers before texts, texts by code point", () => {
  const namesOf = (...names: (string | number)[]) => decompose(exact, "pooled", true, names).names;
  expect(namesOf("women", "men")).toEqual(["men", "women"]);
  expect(namesOf(10, 9)).toEqual([9, 10]);
  expect(namesOf("0", 5)).toEqual([5, "0"]);
  expect(namesOf("a", "B")).toEqual(["B", "a"]);
  expect(namesOf("ab", "a")).toEqual(["a", "ab"]);
  // U+20000 is above U+FF21 though its first half is below.
  expect(namesOf("\u{20000}", "Ａ")).toEqual(["Ａ", "\u{20000}"]);
  expect(decompose(exact, "pooled", true, ["b", "a"]).gap.value).toBeCloseTo(14, 12);
});

test("sizes far from 1 change nothing", () => {
  const plain = decompose(exact, "neumark");
  for (const [ySize, xSize] of [
    [2 ** -600, 2 ** 700],
    [2 ** 900, 2 ** -900],
  ]) {
    const list = exact.map((person) => ({
      ...person,
      y: person.y * ySize,
      x: [person.x[0] * xSize],
      weight: 1e200,
    }));
    for (const which of ["value", "error"] as const)
      expectNear(
        figures(decompose(list, "neumark"), which).map((value) => value / ySize),
        figures(plain, which),
        1e-12,
      );
  }
});

describe("what cannot be taken apart", () => {
  const problemOf = (list: readonly Person[], names?: readonly string[]) =>
    problemFrom(() => decompose(list, "pooled", true, names));

  test("other than two groups", () => {
    expect(problemOf(exact.map((person) => ({ ...person, group: 0 })))).toEqual({
      code: "gapGroups",
      parameters: { names: ["a"] },
    });
    expect(problemOf([...exact, { y: 1, x: [1], group: 2, weight: 1 }], ["b", "c", "a"])).toEqual({
      code: "gapGroups",
      parameters: { names: ["a", "b", "c"] },
    });
    expect(problemOf(exact.map((person) => ({ ...person, y: NaN })))).toEqual({
      code: "gapGroups",
      parameters: { names: [] },
    });
  });

  test("fewer rows in a group than coefficients and one more", () => {
    expect(problemOf(exact.slice(0, 7))).toEqual({
      code: "gapRowsTooFew",
      parameters: { group: "b", present: 2, needed: 3 },
    });
    expect(decompose(exact.slice(0, 8), "pooled").sizes).toEqual([5, 3]);
  });

  test("a variable that is constant in a group", () => {
    const constant = exact.map((person) => ({
      ...person,
      x: [person.x[0], person.group === 1 ? 0.1 : person.x[0] ** 2],
    }));
    expect(problemOf(constant)).toEqual({
      code: "gapVariableConstant",
      parameters: { column: 2, group: "b" },
    });
  });

  test("a variable that repeats others in a group, and not in the other", () => {
    const repeated = exact.map(({ x: [x], ...person }) => ({
      ...person,
      x: [x, person.group === 1 ? 0.1 + 0.7 * x : x ** 2],
    }));
    expect(problemOf(repeated)).toEqual({
      code: "gapVariableRepeats",
      parameters: { column: 2, group: "b" },
    });
  });
});
