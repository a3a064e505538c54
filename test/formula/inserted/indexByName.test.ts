import { hasBlanksWritten } from "../../../src/formula/blanks";
import {
  correlationFormula,
  type IndexByName,
  indexFormula,
  leadersFormula,
} from "../../../src/formula/inserted/indexByName";
import { declaredVariables, refusedVariable } from "../../../src/formula/scope";

const index: IndexByName = {
  dataTable: "Jobs",
  header: ["Industry", "Pay", "Hours", "Training", "Employment"],
  indicators: ["Pay", "Hours", "Training"],
  presetsTable: "Weights",
  columns: { indicator: "Indicator", direction: "Direction", low: "Low", high: "High" },
  preset: "Balanced",
  normalization: "minmax",
  aggregation: "arithmetic",
  useGoalposts: false,
  goalpostsAdjacent: true,
  namesAsTexts: false,
  writesBlanks: false,
  writesPresetsBlanks: false,
};

test("both whole tables, without a row of totals, and the header of the preset, which Excel follows", () => {
  expect(indexFormula(index)).toBe(
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])",
  );
});

test("normalization and aggregation stand where they are not the functions' own", () => {
  const after = (methods: Partial<IndexByName>) =>
    indexFormula({ ...index, ...methods }).split("[Balanced]]")[1];
  expect(after({ normalization: "zscore" })).toBe(', "zscore")');
  expect(after({ aggregation: "geometric" })).toBe(', , "geometric")');
  expect(after({ normalization: "none", aggregation: "sum" })).toBe(', "none", "sum")');
});

test("a preset with a comma, brackets or an apostrophe is escaped; one called 2024 is a header too", () => {
  expect(indexFormula({ ...index, preset: "Ann's, [2] #@" })).toContain(
    ", Weights[[#Headers],[Ann''s, '[2'] '#'@]])",
  );
  expect(indexFormula({ ...index, preset: "2024" })).toContain(", Weights[[#Headers],[2024]])");
});

test("a cell that names the preset stands in its place", () => {
  expect(indexFormula(index, undefined, "$J$2")).toBe(
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], $J$2)",
  );
});

test("where blanks may arrive as 0 they are written out: as n/a among the data, as nothing among names and words", () => {
  const data = 'IF(Jobs[[#Headers],[#Data]]="", "n/a", Jobs[[#Headers],[#Data]])';
  const weights = 'IF(Weights[[#Headers],[#Data]]="", "", Weights[[#Headers],[#Data]])';
  const guarded = { ...index, writesBlanks: true };
  expect(indexFormula(guarded)).toBe(
    `=QEI(${data}, Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])`,
  );
  expect(indexFormula({ ...guarded, writesPresetsBlanks: true })).toContain(`QEI(${data}, ${weights}, `);
  expect(indexFormula(guarded, { functionName: "QEI.EXPLAIN" })).toContain(`QEI.EXPLAIN(${data}, `);
  expect([index, guarded].map((each) => hasBlanksWritten(indexFormula(each)))).toEqual([false, true]);
});

test("a companion's own arguments follow goalposts and coverage; one of two tables only has no goalposts", () => {
  const called = (functionName: string, own?: string) =>
    indexFormula({ ...index, aggregation: "min" }, { functionName, own }).split("[Balanced]]")[1];
  expect(called("QEI.LEAVEOUT")).toBe(', , "min")');
  expect(called("QEI.SENSITIVITY", "0.25, 1000, 1")).toBe(', , "min", , , 0.25, 1000, 1)');
  expect(called("QEI.RANKING", '"Year"')).toBe(', , "min", , "Year")');
  expect(called("QEI.SCORES")).toBe(', , "min")');
});

test("the least that must be present stands where each function takes it; that of QEI is left out", () => {
  const called = (coverage: number, functionName: string, own?: string) =>
    indexFormula({ ...index, coverage }, { functionName, own }).split("[Balanced]]")[1];
  expect(called(0.8, "QEI")).toBe(", , , , 0.8)");
  expect(called(0, "QEI")).toBe(", , , , 0)");
  expect(called(2 / 3, "QEI")).toBe(")");
  expect(called(1, "QEI.SENSITIVITY", "0.25, 1000, 1")).toBe(", , , , 1, 0.25, 1000, 1)");
  // Two tables only: no goalposts before it.
  expect(called(0.5, "QEI.RANKING", '"Year"')).toBe(', , , 0.5, "Year")');
});

