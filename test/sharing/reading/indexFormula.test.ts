import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexFormulaOf } from "../../../src/sharing/reading/indexFormula";
import { sourceText } from "../../../src/sharing/reading/source";

const signatures = readFileSync(join(__dirname, "../../contract/signatures.txt"), "utf8")
  .split("\n")
  .map((line) => /^=(.*)\((.*)\)$/.exec(line))
  .flatMap((found) =>
    found ? [{ name: found[1], parameters: found[2].replace(/[[\]]/g, "").split(", ") }] : [],
  );
const qei = signatures.find(({ name }) => name === "QEI")!;

/** Functions over tables that compute the whole index. */
const around = signatures.filter(
  ({ name, parameters }) =>
    name !== "QEI" &&
    ["data", "weights", "normalization", "coverage"].every((each) => parameters.includes(each)),
);

test("functions around an index are read in the order of QEI, whatever their own is", () => {
  expect(around.map(({ name }) => name)).toEqual([
    "QEI.CONTRIBUTIONS",
    "QEI.EXPLAIN",
    "QEI.IMPORTANCE",
    "QEI.LEAVEOUT",
    "QEI.PROFILE",
    "QEI.RANKING",
    "QEI.SCORES",
    "QEI.SCENARIO",
    "QEI.SENSITIVITY",
  ]);
  for (const { name, parameters } of around) {
    const typed = (parameter: string) => (parameter === "weights" ? "Weights[#All]" : `${parameter}_`);
    const index = indexFormulaOf(`=${name}(${parameters.map(typed).join(",")})`);
    const asQei = qei.parameters.map((parameter) => {
      if (parameter === "directions_or_preset" && parameters.includes("preset")) return "preset_";
      return parameters.includes(parameter) ? typed(parameter) : "";
    });
    expect([name, index?.arguments.map(sourceText)]).toEqual([name, asQei]);
  }
});

test("the index itself counts before what is around it", () => {
  const index = indexFormulaOf("=QEI.RANKING(Jobs[#All],Weights[#All])+QEI(A1:B3,C1:C2)");
  expect(index?.tablesOnly).toBe(true);
  expect(indexFormulaOf("=SUM(QEI(A1:B3,{1,2}))")?.arguments.map(sourceText)).toEqual(["A1:B3", "{1,2}"]);
});
