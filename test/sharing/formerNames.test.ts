import { fileFormula } from "../../samples/xlsx/fileFormula";
import { formerNames, isPortable } from "../../src/sharing/portable/formerNames";
import { portableNames } from "../../src/sharing/portable/portableNames";
import earlier from "./support/earlierNames.json";

// Names of a workbook that the build before made portable: variables end in an underscore, results are turned twice.
const known = [...portableNames, ...formerNames];
const named = (wanted: string) => known.find(({ name }) => name === wanted)!;

test("the earlier names differ from today's", () => {
  expect(earlier.filter(([name]) => !named(name))).toEqual([]);
  for (const [name, formula] of earlier.filter(([name]) => named(name).parameters.length > 0))
    expect(formula).toContain(`${named(name).parameters[0]}_`);
});

test.each(earlier)(
  "%s of an earlier build is ours, another formula under the name is not",
  (name, formula) => {
    expect(isPortable(`=${formula}`, named(name))).toBe(true);
    // As files store it, and as Excel without LAMBDA shows it.
    expect(isPortable(`=${fileFormula(formula)}`, named(name))).toBe(true);
    expect(isPortable(`=${formula}+1`, named(name))).toBe(false);
    expect(isPortable("=1", named(name))).toBe(false);
  },
);

test.each(portableNames)("$name as it is written today is ours", (each) => {
  expect(isPortable(`=${each.formula}`, each)).toBe(true);
});
