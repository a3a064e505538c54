import { readTableIndex } from "../../src/cells/tables/tableIndex";
import { qualityIndex } from "../../src/core/qei";
import { readImport, withDimensionWeights } from "../../src/sharing/presets/readImport";
import { tableOf } from "../../src/workbook/presets/presetExchange";
import { asem } from "./data/asem";

const connectivity = ["Physical", "ConEcFin", "Political", "Instit", "P2P"];

/** Rows 7 to 16 of a COIN Tool's sheet Database: 49 indicators, 8 pillars, 2 sub-indices; the weights of the latter stand elsewhere. */
function pasted(): string {
  const none = asem.indicators.map(() => "");
  const subIndices = asem.pillars.map((pillar) => (connectivity.includes(pillar) ? "Conn" : "Sust"));
  const levels = [none.map(() => "Index"), subIndices, asem.pillars, none];
  return [asem.weights, asem.directions, none, none, ...levels, asem.indicators, none]
    .map((row) => row.join("\t"))
    .join("\n");
}

/** The index that the imported table makes of the treated data. */
function scores(weights: ReadonlyMap<string, number>): Float64Array {
  const { file } = readImport(pasted());
  const { header, rows } = tableOf(withDimensionWeights(file!, weights, ""), "Imported", "en-US");
  const data = [["Country", ...asem.indicators], ...asem.treated.map((row, i) => [asem.units[i], ...row])];
  const index = readTableIndex({ data, weights: [[...header], ...rows.map((row) => [...row])] });
  return qualityIndex(index.data, index.definition).scores;
}

// Becker et al. 2022, COINr's build of the ASEM portal's index, to 12 significant digits: sub-indices and index are its own.
test("ASEM pasted as rows of a COIN Tool: the published index of all 51 countries", () => {
  const { problems, asked } = readImport(pasted());
  expect(problems).toEqual([]);
  expect(asked).toHaveLength(10);
  const [alike, weighed] = [scores(new Map()), scores(new Map([["Conn", 3]]))];
  expect(asem.units).toHaveLength(51);
  asem.units.forEach((unit, i) => {
    const [conn, sust, index] = asem.published[unit].slice(-3);
    expect(Math.abs(alike[i] - index)).toBeLessThan(1e-9);
    // Other weights than the publication's, over its sub-indices.
    expect(Math.abs(weighed[i] - (0.75 * conn + 0.25 * sust))).toBeLessThan(1e-9);
  });
});
