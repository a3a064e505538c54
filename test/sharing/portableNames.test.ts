import { portableNames, withHelpers } from "../../src/sharing/portable/portableNames";
import { looksLikeCell } from "../../src/formula/cellLike";
import { refusedVariable } from "../../src/formula/scope";
import { tokenize } from "../../src/formula/tokens";

/** Functions of Excel 2024 and Microsoft 365 that the LAMBDAs may use. */
const excelFunctions = new Set(
  `ABS AND ASIN BYCOL BYROW CHOOSE DROP EXACT EXP FILTER FIND HSTACK IF INDEX INT ISERROR ISLOGICAL ISNA ISNUMBER LAMBDA LEFT
   LEN LET LN LOWER MAKEARRAY MAP MAX MID MIN MMULT MOD NA NOT NUMBERVALUE OR PI REDUCE RIGHT SEQUENCE SQRT SUBSTITUTE SUM
   TRANSPOSE TRIM UNICHAR UNICODE VSTACK`.split(/\s+/),
);
/** Functions of Excel that a variable could be confused with, and macro functions of Excel 4 that no name may have. */
const reserved = new Set(
  `CELL COUNT LEFT RIGHT MID EVEN ODD SECOND MINUTE DAY ROW ROWS COLUMN COLUMNS VALUE TEXT N T SIGN RANK SMALL LARGE
   ABSREF ACTIVATE ACTIVE.CELL ADD.BAR ALERT ARGUMENT BEEP BREAK CALL CALLER CANCEL.KEY CLOSE CONSOLIDATE COPY CUSTOM.UNDO
   DIRECTORY DOCUMENTS ECHO ELSE ERROR EVALUATE EXEC EXECUTE FCLOSE FILES FOPEN FOR FORMULA FPOS FREAD FWRITE GET.CELL GOTO
   GROUP HALT HELP INITIATE INPUT LAST.ERROR LINKS MOVIE.COMMAND NAMES NEXT NOTE ON.DATA ON.KEY ON.TIME PASTE POKE PRESS.TOOL
   PRINT REFTEXT REGISTER REQUEST RESET RESTART RESULT RESUME RETURN RUN SAVE SELECT SELECTION SERIES SET.NAME SET.VALUE
   SPELLING STEP TABLE TERMINATE UNDO UNREGISTER VOLATILE WAIT WHILE WINDOWS`.split(/\s+/),
);

const names = portableNames.map(({ name }) => name);
const words = (formula: string) => tokenize(formula).filter(({ kind }) => kind === "word");

test.each(portableNames)("$name is a name that Excel takes", ({ name, parameters, formula }) => {
  expect(name).toMatch(/^(QEI_|ESI_)?PORTABLE_?[A-Z_]*$/);
  expect(looksLikeCell(name)).toBe(false);
  expect(refusedVariable(formula)).toBeNull();
  expect(reserved.has(name)).toBe(false);
  expect(formula.length).toBeLessThan(8192);
  expect(formula).toMatch(/^LAMBDA\(/);
  const depth = [...formula.replace(/"[^"]*"/g, "")].map((sign) =>
    sign === "(" ? 1 : sign === ")" ? -1 : 0,
  );
  expect(depth.reduce<number>((sum, step) => sum + step, 0)).toBe(0);
  // Excel takes 64 levels of nested functions.
  let level = 0;
  expect(Math.max(...depth.map((step) => (level += step)))).toBeLessThanOrEqual(64);
  for (const parameter of parameters) expect(formula).toContain(parameter);
});

test("the names are no addresses and no macro names of Excel 4", () => {
  // Cells are up to three letters and digits, or R1C1; macro functions have no underscore.
  for (const name of names) expect(name).toMatch(/^[A-Z]{3,}_[A-Z_]+$/);
});

test("the names differ, also in small letters", () => {
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(portableNames)(
  "$name uses functions and variables that every Excel with LAMBDA knows",
  ({ formula }) => {
    const unknown = words(formula)
      .map(({ text }) => text)
      .filter(
        (word) => !excelFunctions.has(word) && !names.includes(word) && word !== "VALUE" && !isVariable(word),
      );
    expect(unknown).toEqual([]);
  },
);

/** Small letters first: nothing that is a cell, a function, a macro function or likely a table. */
function isVariable(word: string): boolean {
  if (word === "TRUE" || word === "FALSE" || word === "N" || word === "A") return true;
  return (
    /^[a-zA-Z]+$/.test(word) &&
    word[0] === word[0].toLowerCase() &&
    !reserved.has(word.toUpperCase()) &&
    !excelFunctions.has(word.toUpperCase())
  );
}

test("a workbook gets the names it needs and no others", () => {
  const needed = withHelpers(["ESI_PORTABLE"]).map(({ name }) => name);
  expect(needed).toContain("PORTABLE_CELL");
  expect(needed).not.toContain("PORTABLE_MINMAX");
});

/** What its text names outside of quotes. */
const namedIn = new Map(
  portableNames.map(({ name, formula }) => [
    name,
    new Set(formula.replace(/"[^"]*"/g, "").split(/[^A-Z_]+/)),
  ]),
);

test.each(names)("with %s come those that it names, those that they name, and no others", (name) => {
  const needed = new Set([name]);
  // What is added while they are gone through is gone through as well.
  for (const each of needed)
    for (const named of namedIn.get(each)!) if (namedIn.has(named)) needed.add(named);
  expect(withHelpers([name]).map((each) => each.name)).toEqual(names.filter((each) => needed.has(each)));
});
