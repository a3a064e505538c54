import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtFolder } from "../../scripts/built";
import { readMetadata } from "../../scripts/metadata";
import { loadBuiltFunctions } from "../support/builtFunctions";

const page: { employmentIndicesLastCall?: number } = {};
const functions = loadBuiltFunctions(undefined, page);
const { functions: described } = readMetadata();

const call = (id: string, ...args: unknown[]): unknown => functions.get(id)?.(...args);

test("functions.js registers every function of functions.json with nothing but CustomFunctions.associate", () => {
  expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
});

test("every registered function takes as many arguments as it describes", () => {
  const differing = described.filter(({ id, parameters }) => functions.get(id)?.length !== parameters.length);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test("every registered function leaves on its page when it was done, which Freeze and Make portable wait for", () => {
  const silent = described.filter(({ id, parameters }) => {
    page.employmentIndicesLastCall = undefined;
    try {
      call(id, ...parameters.map(() => null));
    } catch {
      // Without arguments most functions refuse.
    }
    return page.employmentIndicesLastCall === undefined;
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe("in that bare world they compute", () => {
  // Ten industries of the worked example: salaries, their weights, and employment of 100 each.
  const salaries = [10000, 12000, 9000, 11000, 11000, 9800, 9500, 10500, 11000, 10200];
  const qualityWeights = [0.3, 0.4, 0.2, 0.4, 0.4, 0.2, 0.3, 0.4, 0.5, 0.3];
  const structureWeights = [0.1, 0.2, 0.1, 0.1, 0.2, 0.1, 0.2, 0.3, 0.1, 0.1];

  test("the naive sum of the worked example is 35970", () => {
    expect(call("QEI", [salaries], [qualityWeights], null, "none", "sum", null, null)).toEqual([[35970]]);
  });

  test("the structure index of the worked example is 0.15", () => {
    expect(
      call(
        "ESI",
        salaries.map(() => [100]),
        structureWeights.map((weight) => [weight]),
      ),
    ).toBeCloseTo(0.15, 12);
  });

  test("a mistake is thrown with Excel's error code and a message", () => {
    const thrown = expect(() =>
      call(
        "QEI",
        [
          [1, "Wages"],
          [2, 3],
        ],
        null,
        null,
        null,
        null,
        null,
        null,
      ),
    );
    thrown.toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: expect.stringContaining("Row 1, column 2 of data"),
      }),
    );
  });
});

describe("size", () => {
  const gzipped = (name: string) => gzipSync(readFileSync(join(builtFolder(), name)), { level: 9 }).length;
  const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB gzipped`;

  test("the pane with all its chunks is at most 420 kB gzipped, 280 kB of it before the first ranking", () => {
    const scripts = readdirSync(builtFolder()).filter(
      (name) => name.endsWith(".js") && name !== "functions.js",
    );
    const total = scripts.reduce((sum, name) => sum + gzipped(name), 0);
    const script = (chunk: string) => gzipped(scripts.find((name) => name.startsWith(`${chunk}.`)) ?? "");
    // Weights and ranking are in the pane's first chunk, the other views in chunks of their own.
    const first = script("taskpane") + script("pane");
    console.log(`pane: ${kilobytes(total)}, of which ${kilobytes(first)} at first`);
    expect(total).toBeLessThanOrEqual(420_000);
    expect(first).toBeLessThanOrEqual(280_000);
    // Where functions are calculated and nobody looks at the pane, its page has nothing else but functions.js.
    console.log(`hidden: ${kilobytes(script("taskpane"))}`);
    expect(script("taskpane")).toBeLessThanOrEqual(5_000);
  });

  test("functions.js is at most 75 kB gzipped", () => {
    const size = gzipped("functions.js");
    console.log(`functions.js: ${kilobytes(size)}, ${functions.size} functions`);
    expect(size).toBeLessThanOrEqual(75_000);
  });
});
