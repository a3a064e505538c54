import fc from "fast-check";
import { addInUse, asTyped } from "../../src/sharing/formula/addInCalls";
import { rewriteCalls } from "../../src/sharing/formula/rewriteCalls";
import { tokenize } from "../../src/sharing/formula/tokens";
import {
  fromPortable,
  longestFormula,
  toPortable,
  usesPortableNames,
} from "../../src/sharing/portable/rewrite";

const whole = (formula: string) =>
  tokenize(formula)
    .map(({ text }) => text)
    .join("");

test("the pieces of any text give it back", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => whole(text) === text));
  const unfinished = ['=QEI("', "='My sheet", "=Jobs[[Pay", "={1,2", "=QEI((", "=))("];
  for (const text of unfinished) {
    expect(whole(text)).toBe(text);
    expect(rewriteCalls(text, () => "!")).toBe(text);
  }
});

test("nothing changes where nothing is rewritten", () => {
  const formulas = [
    `=LET( names , Jobs[[#Headers],[Pay]:[Train''ing']]],\n QEI (Jobs[[Pay]:[Training]], , {1,"a}b(",3}) )`,
    "=SUM('It''s QEI(1)'!A1:B2, [Book1.xlsx]Sheet1!A1)*-2%+1.5E-3",
    '=IF(A1="QEI(", (1,2), QEI())',
  ];
  for (const formula of formulas) expect(rewriteCalls(formula, () => null)).toBe(formula);
});

test("our functions are found in both spellings and nowhere else", () => {
  expect(addInUse("=qei(A1:B2)+ESI.DETAIL(C1:C3)")).toEqual({
    functions: ["QEI", "ESI.DETAIL"],
    stored: false,
    intersected: false,
  });
  expect(addInUse("=@_xldudf_QEI(A1:B2)")).toEqual({ functions: ["QEI"], stored: true, intersected: true });
  expect(addInUse("=SUM(_xldudf_ESI_DIVERSITY(A1:A3))")?.functions).toEqual(["ESI.DIVERSITY"]);
  const none = [
    '="QEI(1)"',
    "='QEI(1)'!A1",
    "=QEI",
    "=QEI2",
    "=MYQEI(1)",
    "=QEI_PORTABLE(A1)",
    "=Jobs[QEI(1)]",
    "=DESIGN(1)",
  ];
  for (const formula of none) expect(addInUse(formula)).toBeNull();
});

test("the stored spelling is taken off, an @ stays", () => {
  expect(asTyped('=@_xldudf_QEI(A1:B2,"equal")&"_xldudf_QEI(1)"')).toBe(
    '=@QEI(A1:B2,"equal")&"_xldudf_QEI(1)"',
  );
  expect(asTyped("=_xldudf_QEI_NORMALIZE(_xldudf_QEI.CLEAN(A1:B2))")).toBe(
    "=QEI.NORMALIZE(QEI.CLEAN(A1:B2))",
  );
});

const portable = (formula: string) => {
  const result = toPortable(formula);
  return "formula" in result ? result.formula : result.obstacles;
};

test("calls become LAMBDA names with every argument given", () => {
  expect(portable("=QEI(B2:F11)")).toBe('=QEI_PORTABLE(B2:F11,"","","","","","")');
  expect(portable('=QEI(QEI.DIMENSIONS(QEI.NORMALIZE(B2:P11),B1:P1), H1:H3,,"none")')).toBe(
    '=QEI_PORTABLE(QEI_PORTABLE_DIMENSIONS(QEI_PORTABLE_NORMALIZE(B2:P11,"","",""),B1:P1,"","",""),H1:H3,"","none","","","")',
  );
  expect(portable('=LET(names, Jobs[[#Headers],[Pay]:[QEI(]], _xldudf_ESI(Jobs[Pay]) & "ESI(1)")')).toBe(
    '=LET(names, Jobs[[#Headers],[Pay]:[QEI(]], ESI_PORTABLE(Jobs[Pay],"") & "ESI(1)")',
  );
  const result = toPortable("=ESI(A1:A3)+ESI(B1:B3)+ESI.CHANGE(A1:A3,B1:B3)");
  expect("names" in result && result.names).toEqual(["ESI_PORTABLE", "ESI_PORTABLE_CHANGE"]);
});

test("what has no native form is named", () => {
  expect(portable("=QEI.BOD(A1:B5)")).toEqual([{ reason: "function", function: "QEI.BOD" }]);
  expect(portable('=QEI(QEI.CLEAN(A1:B5),"Entropy")')).toEqual([
    { reason: "function", function: "QEI.CLEAN" },
    { reason: "weights", function: "QEI", word: "Entropy" },
  ]);
  expect(portable('=QEI(A1:B5," Equal ")')).toMatch(/^=QEI_PORTABLE/);
  expect(portable("=ESI(A1,2,3)")).toEqual([{ reason: "arguments", function: "ESI" }]);
  const long = `=QEI(A1:B5,${"1+".repeat(4085)}1)`;
  expect(portable(long)).toEqual([
    { reason: "length", length: long.length + '_PORTABLE,"","","","",""'.length },
  ]);
  expect(long.length).toBeLessThan(longestFormula);
});

test("there and back again", () => {
  const formulas = [
    "=QEI(B2:F11)",
    '=QEI(B2:F11,,{1,-1,"+"},"minmax",,G1:K2)',
    "=SUM(ESI(A1:A3),ESI.DETAIL(A1:A3,2))",
    '=LET(a,ESI.DIVERSITY(A1:A3,"all"),IF(a="x","""QEI(""",a))',
  ];
  for (const formula of formulas) expect(fromPortable(portable(formula) as string)).toBe(formula);
  expect(usesPortableNames(portable("=QEI(A1:B2)") as string)).toBe(true);
  expect(usesPortableNames('="QEI_PORTABLE(1)"')).toBe(false);
});

test("property: any nesting of calls comes back", () => {
  const leaf = fc.constantFrom(
    "A1:B9",
    "Jobs[[Pay]:[Time]]",
    '"minmax"',
    "{1,2;3,4}",
    "'My, (sheet)'!A1",
    "2.5",
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(fc.constantFrom("QEI", "ESI.CHANGE", "SUM", "QEI.NORMALIZE"), tie("tree"), tie("tree"))
        .map(([name, first, second]) => `${name}(${first},${second})`),
      tie("tree").map((inner) => `(${inner}+1)`),
    ),
  }));
  fc.assert(
    fc.property(tree, (formula) => {
      const result = toPortable(`=${formula}`);
      if (!("formula" in result)) return true;
      return fromPortable(result.formula) === `=${formula}` && addInUse(result.formula) === null;
    }),
  );
});
