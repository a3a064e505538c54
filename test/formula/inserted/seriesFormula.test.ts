import { declaredVariables, refusedVariable } from "../../../src/formula/scope";
import {
  chartFormulas,
  type SeriesChoice,
  seriesFormula,
  type SeriesPlace,
} from "../../../src/formula/inserted/seriesFormula";

const place = (choice: SeriesChoice): SeriesPlace => ({
  table: "Panel",
  unitColumn: "Country",
  index: "=QEI(Panel[Pay])",
  choice,
});

test("of all rows", () => {
  expect(seriesFormula(place({ values: null, time: "Year", unit: null }), "QEI.TREND")).toBe(
    '=QEI.TREND(IFERROR(QEI(Panel[Pay]), "n/a"), Panel[Year])',
  );
  expect(seriesFormula(place({ values: "Score, net", time: null, unit: null }), "QEI.BREAK", ", 2015")).toBe(
    '=QEI.BREAK(IF(Panel[[Score, net]]="", "n/a", Panel[[Score, net]]), SEQUENCE(ROWS(Panel)), 2015)',
  );
});

test("of one unit, with quotation marks in its name", () => {
  expect(seriesFormula(place({ values: null, time: "Year", unit: 'South "2"' }), "QEI.TREND")).toBe(
    '=LET(included, Panel[Country]="South ""2""", QEI.TREND(FILTER(IFERROR(QEI(Panel[Pay]), "n/a"), included), FILTER(Panel[Year], included)))',
  );
});

test("no variable looks like a cell: Excel would refuse the formula", () => {
  const chosen = place({ values: null, time: "Year", unit: "South" });
  const { times, values } = chartFormulas(chosen);
  for (const text of [seriesFormula(chosen, "QEI.TREND"), times, values]) {
    expect(declaredVariables(text)).toEqual(["included"]);
    expect(refusedVariable(text)).toBeNull();
  }
});

test("for a chart: in the order of time, gaps as #N/A", () => {
  expect(chartFormulas(place({ values: null, time: "Year", unit: null }))).toEqual({
    times: "=SORT(Panel[Year])",
    values: "=SORTBY(IFERROR(QEI(Panel[Pay]), NA()), Panel[Year])",
  });
});
