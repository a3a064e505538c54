import fc from "fast-check";
import { matrixFromRows } from "../../../src/core/matrix";
import { structureIndex } from "../../../src/core/structure/structureIndex";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { qualitySql, type SqlIndex } from "../../../src/sharing/sql/qualitySql";
import { structureSql, type SqlStructure } from "../../../src/sharing/sql/structureSql";
import { coreScores, sqlCases, sqlIndex } from "./sqlCase";

/** Four different names: of a table, of its units or groups, and of two columns of figures. */
export type Names = readonly [table: string, unit: string, first: string, second: string];

const figures = [
  [10, 3],
  [40, 9],
  [25, 1],
  [25, 4],
] as const;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A table of four units in two groups. */
export function createNamed([table, unit, first, second]: Names): string {
  const rows = figures.map((row, i) => `(${[i % 2, ...row].join(", ")})`);
  return `DROP TABLE IF EXISTS ${quoted(table)}; CREATE TABLE ${quoted(table)} (${quoted(unit)} INTEGER,
    ${quoted(first)} DOUBLE PRECISION, ${quoted(second)} DOUBLE PRECISION);
    INSERT INTO ${quoted(table)} VALUES ${rows.join(", ")};`;
}

/** A query and the figures it must give, sorted: databases promise no order. */
export interface NamedQuery {
  readonly sql: string;
  readonly expected: readonly number[];
}

const sorted = (values: readonly (number | null)[]) => [...values].map(Number).sort((a, b) => a - b);

export function namedQueries([table, unit, first, second]: Names, dialect: Dialect): NamedQuery[] {
  const qualities = (["minmax", "zscore", "percentile", "ratio", "none"] as const).map(
    (normalization): SqlIndex => ({
      ...sqlIndex(dialect, table, {
        weights: Float64Array.of(3, 2),
        directions: [1, -1],
        normalization,
        coverage: 1,
      }),
      units: [unit],
      indicators: [first, second],
    }),
  );
  const tree: SqlIndex = {
    ...qualities[0],
    // A dimension may be called like whatever stands beside it.
    dimensions: [unit],
    definition: {
      ...qualities[0].definition,
      hierarchy: {
        dimensions: [{ parent: -1, weight: 1, aggregation: "geometric", coverage: null }],
        parents: [0, -1],
      },
    },
  };
  const words: SqlStructure["weights"][] = [
    { word: "evenness" },
    { word: "diversity" },
    { word: "layer", order: second },
    { column: second },
  ];
  const ofGroup = (group: number) => figures.filter((_, i) => i % 2 === group);
  return [
    ...[...qualities, tree].map((index) => ({
      sql: qualitySql(index),
      expected: sorted(coreScores(figures, index).index),
    })),
    ...words.map((weights) => ({
      sql: structureSql({ dialect, table: [table], groups: [unit], employment: first, weights }),
      expected: sorted(
        [0, 1].map((group) => {
          const rows = ofGroup(group).sort((a, b) =>
            "word" in weights && weights.word === "layer" ? a[1] - b[1] : 0,
          );
          const own = "column" in weights ? matrixFromRows([rows.map((row) => row[1])]) : weights.word;
          return structureIndex(matrixFromRows([rows.map((row) => row[0])]), own);
        }),
      ),
    })),
  ];
}

/** Every word that stands in a query outside quotes and comments: words of SQL, names of steps, columns and tables of ours. */
export function ownWords(dialect: Dialect): string[] {
  const texts = [
    ...sqlCases(dialect).map(({ index }) => qualitySql(index)),
    ...namedQueries(["t", "u", "a", "b"], dialect).map(({ sql }) => sql),
  ].map((text) => text.replace(/^--.*$|"(?:[^"]|"")*"|'(?:[^']|'')*'/gm, ""));
  return [...new Set(texts.flatMap((text) => text.match(/[a-z_]\w*/gi) ?? []))].map((word) =>
    word.toLowerCase(),
  );
}

/** Four names that differ as databases compare, of words of ours and of any signs. */
export function anyNames(words: readonly string[]): fc.Arbitrary<Names> {
  const signs = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
    // oxlint-disable-next-line no-control-regex -- such names are refused
    .filter((name) => !/[\u0000-\u001f\u007f]/.test(name));
  const word = fc.constantFrom(...words);
  const name = fc.oneof(
    word,
    word,
    signs,
    word.map((text) => `${text}_2`),
    word.map((text) => text.toUpperCase()),
  );
  return fc
    .uniqueArray(name, {
      minLength: 4,
      maxLength: 4,
      selector: (text) => text.normalize("NFKC").toLowerCase(),
    })
    .map((names) => names as unknown as Names);
}
