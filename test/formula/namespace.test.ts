import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInFunction, addInUse, asTyped } from "../../src/formula/addInCalls";
import { setNamespace } from "../../src/formula/namespace";
import { languageTags } from "../../src/messages/languages";
import { fromPortable, toPortable } from "../../src/sharing/portable/rewrite";
import { seriesFormula } from "../../src/formula/inserted/seriesFormula";
import { structureFormula } from "../../src/formula/inserted/structureFormula";
import {
  correlationFormula,
  type IndexByName,
  indexFormula,
  leadersFormula,
} from "../../src/formula/inserted/indexByName";

const index: IndexByName = {
  dataTable: "Jobs",
  header: ["Job", "Pay", "Hours"],
  indicators: ["Pay", "Hours"],
  presetsTable: "Weights",
  columns: { indicator: "Indicator", direction: "Direction", low: "Low", high: "High" },
  preset: "Own",
  normalization: "minmax",
  aggregation: "arithmetic",
  useGoalposts: false,
  goalpostsAdjacent: true,
  namesAsTexts: false,
  writesBlanks: false,
  writesPresetsBlanks: false,
};
const choice = { value: "index", time: null, unit: null, numbers: [] } as unknown as Parameters<
  typeof seriesFormula
>[0]["choice"];

/** Every formula that the pane writes. */
const written = () => [
  indexFormula(index),
  indexFormula(index, { functionName: "QEI.SENSITIVITY", own: "0.25, 1000" }),
  correlationFormula(index),
  leadersFormula(index),
  structureFormula("Jobs", "Pay", { word: "evenness" }, false),
  seriesFormula({ table: "Jobs", unitColumn: null, index: indexFormula(index), choice }, "QEI.TREND"),
  fromPortable('=QEI_PORTABLE(A1:B2,"","","","","","")'),
  asTyped("=_xldudf_QEI_WEIGHTS(A1:B2)+_xldudf_DEV_ESI(A1:A2)"),
];
/** Functions of ours in a formula, whatever stands before their names. */
const namesIn = (formulas: readonly string[]) =>
  formulas.flatMap((formula) => formula.match(/[A-Z_.]*\b(?:QEI|ESI)(?:\.[A-Z]+)?(?=\()/g) ?? []);

afterEach(() => setNamespace(""));

test("people's formulas have no namespace", () => {
  const names = namesIn(written());
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !/^(QEI|ESI)/.test(name))).toEqual([]);
  // Another add-in's.
  expect(asTyped("=_xldudf_DEV_ESI(A1:A2)")).toBe("=_xldudf_DEV_ESI(A1:A2)");
});

// Microsoft, Configure your Office Add-in to use a shared runtime, and Naming and localization of custom functions: a
// function is called NAMESPACE.NAME where the manifest gives a namespace.
describe("under the namespace DEV", () => {
  beforeEach(() => setNamespace("DEV"));

  test("every formula that is written has it", () => {
    const names = namesIn(written());
    expect(names.length).toBeGreaterThan(9);
    expect(names.filter((name) => !/^DEV\.(QEI|ESI)/.test(name))).toEqual([]);
  });

  test("formulas with it, without it and as files store them are ours", () => {
    for (const word of ["DEV.QEI.PCA", "dev.qei.pca", "QEI.PCA", "_xldudf_DEV_QEI_PCA", "_xldudf_QEI_PCA"]) {
      expect([word, addInFunction(word)]).toEqual([word, "QEI.PCA"]);
    }
    expect(addInFunction("DEVQEI")).toBeNull();
    expect(addInFunction("PROD.QEI")).toBeNull();
    expect(addInUse("=1+DEV.ESI(A1:A3)")?.functions).toEqual(["ESI"]);
  });

  test("portable and back again", () => {
    const formula = "=DEV.QEI(A1:B2)";
    const portable = toPortable(formula) as { formula: string };
    expect(portable.formula).toMatch(/^=QEI_PORTABLE\(/);
    expect(fromPortable(portable.formula)).toBe(formula);
  });
});

test("only the development manifest tells the pane a namespace, and it is that of its functions", () => {
  const manifest = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");
  const told = (text: string) =>
    [...text.matchAll(/taskpane\.html(?:\?namespace=(\w+))?"/g)].map(([, name]) => name);
  // The pane's address, that of every other language, and the pane's once more for the button.
  const pages = [...languageTags, "button"];
  expect(told(manifest("manifest.xml"))).toEqual(pages.map(() => undefined));
  expect(told(manifest("manifest.dev.xml"))).toEqual(pages.map(() => "DEV"));
  expect(manifest("manifest.dev.xml")).toContain('<bt:String id="Functions.Namespace" DefaultValue="DEV"/>');
});
