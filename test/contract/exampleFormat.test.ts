import { type Sheet, exampleBlocks, parseExample } from "../../scripts/docs/example";
import { showExample } from "../../scripts/docs/table";
import { type FunctionMetadata } from "../../scripts/metadata";
import { type Functions, evaluate } from "../support/formula";

const block = `
|   | A    | B   |
| --- | --- | --- |
| 1 | Pay  |     |
| 2 | 2400 | n/a |
=SHOW(A1:B2) → 4
=SHOW(A2)
| 1 | 2 |
| 3 |   |
`;

describe("the format of examples", () => {
  test("a sheet, formulas and their results are read", () => {
    const { sheet, calls } = parseExample(block);
    expect(sheet.columns).toEqual(["A", "B"]);
    expect(sheet.rows).toEqual([
      { number: 1, cells: ["Pay", ""] },
      { number: 2, cells: ["2400", "n/a"] },
    ]);
    expect(calls).toEqual([
      { formula: "=SHOW(A1:B2)", result: [["4"]] },
      {
        formula: "=SHOW(A2)",
        result: [
          ["1", "2"],
          ["3", ""],
        ],
      },
    ]);
  });

  test("readers see the sheet as a table and spilled results as text", () => {
    expect(showExample(parseExample(block))).toBe(
      "|  | A | B |\n| --- | --- | --- |\n| **1** | Pay |  |\n| **2** | 2400 | n/a |\n\n`=SHOW(A1:B2)` → 4\n\n`=SHOW(A2)` →\n\n```text\n1   2\n3\n```",
    );
  });

  test("only example fences are examples", () => {
    expect(exampleBlocks("```\n=A()\n```\n\n```example\n=B() → 1\n```\n")).toEqual(["=B() → 1\n"]);
  });

  test.each([
    ["|   | A |\n| 1 | 2 | 3 |\n=F(A1) → 1", /needs its number and 1 cells/],
    ["=F(1)", /shows no result of =F\(1\)/],
    ["|   | A |\n| 1 | 2 |", /without a formula/],
    ["prose\n=F(1) → 1", /Not a table row and not a formula: prose/],
  ])("%j is refused", (text, message) => expect(() => parseExample(text)).toThrow(message));
});

describe("the evaluator", () => {
  const described = (id: string, parameters: FunctionMetadata["parameters"]): FunctionMetadata => ({
    id,
    name: id,
    description: "",
    helpUrl: "",
    parameters,
    result: {},
  });
  const functions: Functions = {
    metadata: [
      described("SHOW", [
        { name: "range", description: "", dimensionality: "matrix" },
        { name: "option", description: "", optional: true },
      ]),
    ],
    // Returns what it was handed, for the tests to look at.
    bodies: new Map([["SHOW", (range: unknown, option: unknown) => [[JSON.stringify([range, option])]]]]),
  };
  const { sheet } = parseExample(block);
  const handed = (formula: string, on: Sheet = sheet) =>
    JSON.parse((evaluate(formula, on, functions) as string[][])[0][0]) as unknown;

  test.each([
    [
      "=SHOW(A1:B2)",
      [
        [
          ["Pay", null],
          [2400, "n/a"],
        ],
        null,
      ],
    ],
    ["=SHOW($A$2)", [[[2400]], null]],
    ["=SHOW(-1.5, TRUE)", [[[-1.5]], true]],
    [
      '=show({1,-2;3,4}, "a""b")',
      [
        [
          [1, -2],
          [3, 4],
        ],
        'a"b',
      ],
    ],
    ["=SHOW( , 25%)", [null, 0.25]],
    ["=SHOW(1, )", [[[1]], null]],
    ["=SHOW(B1)", [null, null]],
    ["=SHOW(SHOW(1), 2E3)", [[["[[[1]],null]"]], 2000]],
  ])("%s hands over what Excel would", (formula, expected) => expect(handed(formula)).toEqual(expected));

  test.each([
    ["=SHOW(C1)", /C1 is not on the example's sheet/],
    ["=SUM(1)", /SUM is no function of this add-in/],
    ["=SHOW()", /SHOW needs range/],
    ["=SHOW(1,2,3)", /takes 2 arguments; 3 were given/],
    ["=SHOW(1, A1:B2)", /must not rely on lifting/],
    ["=SHOW(1+2)", /not understood/],
    ["=SHOW(1) 2", /is left over/],
    ["=SHOW(1", /Expected/],
  ])("%s is refused", (formula, message) =>
    expect(() => evaluate(formula, sheet, functions)).toThrow(message),
  );
});
