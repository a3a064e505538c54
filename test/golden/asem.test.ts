import { qei } from "../../src/functions/quality/qei";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { installCustomFunctions } from "../support/excel";
import { scoresByNode, scoresOfNode, type TreeRow } from "../support/tableTree";
import { asem } from "./data/asem";

beforeAll(installCustomFunctions);

const pillarNames = ["Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin"];
const subIndexOf = ["Conn", "Conn", "Conn", "Conn", "Conn", "Sust", "Sust", "Sust"];

/** The three levels of the published index, built with the worksheet functions as a user would nest them. */
function build(normalization: string, aggregation: string): number[][] {
  const normalized = qeiNormalize(asem.treated, normalization, [asem.directions]);
  const indicators = qeiDimensions(normalized, [asem.pillars], [asem.weights], aggregation);
  // The indicators' file order brings the pillars up in another order than the results list them.
  const found = [...new Set(asem.pillars)];
  const pillars = indicators.map((row) => pillarNames.map((name) => row[found.indexOf(name)]));
  const subIndices = qeiDimensions(pillars, [subIndexOf], null as never, aggregation);
  const index = qei(subIndices, null as never, null as never, "none", aggregation);
  return pillars.map((row, i) => [...row, ...subIndices[i], ...index[i]]);
}

const variants: [string, string, string, Record<string, number[]>, number][] = [
  ["min-max 0–100, arithmetic means", "minmax", "arithmetic", asem.published, 1e-9],
  ["min-max 1–100, arithmetic means", "minmax1", "arithmetic", asem.arithmetic, 1e-9],
  ["min-max 1–100, geometric means", "minmax1", "geometric", asem.geometric, 1e-9],
  ["min-max 1–100, harmonic means", "minmax1", "harmonic", asem.harmonic, 1e-9],
];

test.each(variants)(
  "%s: pillars, sub-indices and index of all 51 countries",
  (_, normalization, aggregation, published, tolerance) => {
    const built = build(normalization, aggregation);
    expect(Object.keys(published)).toHaveLength(51);
    asem.units.forEach((unit, i) => {
      built[i].forEach((value, j) => {
        // Published to 12 significant digits.
        expect(Math.abs(value - published[unit][j])).toBeLessThan(tolerance + 1e-11 * Math.abs(value));
      });
    });
  },
);

/** The same index as two tables: 49 indicators, 8 pillars and 2 sub-indices by their names. */
function tree(): { data: unknown[][]; rows: TreeRow[] } {
  return {
    data: [["Country", ...asem.indicators], ...asem.treated.map((cells, i) => [asem.units[i], ...cells])],
    rows: [
      ...asem.indicators.map((name, j) => ({
        name,
        parent: asem.pillars[j],
        weight: asem.weights[j],
        direction: asem.directions[j] as 1 | -1,
      })),
      ...pillarNames.map((name, j) => ({ name, parent: subIndexOf[j], weight: 1 })),
      { name: "Conn", parent: "", weight: 1 },
      { name: "Sust", parent: "", weight: 1 },
    ],
  };
}

test.each(variants)(
  "%s, in table form: every level of all 51 countries",
  (_, normalization, aggregation, published, tolerance) => {
    const { data, rows } = tree();
    const options = { normalization, aggregation, coverage: 1 };
    const shown = scoresByNode(data, rows, options);
    [...pillarNames, "Conn", "Sust", ""].forEach((node, j) => {
      const found = shown.get(node)!;
      expect(scoresOfNode(node, data, rows, options)).toEqual(found);
      expect(found).toHaveLength(51);
      asem.units.forEach((unit, i) => {
        expect(Math.abs(found[i]! - published[unit][j])).toBeLessThan(tolerance + 1e-11 * found[i]!);
      });
    });
  },
);

test("the published scores themselves: Switzerland 68.383724, Netherlands 64.819516", () => {
  const index = new Map(build("minmax", "arithmetic").map((row, i) => [asem.units[i], row[10]]));
  expect(index.get("CHE")).toBeCloseTo(68.383724238342, 9);
  expect(index.get("NLD")).toBeCloseTo(64.819516169818, 9);
});

test("a second way to the same number: plain loops over the treated data", () => {
  const k = asem.indicators.length;
  const range = Array.from({ length: k }, (_, j) => {
    const column = asem.treated.map((row) => row[j]);
    return [Math.min(...column), Math.max(...column)];
  });
  const built = build("minmax", "arithmetic");
  asem.treated.forEach((row, i) => {
    const scores = row.map((x, j) => {
      const share = (x - range[j][0]) / (range[j][1] - range[j][0]);
      return 100 * (asem.directions[j] === 1 ? share : 1 - share);
    });
    const means = pillarNames.map((name) => {
      const own = scores.filter((_, j) => asem.pillars[j] === name);
      return own.reduce((a, b) => a + b, 0) / own.length;
    });
    const connectivity = means.slice(0, 5).reduce((a, b) => a + b, 0) / 5;
    const sustainability = means.slice(5).reduce((a, b) => a + b, 0) / 3;
    expect(built[i][10]).toBeCloseTo((connectivity + sustainability) / 2, 10);
  });
});
