import fc from "fast-check";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiExposure } from "../../src/functions/structure/exposure";
import { esiImpact } from "../../src/functions/structure/impact";
import { esiRisk } from "../../src/functions/structure/risk";
import { esiDeviation } from "../../src/functions/structure/deviation";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { esiQuotient } from "../../src/functions/structure/quotient";
import { esiSpecialization } from "../../src/functions/structure/specialization";
import { esiDecompose } from "../../src/functions/structure/decompose";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { qeiBreak } from "../../src/functions/time/break";
import { qeiDid } from "../../src/functions/time/did";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiRebase } from "../../src/functions/time/rebase";
import { qeiTrend } from "../../src/functions/time/trend";
import { errorCell, installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** What people leave in cells: mostly numbers, some gaps, now and then anything. */
const cell = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 50 }) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, min: 0, max: 1e6 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", null, "n/a", 0, "12.5", true) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-3, 1e-300, 1e300, -1e300, 5e-324) },
);
const bad = fc.constantFrom<unknown>("Wages", "–", errorCell("#DIV/0!"), NaN, Infinity);
const range = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Ranges of one length, in a column or a row, at times of another shape or with a bad cell. */
const ranges = (count: number) =>
  fc
    .record({
      length: fc.integer({ min: 1, max: 14 }),
      across: fc.boolean(),
      odd: fc.integer({ min: 0, max: 19 }),
      spoiled: fc.integer({ min: 0, max: 19 }),
      badCell: bad,
    })
    .chain(({ length, across, odd, spoiled, badCell }) =>
      fc
        .tuple(...Array.from({ length: count }, () => (across ? range(1, length) : range(length, 1))))
        .map((all) =>
          all.map((table, i) => {
            if (i === odd) return [[1, 2, 3]];
            return i === spoiled
              ? table.map((row, j) => (j === 0 ? [badCell, ...row.slice(1)] : row))
              : table;
          }),
        ),
    );

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => range(rows, columns));

type Call = (...args: any[]) => unknown[][];

/** Every cell of a result is a finite number, text, a logical or an error with a message; rows are equally long. */
function expectSound(call: () => unknown[][]): void {
  let result: unknown[][];
  try {
    result = call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    expect(["#VALUE!", "#N/A"]).toContain(code);
    expect(message).not.toMatch(/^Something unexpected/);
    return;
  }
  expect(result.length).toBeGreaterThan(0);
  for (const row of result) {
    expect(row).toHaveLength(result[0].length);
    for (const value of row) {
      const sound =
        (typeof value === "number" && Number.isFinite(value)) ||
        typeof value === "string" ||
        (value instanceof Error && value.message.length > 0);
      if (!sound) expect({ value, result }).toBe("a sound cell");
    }
  }
}

const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 300 });
const option = (...words: unknown[]) => fc.constantFrom<unknown>(undefined, null, "", ...words);

test.each<[string, Call, number, fc.Arbitrary<unknown>]>([
  ["ESI.CHANGE", esiChange, 2, option("nav", "moore", "lilien", "all", "x")],
  ["ESI.SHIFTSHARE", esiShiftShare, 4, option("dunn", "esteban")],
  ["ESI.DECOMPOSE", esiDecompose, 4, option("shapley", "threeway")],
  ["ESI.DEVIATION", esiDeviation, 2, option("sector", "total", "theil")],
  ["ESI.QUINTILES", esiQuintiles, 3, option(2, 3, 20, 2.5)],
  ["ESI.EXPOSURE", esiExposure, 2, option(0.5, -1, "x")],
  ["ESI.RISK", esiRisk, 3, option(0.5, 20)],
  ["ESI.IMPACT", esiImpact, 5, option(2, 4)],
  ["QEI.TREND", qeiTrend, 2, option()],
  ["QEI.REBASE", qeiRebase, 1, option(1, 2, 99)],
  ["QEI.DID", qeiDid, 3, option()],
])("%s returns sound cells or a message, whatever is in the ranges", (_, call, count, last) => {
  check(fc.property(ranges(count), last, (tables, word) => expectSound(() => call(...tables, word))));
});

test("ESI.DIVERSITY, ESI.QUOTIENT and ESI.SPECIALIZATION likewise", () => {
  const measure = option("shannon", "gini", "hhinorm", "theil", "all");
  const by = option("all", "rows", "columns");
  check(
    fc.property(table, measure, by, (cells, m, b) => expectSound(() => esiDiversity(cells as any, m, b))),
  );
  const reference = fc.oneof(fc.constant(undefined), table);
  const special = option("krugman", "gini", "hachman");
  check(
    fc.property(table, reference, special, (cells, other, m) => {
      expectSound(() => esiQuotient(cells as any, other as any));
      expectSound(() => esiSpecialization(cells as any, other as any, m));
    }),
  );
});

test("QEI.FORECAST, QEI.BREAK and QEI.REGRESSION likewise", () => {
  check(
    fc.property(ranges(2), option(1, 5, 0, 2000), option(0.5, 0.99, 3), ([index, time], periods, level) => {
      expectSound(() => qeiForecast(index as any, periods, time as any, level));
    }),
  );
  check(
    fc.property(ranges(2), option(5, 20, -1), option("ols", "neweywest"), ([index, time], event, errors) => {
      expectSound(() => qeiBreak(index as any, time as any, event, errors));
    }),
  );
  check(
    fc.property(ranges(2), table, ([y, weights], x) => {
      expectSound(() => qeiRegression(y as any, x as any));
      expectSound(() => qeiRegression(y as any, weights as any, undefined, weights as any));
    }),
  );
});
