import fc from "fast-check";
import { addInUse } from "../../src/formula/addInCalls";
import {
  fromPortable,
  longestFormula,
  toPortable,
  usesPortableNames,
} from "../../src/sharing/portable/rewrite";

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

test("ranks, groups, TOPSIS and scenarios, the last two over numbers and over two tables", () => {
  expect(portable("=QEI.RANK(QEI(B2:F11),A2:A11)")).toBe(
    '=QEI_PORTABLE_RANK(QEI_PORTABLE(B2:F11,"","","","","",""),A2:A11,"")',
  );
  expect(portable('=QEI.GROUPS(B2:B11,A2:A11,,"mld")')).toBe('=QEI_PORTABLE_GROUPS(B2:B11,A2:A11,"","mld")');
  expect(portable("=QEI.TOPSIS(B2:F11,H1:L1)")).toBe('=QEI_PORTABLE_TOPSIS(B2:F11,H1:L1,"","")');
  expect(portable('=QEI.TOPSIS(Jobs[#All],Weights[#All],"Balanced")')).toBe(
    '=QEI_PORTABLE_TABLES_TOPSIS(Jobs[#All],Weights[#All],"Balanced","")',
  );
  expect(portable('=QEI.SCENARIO(B2:D4,H1:J1,"add",,,"zscore",,,,A2:A4="x")')).toBe(
    '=QEI_PORTABLE_SCENARIO(B2:D4,H1:J1,"add","","","zscore","","","",A2:A4="x")',
  );
  expect(portable('=QEI.SCENARIO(Jobs[#All],M1:N3,,Weights[#All],"Balanced")')).toBe(
    '=QEI_PORTABLE_TABLES_SCENARIO(Jobs[#All],M1:N3,"",Weights[#All],"Balanced","","","","","")',
  );
  expect(portable("=QEI.SCENARIO(Jobs[#All],M1:N3,,own)")).toBe(
    '=QEI_PORTABLE_TABLES_SCENARIO(Jobs[#All],M1:N3,"",own,{"first","preset"},"","","","","")',
  );
  expect(portable('=QEI.SCENARIO(B2:D4,H1:J1,,"pca")')).toEqual([
    { reason: "weights", function: "QEI.SCENARIO", word: "pca" },
  ]);
  expect(portable('=QEI.TOPSIS(B2:F11,"entropy")')).toEqual([
    { reason: "weights", function: "QEI.TOPSIS", word: "entropy" },
  ]);
});

test("weights that are a table go to the LAMBDA that reads two tables; without a preset it is told so", () => {
  expect(portable('=QEI(Jobs[#All],Weights[#All],"Balanced")')).toBe(
    '=QEI_PORTABLE_TABLES(Jobs[#All],Weights[#All],"Balanced","","","","")',
  );
  expect(portable('=QEI(Jobs[#All],Weights[#All],,,"sum")')).toBe(
    '=QEI_PORTABLE_TABLES(Jobs[#All],Weights[#All],{"first","preset"},"","sum","","")',
  );
  for (const formula of [
    "=QEI(Jobs[[#Headers],[#Data]],Weights[[#Headers],[#Data]],Weights[[#Headers],[Balanced]])",
    "=QEI(A1:E4,'My weights'!$G$1:$K$7,M1)",
    '=QEI(jobs,weights,"Balanced")',
    '=QEI(IF(Jobs[#All]="","n/a",Jobs[#All]),IF(Weights[#All]="","",Weights[#All]),B1)',
    "=LET(own,Weights[#All],QEI(Jobs[#All],own))",
    '=QEI(Jobs[#All],Weights[#All],"",,"geometric",,0.5)',
  ])
    expect(portable(formula)).toContain("QEI_PORTABLE_TABLES(");
  // A function of two tables only needs no look at them.
  expect(portable('=QEI.SCORES(Jobs[#All],OFFSET(A1,0,0,3,3),,"none")')).toBe(
    '=QEI_PORTABLE_SCORES(Jobs[#All],OFFSET(A1,0,0,3,3),{"first","preset"},"none","","")',
  );
  expect(portable("=QEI.CONTRIBUTIONS(Jobs[#All],Weights[#All],B1)")).toBe(
    '=QEI_PORTABLE_TABLES_CONTRIBUTIONS(Jobs[#All],Weights[#All],B1,"","","","")',
  );
  for (const vector of ["H1:H3", "H1:J1", "Weights[Balanced]", "Weights[[#Headers],[Low]:[High]]", "names"])
    expect(portable(`=QEI(B2:D4,${vector},"-1")`)).toMatch(/^=QEI_PORTABLE\(/);
});

test("there and back again", () => {
  const formulas = [
    "=QEI(B2:F11)",
    '=QEI(B2:F11,,{1,-1,"+"},"minmax",,G1:K2)',
    "=SUM(ESI(A1:A3),ESI.DETAIL(A1:A3,2))",
    "=QEI(Jobs[#All],Weights[#All])",
    '=QEI(Jobs[#All],Weights[#All],"",,,,0.5)',
    '=QEI(jobs,weights,B1,"zscore")',
    "=QEI.SCORES(Jobs[#All],weights,B1,,,0.5)",
    '=QEI.CONTRIBUTIONS(Jobs[#All],Weights[#All],,,"sum")',
    '=QEI(IF(Jobs[#All]="","n/a",Jobs[#All]),IF(Weights[#All]="","",Weights[#All]),B1)',
    '=LET(a,ESI.DIVERSITY(A1:A3,"all"),IF(a="x","""QEI(""",a))',
    '=QEI.DIMENSIONS(QEI.NORMALIZE(A2:C5),{"pay","work","pay"})',
    "=QEI.CONTRIBUTIONS(A2:C5)",
    "=QEI.RANK(A2:A5)",
    "=QEI.GROUPS(A2:A5,B2:B5)",
    '=QEI.TOPSIS(A2:C5,{3,2,1},{1,1,-1},"minmax")',
    "=QEI.TOPSIS(A1:D5,F1:J5,L1)",
    "=QEI.SCENARIO(A2:C5,{0.1,0,0})",
    '=QEI.SCENARIO(A1:D5,{"Pay",0.1},,F1:J5,L1)',
    '=ESI.CHANGE(A2:A5,C2:C5,"all")',
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
