import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiProfile } from "../../src/functions/quality/profile";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";
import { itWithSource, readJson } from "../support/sharedData";
import { humanDevelopment, humanDevelopmentOptions } from "../support/humanDevelopment";
import {
  type IndexOptions,
  scoresByNode,
  scoresOfNode,
  type TreeRow,
  weightsTable,
} from "../support/tableTree";

beforeAll(installCustomFunctions);

/**
 * Trees computed by R COINr 1.1.14 (`Normalise`, `Aggregate`, `get_eff_weights`) and again in Python: four levels made up, a part
 * of ASEM as COINr ships it (MIT), through the worksheet functions in table form. `coinrTree.test.ts` holds some of the same
 * figures for a fresh clone, which lacks this file.
 */
interface Oracle {
  readonly id: string;
  readonly input: {
    readonly data: readonly (readonly (number | null)[])[];
    readonly indicators: readonly string[];
    readonly nodes: readonly {
      readonly code: string;
      readonly level: number;
      readonly parent: string | null;
      readonly weight: number;
      readonly direction: 1 | -1;
    }[];
    readonly scale: readonly [number, number];
    /** From indicators to dimensions, and so on up to the index. */
    readonly aggregation: readonly ("amean" | "gmean" | "hmean")[];
    /** One for every level, or one a level; null = none. */
    readonly threshold: readonly number[] | null;
  };
  readonly expected: {
    readonly nodes: readonly string[];
    readonly scores: readonly (readonly (number | null)[])[];
    readonly effective_weights?: Readonly<Record<string, number>>;
    readonly unit_effective_weights?: readonly (readonly number[])[];
  };
}

const words = { amean: "arithmetic", gmean: "geometric", hmean: "harmonic" } as const;

const { cases } = (readJson("oracles/tree.json") ?? { cases: [] }) as { cases: Oracle[] };
const oracles = cases.filter(({ input }) => input.nodes);

itWithSource("every tree of the file is compared below", () => {
  expect(cases.map(({ id }) => id)).toEqual([...oracles.map(({ id }) => id), "hdi2022"]);
  expect(oracles).toHaveLength(6);
});

/** The case as a user would lay it out: a table of units, and a weights table with all that differs by level. */
function tablesOf({ input }: Oracle): { data: unknown[][]; rows: TreeRow[]; options: IndexOptions } {
  const { nodes, aggregation, threshold, scale, indicators } = input;
  const top = nodes.find(({ parent }) => parent === null || parent === "")!;
  const coverageOf = (level: number) =>
    threshold === null ? undefined : (threshold[level - 2] ?? threshold[0]);
  const rows = nodes
    .filter((node) => node !== top)
    .map(({ code, level, parent, weight, direction }): TreeRow => ({
      name: code,
      parent: parent === top.code ? "" : (parent ?? ""),
      weight,
      ...(level === 1
        ? { direction }
        : { aggregation: words[aggregation[level - 2]], coverage: coverageOf(level) }),
    }));
  return {
    data: [
      ["Unit", ...indicators],
      ...input.data.map((cells, i) => [`Unit ${i + 1}`, ...cells.map((cell) => cell ?? "n/a")]),
    ],
    rows,
    options: {
      normalization: scale[0] === 1 ? "minmax1" : "minmax",
      aggregation: words[aggregation[top.level - 2]],
      coverage: coverageOf(top.level) ?? 0,
    },
  };
}

const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

for (const oracle of oracles) {
  test(`${oracle.id}: every node of every unit, missing where it is missing there`, () => {
    const { data, rows, options } = tablesOf(oracle);
    const top = oracle.input.nodes.find(({ parent }) => parent === null || parent === "")!.code;
    const shown = scoresByNode(data, rows, options);
    oracle.expected.nodes.forEach((node, column) => {
      const name = node === top ? "" : node;
      const expected = oracle.expected.scores.map((scores) => scores[column]);
      for (const found of [scoresOfNode(name, data, rows, options), shown.get(name) ?? []]) {
        expect(found).toHaveLength(expected.length);
        const wrong = found.flatMap((score, i) =>
          near(score, expected[i]) ? [] : [`${node}, unit ${i + 1}: ${score}, not ${expected[i]}`],
        );
        expect(wrong).toEqual([]);
      }
    });
  });

  const { effective_weights: weights, unit_effective_weights: ofUnits } = oracle.expected;
  if (!weights && !ofUnits) continue;
  test(`${oracle.id}: effective weights of the nodes, or of each unit where there are gaps`, () => {
    const { data, rows, options } = tablesOf(oracle);
    const given = [
      data,
      weightsTable(rows),
      null,
      options.normalization,
      options.aggregation,
      null,
      options.coverage,
    ] as const;
    if (weights) {
      const found = new Map(
        (call(qeiImportance, ...given) as [string, number][]).map(([name, weight]) => [name, weight]),
      );
      for (const { name } of rows)
        if (name in weights) expect(found.get(name)).toBeCloseTo(weights[name], 12);
    }
    if (ofUnits) {
      const [header, ...points] = call(qeiContributions, ...given) as unknown[][];
      expect(header.slice(1)).toEqual(oracle.input.indicators);
      points.forEach((cells, i) =>
        cells.slice(1).forEach((point, j) => {
          if (point === "") expect(ofUnits[i][j]).toBe(0);
          else expect(near(point as number, ofUnits[i][j] * scaledValue(oracle, i, j))).toBe(true);
        }),
      );
      const { normalization, aggregation, coverage } = options;
      ofUnits.forEach((expected, i) => {
        const table = weightsTable(rows);
        const profile = call(qeiProfile, data, table, i + 1, null, normalization, aggregation, coverage);
        const own = new Map((profile as unknown[][]).map(([name, , , , weight]) => [name, weight]));
        const found = oracle.input.indicators.map((name) => own.get(name) as number);
        expect(found.every((weight, j) => near(weight, expected[j]))).toBe(true);
      });
    }
  });
}

/** Min-max by hand. */
function scaledValue({ input }: Oracle, row: number, column: number): number {
  const values = input.data.map((cells) => cells[column]).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = ((input.data[row][column] ?? NaN) - low) / (high - low);
  const { direction } = input.nodes.find(({ code }) => code === input.indicators[column])!;
  return 100 * (direction === 1 ? share : 1 - share);
}

/** UNDP's goalposts; income in logarithms. Education is the mean of its two indicators, the index the geometric mean of three. */
itWithSource("Human Development Index 2022: dimensions and index before rounding", () => {
  const { input, expected } = cases.find(({ id }) => id === "hdi2022") as unknown as HdiOracle;
  const { data, rows } = humanDevelopment(input.data.map((components, i) => [input.iso3[i], ...components]));
  const scores = (node: string) => scoresOfNode(node, data, rows, humanDevelopmentOptions);
  const dimensions = ["Health", "Education", "Income"].map(scores);
  const shown = scoresByNode(data, rows, humanDevelopmentOptions);
  expect(["", "Health", "Education", "Income"].map((name) => shown.get(name))).toEqual([
    scores(""),
    ...dimensions,
  ]);
  input.iso3.forEach((_, i) => {
    expect(near(scores("")[i], 100 * expected.hdi[i])).toBe(true);
    dimensions.forEach((found, j) => expect(near(found[i], 100 * expected.dimensions[i][j])).toBe(true));
  });
});

interface HdiOracle {
  readonly input: { readonly iso3: readonly string[]; readonly data: readonly (readonly number[])[] };
  readonly expected: { readonly hdi: readonly number[]; readonly dimensions: readonly (readonly number[])[] };
}
