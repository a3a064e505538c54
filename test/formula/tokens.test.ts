import fc from "fast-check";
import { arrayOf } from "../../src/formula/constants";
import { scopedTokens } from "../../src/formula/scope";
import { structuredReferencesIn } from "../../src/formula/structured";
import { tokenize } from "../../src/formula/tokens";
import { anyText } from "../support/anyText";

const whole = (formula: string) =>
  tokenize(formula)
    .map(({ text }) => text)
    .join("");
const pieces = (formula: string) => tokenize(formula).map(({ kind, text }) => `${kind} ${text}`);

test("the pieces of any text give it back", () => {
  fc.assert(fc.property(anyText, (text) => whole(text) === text));
  const unfinished = ['=QEI("', "='My sheet", "=Jobs[[Pay", "={1,2", "=QEI((", "=))("];
  for (const text of unfinished) expect(whole(text)).toBe(text);
});

test("an address is one piece with its dollar signs, an error constant another", () => {
  expect(pieces("=$A$1:B$2+#N/A")).toEqual([
    "other =",
    "word $A$1",
    "other :",
    "word B$2",
    "other +",
    "error #N/A",
  ]);
  expect(pieces("=#div/0!&#REF!A1")).toEqual([
    "other =",
    "error #div/0!",
    "other &",
    "error #REF!",
    "word A1",
  ]);
  expect(pieces("=G5#")).toEqual(["other =", "word G5", "other #"]);
});

test("formulas as long as Excel takes them, made to be slow, are read at once", () => {
  const longest = 8192;
  for (const piece of ['"', "['", "[", "'[", '{"', "{", "a", "1", "a[", "_A", "'", "LET(", "$", "#"]) {
    const formula = `={${piece.repeat(longest / piece.length - 3)}`;
    const started = performance.now();
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
    arrayOf(`${formula.slice(1)}}`);
    structuredReferencesIn(formula);
    scopedTokens(formula);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
