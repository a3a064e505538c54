import fc from "fast-check";
import { esiImpact } from "../../src/functions/structure/impact";
import { esiDecompose } from "../../src/functions/structure/decompose";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 300 });
const total = (cells: readonly number[]) => cells.reduce((a, b) => a + b, 0);

/** A sector stays, vanishes, is new, or has no jobs in either period. */
const job = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const sector = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(job, job) },
  fc.tuple(job, fc.constant(0)),
  fc.tuple(fc.constant(0), job),
  fc.constant<[number, number]>([0, 0]),
);
const quality = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
const sectors: fc.Arbitrary<Sector[]> = fc
  .array(fc.record({ jobs: sector, rest: sector, quality0: quality, quality1: quality, score: quality }), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((all) => all.some(({ jobs }) => jobs[0] > 0) && all.some(({ jobs }) => jobs[1] > 0));

interface Sector {
  readonly jobs: readonly [number, number];
  readonly rest: readonly [number, number];
  readonly quality0: number;
  readonly quality1: number;
  readonly score: number;
}

/** A row or a column, as users keep them. */
const laid = (cells: readonly unknown[], across: boolean) =>
  across ? [[...cells]] : cells.map((cell) => [cell]);

function expectSum(actual: number, terms: readonly number[], size = 0): void {
  const scale = Math.max(size, ...terms.map(Math.abs), Math.abs(actual));
  expect(Math.abs(actual - total(terms))).toBeLessThanOrEqual(1e-9 * scale);
}

/** Every row adds up to its last cell, every column to the last row. */
function expectAddsUp(rows: readonly (readonly number[])[]): void {
  for (const row of rows) expectSum(row[row.length - 1], row.slice(0, -1));
  const parts = rows.slice(0, -1);
  rows[rows.length - 1].forEach((sum, j) =>
    expectSum(
      sum,
      parts.map((row) => row[j]),
    ),
  );
}

test("ESI.SHIFTSHARE adds up by rows and columns to the change of jobs", () => {
  check(
    fc.property(sectors, fc.constantFrom("dunn", "esteban"), fc.boolean(), (all, method, across) => {
      const local = [0, 1].map((period) => all.map(({ jobs }) => jobs[period]));
      const reference = [0, 1].map((period) => all.map(({ jobs, rest }) => jobs[period] + rest[period]));
      const table = esiShiftShare(
        laid(local[0], across),
        laid(local[1], across),
        laid(reference[0], across),
        laid(reference[1], across),
        method,
      ).slice(1) as number[][];
      expectAddsUp(table);
      local[0].forEach((jobs, i) => expectSum(table[i][table[i].length - 1], [local[1][i], -jobs]));
    }),
  );
});

/** Quality is blank where there are no jobs, as in real tables. */
const known = (all: readonly Sector[]) => ({
  jobs0: all.map(({ jobs }) => jobs[0]),
  jobs1: all.map(({ jobs }) => jobs[1]),
  quality0: all.map(({ jobs, quality0 }) => (jobs[0] > 0 ? quality0 : "")),
  quality1: all.map(({ jobs, quality1 }) => (jobs[1] > 0 ? quality1 : "")),
});

function changeOfMean({ jobs0, jobs1, quality0, quality1 }: ReturnType<typeof known>): number[] {
  const mean = (jobs: number[], values: (number | string)[]) =>
    total(jobs.map((each, i) => (each / total(jobs)) * Number(values[i])));
  return [mean(jobs1, quality1), -mean(jobs0, quality0)];
}

/** What rounding of a mean of such values is relative to. */
const largest = ({ quality0, quality1 }: ReturnType<typeof known>) =>
  Math.max(...[...quality0, ...quality1].map((value) => Math.abs(Number(value))));

test("ESI.DECOMPOSE adds up by rows and columns to the change of mean quality", () => {
  check(
    fc.property(sectors, fc.constantFrom("shapley", "threeway"), fc.boolean(), (all, method, across) => {
      const data = known(all);
      const { jobs0, jobs1, quality0, quality1 } = data;
      const ranges = [jobs0, jobs1, quality0, quality1].map((cells) => laid(cells, across));
      const table = esiDecompose(ranges[0], ranges[1], ranges[2], ranges[3], method).slice(1) as number[][];
      expectAddsUp(table);
      const last = table[table.length - 1];
      expectSum(last[last.length - 1], changeOfMean(data), largest(data));
    }),
  );
});

test("ESI.IMPACT adds up by rows and columns to the same change, whatever has no score", () => {
  check(
    fc.property(
      sectors,
      fc.nat(),
      fc.integer({ min: 2, max: 20 }),
      fc.boolean(),
      (all, gap, groups, across) => {
        const data = known(all);
        const missing = gap % (all.length + 1);
        const scores = all.map(({ score }, i) => (i === missing ? "" : score));
        fc.pre(scores.some((score, i) => score !== "" && data.jobs0[i] > 0));
        const ranges = [data.jobs0, data.jobs1, data.quality0, data.quality1, scores].map((cells) =>
          laid(cells, across),
        );
        const table = esiImpact(ranges[0], ranges[1], ranges[2], ranges[3], ranges[4], groups).slice(1);
        const rows = table.map((row) => row.slice(1) as number[]);
        expectAddsUp(rows.map((row) => row.slice(2)));
        const [share0, share1, , , change] = rows[rows.length - 1];
        expectSum(1, [share0]);
        expectSum(1, [share1]);
        expectSum(change, changeOfMean(data), largest(data));
        const whole = esiDecompose(ranges[0], ranges[1], ranges[2], ranges[3]).slice(-1)[0] as number[];
        whole.forEach((part, j) => expectSum(rows[rows.length - 1][2 + j], [part], largest(data)));
      },
    ),
  );
});
