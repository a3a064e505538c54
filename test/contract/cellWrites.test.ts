import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../src");

/** Everything that office.js reads as if it were typed into cells. */
const write =
  /\.(?:values|formulas|formulasLocal|formulasR1C1|valuesAsJson)\s*=(?![=>])|\.(?:columns|rows)\.add\(|\bset\(\s*\{[^}]*\b(?:values|formulas)/;

/** Who may: the one place for texts, and whoever writes a formula of ours or puts back what a cell held. */
const places: Readonly<Record<string, RegExp>> = {
  "workbook/cells/cellText.ts": /^/,
  // Formulas of ours.
  "workbook/insert/insert.ts": /^sheet\.getRange\("A2"\)\.formulas = \[\[labels\.formula\]\];$/,
  // Contents that went through cellText, or were read by contentsOf.
  "workbook/cells/cellsPlace.ts": /^range\.formulas = next\.map/,
  "workbook/check/cleanSheet.ts": /^range\.formulas = rows\.map/,
  "workbook/check/sidePart.ts": /^range\.formulas = rows\.map/,
  "workbook/publish/publishSheet.ts":
    /^range\.formulas = rows\.map\(\(row\) => row\.map\(\(cell\) => contentOf\(cell, fills\)\)\);$/,
  // What a cell held, read by contentsOf, which gives texts their apostrophe again.
  "workbook/insert/formulaPlace.ts": /\.formulas = \[\[content\]\];$/,
  "workbook/presets/tableStructure.ts":
    /^table\.(?:rows|columns)\.add\(op\.at\);$|\.formulas = (?:\[\[\.\.\.op\.cells\]\]|op\.cells\.map)/,
  "workbook/tables/makeTable.ts": /row\.formulas = before\.map/,
  "workbook/sharing/frozenPlace.ts":
    /\.formulas = (?:next\.map|\[\[(?:content|before\.contents\[0\]\[0\] \?\? "")\]\])/,
};

test("cells are written in one place, where texts stay texts", () => {
  const found = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("playground"))
    .flatMap((name) =>
      readFileSync(join(root, name), "utf8")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => write.test(line) && !places[name.replaceAll("\\", "/")]?.test(line))
        // A class's own field of that name is no cell.
        .filter((line) => !line.startsWith("this."))
        .map((line) => `${name}: ${line}`),
    );
  expect(found).toEqual([]);
});
