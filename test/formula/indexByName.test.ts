import { hasBlanksWritten } from "../../src/formula/blanks";
import {
  correlationFormula,
  type IndexByName,
  indexFormula,
  leadersFormula,
} from "../../src/formula/indexByName";
import { declaredVariables, refusedVariable } from "../../src/formula/scope";

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
};

test("neighboring indicators: weights and directions are looked up by the headers", () => {
  expect(indexFormula(index)).toBe(
    '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Balanced]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))',
  );
});

test("a header with a comma, brackets or an apostrophe is escaped everywhere", () => {
  const odd = "Pay [net], workers'";
  const text = indexFormula({
    ...index,
    header: ["Industry", odd, "Hours"],
    indicators: [odd, "Hours"],
    preset: "Ann's, [2]",
  });
  expect(text).toContain("Jobs[[#Headers],[Pay '[net'], workers'']:[Hours]]");
  expect(text).toContain("QEI(Jobs[[Pay '[net'], workers'']:[Hours]], ");
  expect(text).toContain("Weights[[Ann''s, '[2']]]");
});

test("indicators with another column between them are gathered one by one, blanks kept missing", () => {
  const text = indexFormula({ ...index, indicators: ["Pay", "Training"] });
  expect(text).toBe(
    '=LET(names, CHOOSE({1,2}, Jobs[[#Headers],[Pay]], Jobs[[#Headers],[Training]]), QEI(CHOOSE({1,2}, IF(Jobs[Pay]="", "n/a", Jobs[Pay]), IF(Jobs[Training]="", "n/a", Jobs[Training])), XLOOKUP(names, Weights[Indicator], Weights[Balanced]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))',
  );
});

test("where blanks may arrive as 0, neighboring indicators are read with blanks written out, by every formula", () => {
  const data = 'IF(Jobs[[Pay]:[Training]]="", "n/a", Jobs[[Pay]:[Training]])';
  const guarded = { ...index, writesBlanks: true };
  expect(indexFormula(guarded)).toContain(`QEI(${data}, XLOOKUP(`);
  expect(indexFormula(guarded, "QEI.EXPLAIN")).toContain(`QEI.EXPLAIN(${data}, XLOOKUP(`);
  expect(correlationFormula(guarded)).toContain(`QEI.NORMALIZE(${data}, "none"`);
  expect(leadersFormula(guarded)).toContain(`QEI.CANLEAD(${data}, XLOOKUP(`);
  expect([index, guarded].map((each) => hasBlanksWritten(indexFormula(each)))).toEqual([false, true]);
});

test("where a name may be a number in the presets table, its names are compared as texts", () => {
  const text = indexFormula({
    ...index,
    indicators: ["Pay", "2024"],
    namesAsTexts: true,
    useGoalposts: true,
  });
  expect(text.match(/(?:XLOOKUP|XMATCH)\(names, Weights\[Indicator\]&"", /g) ?? []).toHaveLength(2);
  expect(text).toContain('XMATCH(names, Weights[Indicator]&"")');
  expect(indexFormula(index)).not.toContain("&");
});

test("goalposts come in only where they are used, low above high", () => {
  expect(indexFormula({ ...index, useGoalposts: true })).toContain(
    '"arithmetic", INDEX(Weights[[Low]:[High]], XMATCH(names, Weights[Indicator]), {1;2})))',
  );
  expect(indexFormula({ ...index, useGoalposts: true, goalpostsAdjacent: false })).toContain(
    "INDEX(CHOOSE({1,2}, Weights[Low], Weights[High]), XMATCH(names, Weights[Indicator]), {1;2})",
  );
});

test("a companion function takes the same arguments", () => {
  expect(indexFormula(index, "QEI.CONTRIBUTIONS")).toContain(", QEI.CONTRIBUTIONS(Jobs[[Pay]:[Training]], ");
});

test("a companion's own arguments follow goalposts and coverage, whether there are goalposts or not", () => {
  expect(indexFormula(index, "QEI.SENSITIVITY", "0.25, 1000, 1")).toMatch(
    /"minmax", "arithmetic", , , 0\.25, 1000, 1\)\)$/,
  );
  expect(indexFormula({ ...index, useGoalposts: true }, "QEI.SENSITIVITY", "0.25, 1000, 1")).toMatch(
    /"arithmetic", INDEX\(Weights\[\[Low\]:\[High\]\], XMATCH\(names, Weights\[Indicator\]\), \{1;2\}\), , 0\.25, 1000, 1\)\)$/,
  );
});

test("who can lead: goalposts are the fifth argument", () => {
  expect(leadersFormula(index)).toMatch(/, "minmax"\)\)$/);
  expect(leadersFormula({ ...index, useGoalposts: true })).toMatch(
    /, "minmax", , INDEX\(Weights\[\[Low\]:\[High\]\], .*, \{1;2\}\)\)\)$/,
  );
});

test("no variable looks like a cell: Excel would refuse the formula", () => {
  const texts = [indexFormula(index), correlationFormula(index), leadersFormula(index)];
  for (const text of texts) {
    expect(declaredVariables(text)).toEqual(["names"]);
    expect(refusedVariable(text)).toBeNull();
  }
});
