import { indexScores, type IndexScores } from "../../../src/core/index/nodeScores";
import { createMatrix } from "../../../src/core/matrix";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { qualitySql, type SqlIndex } from "../../../src/sharing/sql/qualitySql";
import { openDuckDb } from "../support/duckdb";
import { hasPostgres, startPostgres } from "../support/postgres";
import { agree } from "../support/sqlCase";

/** Figures that SQL and this test make alike: multiples modulo a prime, and gaps. */
const made = [
  { factor: 7919, prime: 10007, scale: 7, gap: 3 },
  { factor: 104729, prime: 99991, scale: 13, gap: 4 },
  { factor: 1299709, prime: 1000003, scale: 31, gap: 5 },
  { factor: 15485863, prime: 999983, scale: 3, gap: 0 },
  { factor: 32452843, prime: 7927, scale: 11, gap: 7 },
];
const units = 1_000_000;
const dimensions = ["Rewards", "Extras", "Time"];

/** Three levels: Rewards = {0, Extras = {1, 2}}, Time = {4} and the indicator 3. */
const definition: SqlIndex["definition"] = {
  weights: Float64Array.of(1, 2, 3, 2, 5),
  directions: [1, -1, 1, 1, -1],
  normalization: "minmax",
  ownNormalizations: [null, null, "percentile", "ratio", "minmax1"],
  aggregation: "arithmetic",
  goalposts: {
    low: Float64Array.of(100, NaN, NaN, NaN, NaN),
    high: Float64Array.of(1200, NaN, NaN, NaN, NaN),
  },
  coverage: 2 / 3,
  hierarchy: {
    dimensions: [
      { parent: -1, weight: 3, aggregation: "geometric", coverage: 0.5 },
      { parent: 0, weight: 2, aggregation: 2.5, coverage: 1 },
      { parent: -1, weight: 1, aggregation: "harmonic", coverage: null },
    ],
    parents: [0, 1, 1, -1, 2],
  },
};

const queryIn = (dialect: Dialect) =>
  qualitySql({
    dialect,
    table: ["microdata"],
    units: ["id"],
    indicators: made.map((_, j) => `c${j}`),
    dimensions,
    definition,
  }).replace(/;\s*$/, "");

const columns = made.map(({ factor, prime, scale, gap }, j) => {
  const value = `CAST((i * ${factor}) % ${prime} AS DOUBLE PRECISION) / ${scale}`;
  return `${gap ? `CASE WHEN i % ${gap} = 0 THEN NULL ELSE ${value} END` : value} AS c${j}`;
});
const results = ["qei", ...dimensions.map((name) => `"${name}"`)];
/** Of every score that it is there or not, and its digits; and some units one by one. */
const totals = `SELECT ${results.map((name, i) => `COUNT(${name}) AS n${i}, SUM(${name}) AS sum${i}`).join(", ")} FROM scored`;
const sample = `SELECT id, ${results.join(", ")} FROM scored WHERE id % 997 = 0 OR id < 1000`;

let expected: IndexScores;
beforeAll(() => {
  const data = createMatrix(units, made.length);
  made.forEach(({ factor, prime, scale, gap }, j) => {
    for (let i = 0; i < units; i++)
      data.values[j * units + i] = gap && i % gap === 0 ? NaN : ((i * factor) % prime) / scale;
  });
  expected = indexScores(data, definition);
}, 60_000);

function compare(sums: readonly unknown[], rows: readonly (readonly unknown[])[]): void {
  const all = [
    expected.scores,
    ...dimensions.map((_, dimension) => expected.parts.get({ dimension })!.scores),
  ];
  all.forEach((scores, i) => {
    const present = scores.filter((score) => !Number.isNaN(score));
    expect(present.length).toBeGreaterThan(units / 4);
    expect(present.length).toBeLessThan(units);
    expect(Number(sums[2 * i])).toBe(present.length);
    expect(
      agree(
        present.reduce((total, score) => total + score, 0),
        sums[2 * i + 1],
      ),
    ).toBe(true);
  });
  const wrong = rows.filter((row) =>
    all.some((scores, i) => {
      const score = scores[Number(row[0])];
      return !agree(Number.isNaN(score) ? null : score, row[1 + i]);
    }),
  );
  expect(rows.length).toBeGreaterThan(1900);
  expect(wrong).toEqual([]);
}

function told(database: string, start: number): void {
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${database} scored ${units.toLocaleString("en")} rows in three levels in ${seconds.toFixed(1)} s`,
  );
}

test("DuckDB: a million rows in three levels equal the core's scores to 1e-9", async () => {
  const database = await openDuckDb();
  try {
    await database.run(
      `CREATE TABLE microdata AS SELECT i AS id, ${columns.join(", ")} FROM range(${units}) t(i)`,
    );
    const start = performance.now();
    await database.run(`CREATE TABLE scored AS ${queryIn("duckdb")}`);
    told("DuckDB", start);
    const rows = async (sql: string) => (await database.rows(sql)).map(Object.values);
    compare((await rows(totals))[0], await rows(sample));
  } finally {
    database.close();
  }
}, 180_000);

(hasPostgres() ? test : test.skip)(
  "PostgreSQL: the same",
  () => {
    const server = startPostgres()!;
    try {
      server.rows(
        `CREATE TABLE microdata AS SELECT i AS id, ${columns.join(", ")} FROM generate_series(0::BIGINT, ${units - 1}) t(i)`,
      );
      const start = performance.now();
      server.rows(`CREATE TABLE scored AS ${queryIn("postgresql")}`);
      told("PostgreSQL", start);
      compare(server.rows(totals)[0], server.rows(sample));
    } finally {
      server.stop();
    }
  },
  180_000,
);
