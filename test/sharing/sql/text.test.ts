import {
  type Dialect,
  dialects,
  double,
  NameError,
  quoteName,
  quoteTable,
  textLiteral,
} from "../../../src/sharing/sql/dialect";
import { qualitySql, type SqlIndex } from "../../../src/sharing/sql/qualitySql";
import { resultNames } from "../../../src/sharing/sql/resultNames";
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

const dimensions = ["Pay & time", "it's \"b`c\\", "${env:HOME}\n); DROP TABLE t; --"];
const tree = (dialect: Dialect): SqlIndex => ({
  ...sqlIndex(dialect, "t", {
    goalposts: { low: Float64Array.of(60, NaN, NaN, NaN), high: Float64Array.of(NaN, NaN, NaN, NaN) },
    ownNormalizations: [null, null, "percentile", "ratio"],
    hierarchy: {
      dimensions: [
        { parent: -1, weight: 3, aggregation: 2.5, coverage: 1 },
        { parent: 0, weight: 1, aggregation: "geometric", coverage: null },
        { parent: -1, weight: 5, aggregation: "sum", coverage: null },
      ],
      parents: [0, 1, 2, -1],
    },
  }),
  dimensions,
});

test("the first lines say the levels, with weights among siblings, and no name ends them", () => {
  for (const dialect of dialects) {
    const lines = qualitySql(tree(dialect)).split("\n");
    expect(
      lines.slice(
        0,
        lines.findIndex((line) => line.startsWith("WITH")),
      ),
    ).toEqual([
      "-- QEI = arithmetic, at least 2 of 3 present:",
      "--   0.333333 Pay & time = mean with p = 2.5, at least 2 of 2 present:",
      "--     0.8 Pay, gross: minmax from 60 to the highest, more is better",
      "--     0.2 it's \"b`c\\ = geometric, at least 1 of 1 present:",
      '--       1 Say "safe": minmax, less is better',
      "--   0.555556 $ {env:HOME} ); DROP TABLE t; -- = sum, weights as given, at least 1 of 1 present:",
      "--     2 select: percentile, more is better",
      "--   0.111111 it's `fine`: ratio, less is better",
    ]);
    // Nothing but the first lines is a comment, and none of them ends in a backslash, which goes on to the next in Spark.
    expect(lines.some((line) => line.endsWith("\\"))).toBe(false);
  }
});

test("reasons hold names in the quotes of each dialect", () => {
  const text = "it's \\ a\nb ${x}";
  expect(dialects.map((dialect) => textLiteral(text, dialect))).toEqual([
    "'it''s \\ a b $ {x}'",
    "'it''s \\ a b $ {x}'",
    "'it\\'s \\\\ a b $ {x}'",
    "'it\\'s \\\\ a b $ {x}'",
  ]);
  expect(qualitySql(tree("spark"))).toContain("'negative value under geometric in it\\'s \"b`c\\\\'");
});

test("dimensions are columns of the result, called as the dialect allows and never twice", () => {
  const last = (dialect: Dialect) => qualitySql(tree(dialect)).split("\nSELECT ")[1];
  expect(last("duckdb")).toContain('AS "Pay & time"');
  expect(last("duckdb")).toContain('AS "it\'s ""b`c\\"');
  expect(last("spark")).toContain("AS `it's \"b``c\\`");
  expect(last("bigquery")).toContain("AS `it's _b_c_`");
  expect(last("postgresql")).toContain('AS "$ {env:HOME} ); DROP TABLE t; --"');
  expect(resultNames(["Pay", "pay", "unit", "PAY"], ["Unit", "Pay_2"], "duckdb")).toEqual([
    "Pay",
    "pay_3",
    "unit_2",
    "PAY_4",
  ]);
  // PostgreSQL cuts names at 63 bytes, where these two are one.
  const long = resultNames(["维".repeat(30), "维".repeat(29)], [], "postgresql");
  expect(long).toEqual(["维".repeat(19), `${"维".repeat(19)}_2`]);
  expect(resultNames(["a".repeat(400)], [], "bigquery")[0].length).toBeLessThanOrEqual(300);
});
