import { createMatrix } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { type SqlIndex, qualitySql } from "../../../src/sharing/sql/qualitySql";
import { type Database, openDuckDb } from "../support/duckdb";
import { agree } from "../support/sqlCase";

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

/** Figures that SQL and this test make alike: multiples modulo a prime, a gap now and then. */
const made = [
  { factor: 7919, prime: 10007, scale: 7, gap: 37 },
  { factor: 104729, prime: 99991, scale: 13, gap: 41 },
  { factor: 1299709, prime: 1000003, scale: 31, gap: 0 },
];
const units = 10_000_000;

test("10 million rows: a sample equals the core's scores to 1e-9", async () => {
  const columns = made.map(({ factor, prime, scale, gap }, j) => {
    const value = `((i * ${factor}) % ${prime}) / ${scale}.0::DOUBLE`;
    return `${gap ? `CASE WHEN i % ${gap} = 0 THEN NULL ELSE ${value} END` : value} AS c${j}`;
  });
  await database.run(
    `CREATE TABLE microdata AS SELECT i AS id, ${columns.join(", ")} FROM range(${units}) t(i)`,
  );
  const index: SqlIndex = {
    dialect: "duckdb",
    table: ["microdata"],
    units: ["id"],
    indicators: made.map((_, j) => ({
      column: `c${j}`,
      weight: j + 1,
      direction: j === 1 ? -1 : 1,
      low: null,
      high: null,
    })),
    normalization: "minmax",
    aggregation: "arithmetic",
    coverage: 0.5,
  };
  const start = performance.now();
  await database.run(`CREATE TABLE scored AS ${qualitySql(index)}`);
  const seconds = (performance.now() - start) / 1000;
  console.log(`DuckDB scored ${units.toLocaleString("en")} rows in ${seconds.toFixed(1)} s`);

  const data = createMatrix(units, made.length);
  made.forEach(({ factor, prime, scale, gap }, j) => {
    for (let i = 0; i < units; i++)
      data.values[j * units + i] = gap && i % gap === 0 ? NaN : ((i * factor) % prime) / scale;
  });
  const { scores } = qualityIndex(data, {
    weights: Float64Array.from(index.indicators, ({ weight }) => weight),
    directions: index.indicators.map(({ direction }) => direction),
    normalization: index.normalization,
    aggregation: index.aggregation,
    goalposts: null,
    coverage: index.coverage,
  });
  const sample = await database.rows("SELECT id, qei FROM scored WHERE id % 997 = 0 OR id < 1000");
  const wrong = sample.filter(({ id, qei }) => {
    const score = scores[Number(id)];
    return !agree(Number.isNaN(score) ? null : score, qei);
  });
  expect(sample.length).toBeGreaterThan(11000);
  expect(wrong).toEqual([]);
}, 180000);
