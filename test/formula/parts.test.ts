import fc from "fast-check";
import { arrayOf } from "../../src/formula/parts";
import { innermostBrackets, referenceOf } from "../../src/formula/reference";
import { tokenize } from "../../src/formula/tokens";
import { tablesIn } from "../../src/taskpane/state/errorReason";

test.each([
  ["{1,-2;3,4.}", [[1, -2], [3, 4]]],
  ['{"a,;{}""b"}', [['a,;{}"b']]],
  [' { TRUE , "x" ; 50% , 1E2 } ', [[true, "x"], [0.5, 100]]],
  ["{}", null],
  ["{1,,2}", null],
  ["{1,2;3}", null],
  ["{1;}", null],
  ["{A1}", null],
  ['{"a}', null],
  ["1", null],
])("the array constant %s", (text, rows) => {
  expect(arrayOf(text)).toEqual(rows);
}); // prettier-ignore

test("whatever texts an array holds, they come back", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  const written = (value: string | number | boolean) =>
    typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  fc.assert(
    fc.property(rows, (values) => {
      const text = `{${values.map((row) => row.map(written).join(",")).join(";")}}`;
      expect(arrayOf(text)).toEqual(values);
    }),
  );
});

test("brackets within brackets, and signs behind an apostrophe", () => {
  expect(innermostBrackets("T[[#Headers],[a'[b'']:[c d]]")).toEqual(["#Headers", "a'[b''", "c d"]);
  expect(innermostBrackets("T[Pay]+U[x]]")).toEqual(["Pay", "x"]);
  expect(innermostBrackets("T[a'")).toEqual([]);
  expect(referenceOf("T[[#Data],[a'[b']]]")).toMatchObject({ table: "T" });
});

test("tables of a formula are named once, those in texts not at all", () => {
  expect(
    tablesIn('=QEI(Jobs[[a]:[b]],XLOOKUP("No[x]",Weights[Indicator],Jobs[c])) & [Book]Sheet!A1'),
  ).toEqual(["Jobs", "Weights"]);
});

test("formulas as long as Excel takes them, made to be slow, are read at once", () => {
  const longest = 8192;
  for (const piece of ['"', "['", "[", "'[", '{"', "{", "a", "1", "a[", "_A", "'"]) {
    const formula = `={${piece.repeat(longest / piece.length - 3)}`;
    const started = performance.now();
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
    arrayOf(`${formula.slice(1)}}`);
    innermostBrackets(formula);
    tablesIn(formula);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
