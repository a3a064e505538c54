import fc from "fast-check";
import { aggregations, changeChoices, diversityChoices, normalizations } from "../../src/core/options";
import { type CaseArgument, differences, type PortableCase } from "./support/portableCase";

// IronCalc takes a moment to start, so the cases are drawn first and calculated together; the seed makes them repeatable.
const seed = 20260105;
const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => Math.round(x * 1e4) / 1e4);
const positive = number.map(Math.abs);
const missing = fc.constantFrom(null, "n/a", "..", ":", " NA ", "=NA()");

function tableOf(cell: fc.Arbitrary<number | string | null>) {
  return fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

const data = tableOf(
  fc.oneof(
    { weight: 6, arbitrary: positive },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: missing },
  ),
);
const vector = (length: number, entry: fc.Arbitrary<number | string | null>) =>
  fc.array(entry, { minLength: length, maxLength: length }).map((values) => [values]);

const indexCall: fc.Arbitrary<PortableCase> = data.chain((table) => {
  const wide = table[0].length;
  const weight = fc.oneof(fc.integer({ min: 0, max: 5 }), positive);
  // Two columns of goalposts for two indicators could be read either way; a test of its own covers that.
  const goalpost = fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 101, max: 1000, noNaN: true }))
    .map(([low, high]) => [Math.round(low), Math.round(high)]);
  const posts = fc.array(fc.oneof(goalpost, fc.constant(["auto", null])), {
    minLength: wide,
    maxLength: wide,
  });
  return fc
    .record({
      name: fc.constantFrom("QEI", "QEI.CONTRIBUTIONS"),
      weights: fc.oneof(fc.constantFrom(null, "equal"), vector(wide, weight)),
      directions: fc.oneof(
        fc.constantFrom(null, -1, 1),
        vector(wide, fc.constantFrom(1, -1, "negative", "+")),
      ),
      normalization: fc.constantFrom(null, ...normalizations),
      aggregation: fc.constantFrom(null, ...aggregations),
      goalposts: wide === 2 ? fc.constant(null) : fc.option(posts),
      coverage: fc.constantFrom(null, 0, 0.3, 0.5, 1),
    })
    .map(({ name, weights, directions, normalization, aggregation, goalposts, coverage }) => ({
      function: name,
      arguments: [
        table,
        weights,
        directions,
        normalization,
        aggregation,
        goalposts,
        coverage,
      ] as CaseArgument[],
    }));
});

const dimensionsCall: fc.Arbitrary<PortableCase> = data.chain((table) =>
  fc
    .record({
      groups: vector(table[0].length, fc.constantFrom("Pay", "pay", "Time", 2020)),
      aggregation: fc.constantFrom(null, ...aggregations),
      coverage: fc.constantFrom(null, 0.5),
    })
    .map(({ groups, aggregation, coverage }) => ({
      function: "QEI.DIMENSIONS",
      arguments: [table, groups, null, aggregation, coverage] as CaseArgument[],
    })),
);

const structureCall: fc.Arbitrary<PortableCase> = tableOf(
  fc.oneof({ weight: 5, arbitrary: positive }, { weight: 1, arbitrary: fc.constantFrom(0, null, "n/a") }),
).chain((jobs) =>
  fc.oneof(
    fc.constantFrom(null, "evenness", "diversity", 2.5).map((weights) => ({
      function: "ESI.DETAIL",
      arguments: [jobs, weights] as CaseArgument[],
    })),
    fc.constantFrom(...diversityChoices).chain((measure) =>
      fc.constantFrom("all", "rows", "columns").map((by) => ({
        function: "ESI.DIVERSITY",
        arguments: [jobs, measure, by] as CaseArgument[],
      })),
    ),
    fc.constantFrom(...changeChoices).map((measure) => ({
      function: "ESI.CHANGE",
      arguments: [jobs, jobs.map((line) => [...line].reverse()), measure] as CaseArgument[],
    })),
  ),
);

test("QEI and QEI.CONTRIBUTIONS agree on random tables with gaps", () => {
  expect(differences(fc.sample(indexCall, { numRuns: 120, seed }))).toEqual([]);
});

test("QEI.DIMENSIONS agrees on random groups", () => {
  expect(differences(fc.sample(dimensionsCall, { numRuns: 30, seed }))).toEqual([]);
});

test("the ESI family agrees on random employment", () => {
  expect(differences(fc.sample(structureCall, { numRuns: 60, seed }))).toEqual([]);
});
