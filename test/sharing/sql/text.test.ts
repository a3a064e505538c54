import { dialects, double, NameError, quoteName, quoteTable } from "../../../src/sharing/sql/dialect";
import { qualitySql } from "../../../src/sharing/sql/qualitySql";
import { problemFrom } from "../../support/expectIndexError";
import { sqlCases, sqlIndex } from "../support/sqlCase";

test("names are quoted in every dialect, whatever they hold", () => {
  const name = 'a"b`c\\d; DROP TABLE x --';
  expect(quoteName(name, "duckdb")).toBe('"a""b`c\\d; DROP TABLE x --"');
  expect(quoteName(name, "postgresql")).toBe('"a""b`c\\d; DROP TABLE x --"');
  expect(quoteName(name, "spark")).toBe('`a"b``c\\d; DROP TABLE x --`');
  expect(quoteName(name, "bigquery")).toBe('`a"b\\`c\\\\d; DROP TABLE x --`');
  expect(quoteTable(["survey", "jobs"], "spark")).toBe("`survey`.`jobs`");
  for (const dialect of dialects) {
    expect(() => quoteName("", dialect)).toThrow(NameError);
    expect(() => quoteName("a\nb", dialect)).toThrow(NameError);
    expect(() => quoteTable([], dialect)).toThrow(NameError);
  }
});

test("numbers are doubles", () => {
  expect([1, 0.3, 1e21, 1e-7, -2].map(double)).toEqual(["1e0", "0.3e0", "1e+21", "1e-7", "-2e0"]);
  expect(() => double(NaN)).toThrow(RangeError);
});

test("each dialect uses its own types and no foreign quotes", () => {
  for (const dialect of dialects) {
    const texts = sqlCases(dialect).map(({ index }) => qualitySql(index));
    const type = {
      duckdb: "AS DOUBLE)",
      postgresql: "AS DOUBLE PRECISION)",
      spark: "AS DOUBLE)",
      bigquery: "AS FLOAT64)",
    }[dialect];
    for (const text of texts) {
      expect(text).toContain(type);
      expect(text.match(/\(/g)?.length).toBe(text.match(/\)/g)?.length);
      if (dialect === "bigquery") expect(text).not.toContain("NULLIF(CAST");
      expect(text.includes("`unit id`")).toBe(dialect === "spark" || dialect === "bigquery");
    }
  }
});

test("weights that QEI refuses are refused", () => {
  const weights = Float64Array.of(-1, 1, 1, 1);
  expect(problemFrom(() => qualitySql(sqlIndex("duckdb", "t", { weights }))).code).toBe("weightNegative");
});
