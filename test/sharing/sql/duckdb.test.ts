import { matrixFromRows } from "../../../src/core/matrix";
import { type Normalization, normalizations } from "../../../src/core/options";
import { structureIndex } from "../../../src/core/structure/structureIndex";
import { type SqlIndex, qualitySql } from "../../../src/sharing/sql/qualitySql";
import { type SqlStructure, structureSql } from "../../../src/sharing/sql/structureSql";
import { type Database, openDuckDb } from "../support/duckdb";
import {
  createTable,
  type Data,
  dataWithGaps,
  differences,
  plainData,
  sqlCases,
  sqlIndex,
} from "../support/sqlCase";

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
  await database.run(createTable("plain", plainData));
  await database.run(createTable("gaps", dataWithGaps));
});
afterAll(() => database.close());

test("every definition gives the core's scores of index and dimensions, or NULL and a reason", async () => {
  const wrong: unknown[] = [];
  for (const { data, index } of sqlCases("duckdb")) {
    const rows = await database.rows(qualitySql(index));
    wrong.push(...differences(data, index, rows.map(Object.values)));
  }
  expect(wrong).toEqual([]);
});

/** One indicator of a table. */
function overColumn(table: string, column: string, change: Partial<SqlIndex["definition"]> = {}): SqlIndex {
  const index = sqlIndex("duckdb", table, {
    weights: Float64Array.of(1),
    directions: [1],
    coverage: 1,
    ...change,
  });
  return { ...index, units: ["id"], indicators: [column] };
}

test("NaN counts as missing; infinity and a column without spread are told", async () => {
  await database.run(
    "CREATE TABLE odd AS SELECT * FROM (VALUES (1, 'NaN'::DOUBLE, 3, 1), (2, 5, 3 + 1e-14, 2), (3, 9, 3, 'Infinity'::DOUBLE)) t(id, a, \"it's\", c)",
  );
  const scores = await database.rows(qualitySql(overColumn("odd", "a")).replace(";", " ORDER BY id;"));
  expect(scores.map(({ qei, qei_problem }) => [qei, qei_problem])).toEqual([
    [null, "too few indicators"],
    [0, null],
    [100, null],
  ]);
  const reasons = async (column: string, normalization: Normalization) =>
    (await database.rows(qualitySql(overColumn("odd", column, { normalization })))).map(
      ({ qei, qei_problem }) => [qei, qei_problem],
    );
  for (const normalization of ["minmax", "zscore", "percentile"] as const)
    expect(await reasons("it's", normalization)).toEqual(new Array(3).fill([null, "it's has no spread"]));
  for (const normalization of normalizations)
    expect(await reasons("c", normalization)).toEqual(new Array(3).fill([null, "c has an infinite value"]));
});

test("a single row has a score only where no other row is needed", async () => {
  await database.run("CREATE TABLE lonely AS SELECT 1 AS id, 5 AS a");
  const posts = (low: number, high: number) => ({ low: Float64Array.of(low), high: Float64Array.of(high) });
  const first = async (change: Partial<SqlIndex["definition"]>) =>
    (await database.rows(qualitySql(overColumn("lonely", "a", change))))[0];
  for (const normalization of normalizations.filter((word) => word !== "none"))
    expect(await first({ normalization })).toMatchObject({
      qei: null,
      qei_problem: `only one row: ${normalization} compares rows`,
    });
  expect(await first({ goalposts: posts(0, NaN) })).toMatchObject({ qei: null });
  expect(await first({ goalposts: posts(0, 20) })).toMatchObject({ qei: 25, qei_problem: null });
  expect(await first({ normalization: "none" })).toMatchObject({ qei: 5, qei_problem: null });
});

