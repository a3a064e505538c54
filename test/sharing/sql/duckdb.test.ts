import { matrixFromRows } from "../../../src/core/matrix";
import { structureIndex } from "../../../src/core/structure/structureIndex";
import { type SqlIndex, qualitySql } from "../../../src/sharing/sql/qualitySql";
import { type SqlStructure, structureSql } from "../../../src/sharing/sql/structureSql";
import { type Database, openDuckDb } from "../support/duckdb";
import { agree, coreScores, createTable, dataWithGaps, plainData, sqlCases } from "../support/sqlCase";

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
  await database.run(createTable("plain", plainData));
  await database.run(createTable("gaps", dataWithGaps));
});
afterAll(() => database.close());

test("every definition gives the core's scores, or NULL and a reason", async () => {
  const wrong: unknown[] = [];
  for (const { data, index } of sqlCases("duckdb")) {
    const rows = await database.rows(qualitySql(index));
    const byUnit = new Map(rows.map((row) => [Number(row["unit id"]), row]));
    coreScores(data, index).forEach((score, unit) => {
      const row = byUnit.get(unit);
      if (!agree(score, row?.qei) || (score === null) !== (row?.qei_problem !== null))
        wrong.push({ index, unit, score, row });
    });
  }
  expect(wrong).toEqual([]);
});

test("NaN counts as missing, and a column without spread is told", async () => {
  await database.run(
    "CREATE TABLE odd AS SELECT * FROM (VALUES (1, 'NaN'::DOUBLE, 3), (2, 5, 3), (3, 9, 3)) t(id, a, b)",
  );
  const index: SqlIndex = {
    dialect: "duckdb",
    table: ["odd"],
    units: ["id"],
    indicators: [{ column: "a", weight: 1, direction: 1, low: null, high: null }],
    normalization: "minmax",
    aggregation: "arithmetic",
    coverage: 1,
  };
  const scores = await database.rows(qualitySql(index).replace(";", " ORDER BY id;"));
  expect(scores.map(({ qei, qei_problem }) => [qei, qei_problem])).toEqual([
    [null, "too few indicators"],
    [0, null],
    [100, null],
  ]);
  const constant = { ...index, indicators: [{ ...index.indicators[0], column: "b" }] };
  expect((await database.rows(qualitySql(constant)))[0]).toMatchObject({
    qei: null,
    qei_problem: "indicator 1 has no spread",
  });
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