describe("functions that take no weights table: directions are looked up by the data's headers", () => {
  test("neighboring indicators", () => {
    expect(correlationFormula(index)).toBe(
      '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI.CORRELATION(QEI.NORMALIZE(Jobs[[Pay]:[Training]], "none", XLOOKUP(names, Weights[Indicator], Weights[Direction]))))',
    );
    expect(leadersFormula(index)).toBe(
      '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI.CANLEAD(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax"))',
    );
  });

  test("a header with a comma, brackets or an apostrophe is escaped everywhere", () => {
    const odd = "Pay [net], workers'";
    const text = correlationFormula({
      ...index,
      header: ["Industry", odd, "Hours"],
      indicators: [odd, "Hours"],
    });
    expect(text).toContain("Jobs[[#Headers],[Pay '[net'], workers'']:[Hours]]");
    expect(text).toContain("QEI.NORMALIZE(Jobs[[Pay '[net'], workers'']:[Hours]], ");
  });

  test("indicators with another column between them are gathered one by one, blanks kept missing", () => {
    const text = leadersFormula({ ...index, indicators: ["Pay", "Training"] });
    expect(text).toBe(
      '=LET(names, CHOOSE({1,2}, Jobs[[#Headers],[Pay]], Jobs[[#Headers],[Training]]), QEI.CANLEAD(CHOOSE({1,2}, IF(Jobs[Pay]="", "n/a", Jobs[Pay]), IF(Jobs[Training]="", "n/a", Jobs[Training])), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax"))',
    );
  });

  test("where blanks may arrive as 0, neighboring indicators are read with blanks written out", () => {
    const data = 'IF(Jobs[[Pay]:[Training]]="", "n/a", Jobs[[Pay]:[Training]])';
    const guarded = { ...index, writesBlanks: true };
    expect(correlationFormula(guarded)).toContain(`QEI.NORMALIZE(${data}, "none"`);
    expect(leadersFormula(guarded)).toContain(`QEI.CANLEAD(${data}, XLOOKUP(`);
  });

  test("where a name may be a number in the presets table, its names are compared as texts", () => {
    const text = leadersFormula({
      ...index,
      indicators: ["Pay", "2024"],
      namesAsTexts: true,
      useGoalposts: true,
    });
    expect(text.match(/(?:XLOOKUP|XMATCH)\(names, Weights\[Indicator\]&"", /g) ?? []).toHaveLength(1);
    expect(text).toContain('XMATCH(names, Weights[Indicator]&"")');
    expect(leadersFormula(index)).not.toContain("&");
  });

  test("who can lead: goalposts are the fifth argument and come in only where they are used, low above high", () => {
    expect(leadersFormula({ ...index, useGoalposts: true })).toMatch(
      /, "minmax", , INDEX\(Weights\[\[Low\]:\[High\]\], XMATCH\(names, Weights\[Indicator\]\), \{1;2\}\)\)\)$/,
    );
    expect(leadersFormula({ ...index, useGoalposts: true, goalpostsAdjacent: false })).toContain(
      "INDEX(CHOOSE({1,2}, Weights[Low], Weights[High]), XMATCH(names, Weights[Indicator]), {1;2})",
    );
  });

  test("where the presets table has no directions all are 1, and a goalpost that has no column is auto", () => {
    const slim = { ...index, columns: { indicator: "Indicator", direction: null, low: null, high: "High" } };
    expect(correlationFormula(slim)).toContain('QEI.NORMALIZE(Jobs[[Pay]:[Training]], "none"))');
    expect(leadersFormula(slim)).toContain('QEI.CANLEAD(Jobs[[Pay]:[Training]], , "minmax")');
    expect(leadersFormula({ ...slim, useGoalposts: true })).toContain(
      'INDEX(CHOOSE({1,2}, IF(ISBLANK(Weights[Indicator]), "auto", "auto"), Weights[High]), XMATCH(',
    );
  });

  test("blanks of the presets table are written out as what they mean: 1, and auto", () => {
    const text = leadersFormula({ ...index, writesPresetsBlanks: true, useGoalposts: true });
    expect(text).toContain('IF(Weights[Direction]="", 1, Weights[Direction])');
    expect(text).toContain('INDEX(IF(Weights[[Low]:[High]]="", "auto", Weights[[Low]:[High]]), XMATCH(');
  });
});

test("no variable looks like a cell: Excel would refuse the formula", () => {
  for (const text of [correlationFormula(index), leadersFormula(index)]) {
    expect(declaredVariables(text)).toEqual(["names"]);
    expect(refusedVariable(text)).toBeNull();
  }
});