test("a negative value in a dimension is the unit's error, one in a dimension that is missing is none", async () => {
  const data: Data = [
    [-1, 4, 9, 1],
    [-1, null, 9, 2],
    [2, 8, 9, 3],
  ];
  await database.run(createTable("negative", data));
  const index: SqlIndex = {
    ...sqlIndex("duckdb", "negative", {
      directions: [1, 1, 1, 1],
      normalization: "none",
      coverage: 1 / 3,
      hierarchy: {
        dimensions: [{ parent: -1, weight: 1, aggregation: "geometric", coverage: 1 }],
        parents: [0, 0, -1, -1],
      },
    }),
    dimensions: ["it's low"],
  };
  const rows = await database.rows(qualitySql(index).replace(";", " ORDER BY 1;"));
  expect(differences(data, index, rows.map(Object.values))).toEqual([]);
  expect(rows.map(({ qei_problem }) => qei_problem)).toEqual([
    "negative value under geometric in it's low",
    null,
    null,
  ]);
  expect(rows.map((row) => row["it's low"] === null)).toEqual([true, true, false]);
});

test("a score beyond the largest double is told, in a dimension too", async () => {
  const data: Data = [
    [1e308, 1e308, 1, 2],
    [1, 1, 1, 2],
  ];
  await database.run(createTable("huge", data));
  const definition = {
    weights: Float64Array.of(1, 1, 1, 1),
    directions: [1, 1, 1, 1] as const,
    normalization: "none",
    coverage: 1 / 3,
  } as const;
  const flat = sqlIndex("duckdb", "huge", { ...definition, aggregation: "sum" });
  const dimension = { parent: -1, weight: 1, aggregation: "sum", coverage: 1 } as const;
  const tree = {
    ...sqlIndex("duckdb", "huge", {
      ...definition,
      aggregation: "harmonic",
      hierarchy: { dimensions: [dimension], parents: [0, 0, -1, -1] },
    }),
    dimensions: ["D"],
  };
  for (const index of [flat, tree]) {
    const rows = await database.rows(qualitySql(index).replace(";", " ORDER BY 1;"));
    expect(differences(data, index, rows.map(Object.values))).toEqual([]);
    expect(rows[0].qei_problem).toMatch(/too large/);
  }
});

test("ESI by group", async () => {
  const groups = [
    [10, 20, 0, 70],
    [5, null, 5, 5],
  ];
  const values = groups.flatMap((jobs, year) =>
    jobs.map((job, i) => `(${year}, ${i}, ${job ?? "NULL"}, ${i * 1.5})`),
  );
  await database.run(
    `CREATE TABLE jobs AS SELECT * FROM (VALUES ${values.join(", ")}, (2, 0, -1, 1), (3, 0, 0, 1), (4, 0, NULL, 1), (5, 0, 3, NULL), (6, 0, 9, 2)) t(year, "order", jobs, score)`,
  );
  const all: SqlStructure["weights"][] = [
    { word: "evenness" },
    { word: "diversity" },
    { word: "layer", order: "order" },
    { column: "score" },
  ];
  for (const weights of all) {
    const structure: SqlStructure = {
      dialect: "duckdb",
      table: ["jobs"],
      groups: ["year"],
      employment: "jobs",
      weights,
    };
    const rows = await database.rows(structureSql(structure).replace(";", " ORDER BY year;"));
    const own = "column" in weights ? matrixFromRows([[0, 1.5, 3, 4.5]]) : weights.word;
    groups.forEach((jobs, year) => {
      const expected = structureIndex(matrixFromRows([jobs.map((job) => job ?? NaN)]), own);
      expect(rows[year].esi).toBeCloseTo(expected, 12);
    });
    expect(rows.slice(2, 5).map(({ esi, esi_problem }) => [esi, esi_problem])).toEqual([
      [null, "negative employment"],
      [null, "employment is 0"],
      [null, "no employment"],
    ]);
    if ("column" in weights) expect(rows[5].esi_problem).toBe("a weight is missing");
    if (!("column" in weights) && weights.word !== "layer") expect(rows[6].esi).toBe(0);
  }
  const whole = structureSql({
    dialect: "duckdb",
    table: ["plain"],
    groups: [],
    employment: "select",
    weights: { word: "evenness" },
  });
  const expected = structureIndex(matrixFromRows([plainData.map((row) => row[2] as number)]), "evenness");
  expect((await database.rows(whole))[0].esi).toBeCloseTo(expected, 12);
});
