import { checkTable } from "../../../src/cells/check/checkTable";
import { findLayout } from "../../../src/cells/reshape/findLayout";
import { needsReshaping } from "../../../src/cells/reshape/needsReshaping";
import { oneRowPerUnit } from "../../../src/cells/reshape/oneRowPerUnit";
import { reshape } from "../../../src/cells/reshape/reshape";
import { splitKey } from "../../../src/cells/reshape/splitKey";
import { namedTable } from "../../../src/cells/reshape/table";
import { type UnitRows } from "../../../src/cells/reshape/unitRows";
import { yearColumns } from "../../../src/cells/reshape/yearColumns";
import { yearsAsRows } from "../../../src/cells/reshape/yearsAsRows";
import { cellsOf } from "../../fixtures/tables/layout";
import { linesOf, newHeaders, problemOf, tableOf } from "../../support/reshape";

const long: UnitRows = {
  names: "Country",
  indicators: "Indicator",
  values: ["Value"],
  fixed: [],
  year: null,
  without: [],
  several: "refuse",
};
const units = (drawing: string, spec: Partial<UnitRows> = {}) =>
  oneRowPerUnit(tableOf(drawing), { ...long, ...spec }, newHeaders.ageOf);

describe("a key in one cell", () => {
  const split = (drawing: string, column: string, separator: "," | " - ") =>
    splitKey(tableOf(drawing), { column, separator });

  test("its parts are columns in its place, called as its header says; those with one value are left out and named", () => {
    const { table, leftOut } = split(
      "No | sex,unit,geo\\time | 2018\n1 | F,PC,AT | 3\n2 | M,PC,AT | 4\n3 | M,PC,BG |",
      "sex,unit,geo\\time",
      ",",
    );
    expect(table).toEqual(tableOf("No | sex | geo | 2018\n1 | F | AT | 3\n2 | M | AT | 4\n3 | M | BG |"));
    expect(linesOf(leftOut)).toEqual(["constant unit = PC"]);
  });

  test("a code and a name are split at the first dash; a header without one has numbers", () => {
    expect(
      split("NACE - activity | Jobs\nC10 - Food - drinks | 3\nC11 - Paper | 4", "NACE - activity", " - ")
        .table,
    ).toEqual(tableOf("NACE | activity | Jobs\nC10 | Food - drinks | 3\nC11 | Paper | 4"));
    expect(split("Activity | Jobs\nC - Food | 3\nD - Power | 4", "Activity", " - ").table.header).toEqual([
      "Activity 1",
      "Activity 2",
      "Jobs",
    ]);
  });

  test("a key with other parts is refused with its row; a blank one has blank parts", () => {
    expect(problemOf(() => split("sex,geo | 2018\nF,AT | 3\nF,AT,9 | 4", "sex,geo", ","))).toEqual({
      kind: "otherParts",
      header: "sex,geo",
      row: 2,
      text: "F,AT,9",
      parts: 2,
    });
    expect(split("sex,geo | 2018\nF,AT | 3\n | 4\nM,BG | 5", "sex,geo", ",").table.rows[1]).toEqual([
      null,
      null,
      4,
    ]);
  });

  test("it is found where all cells have the parts of their header, or codes of classes; commas in names are none", () => {
    const key = (drawing: string) => findLayout(tableOf(drawing), newHeaders)?.key ?? null;
    expect(key("sex,geo | Jobs\nF,AT | 3\nM,AT | 4")).toEqual({ column: "sex,geo", separator: "," });
    expect(key("Activity | Jobs\nC - Food | 3\nD - Power | 4")).toEqual({
      column: "Activity",
      separator: " - ",
    });
    expect(key("Country | Jobs\nKorea, Rep. | 3\nEgypt, Arab Rep. | 4")).toBeNull();
    expect(key("City, state | Jobs\nBoston, MA | 3\nParis | 4")).toBeNull();
    expect(key("Source | Jobs\nLFS - Survey | 3\nHIES - Survey | 4")).toBeNull();
  });
});

describe("years side by side", () => {
  const years = (...header: string[]) => yearColumns(header).map(({ series, year }) => `${series}|${year}`);

  test("headers that are years, alone or with what they hold", () => {
    expect(years("地区", "2024年", "2023年")).toEqual(["|2024", "|2023"]);
    expect(years("2015 [YR2015]", "2016 [YR2016]")).toEqual(["|2015", "|2016"]);
    expect(years("Pay (£) 2002", "conf % 2002", "Pay (£) 2003")).toEqual(["Pay (£)|2002", "Pay (£)|2003"]);
    expect(years("IN1-2018", "IN1-2019", "IN2_2018", "IN2_2019")).toEqual([
      "IN1|2018",
      "IN1|2019",
      "IN2|2018",
      "IN2|2019",
    ]);
    expect(years("2018 (%)", "2019 (%)", "2018 Pay", "2019 Pay")).toEqual([
      "(%)|2018",
      "(%)|2019",
      "Pay|2018",
      "Pay|2019",
    ]);
  });

  test("one year, figures that are none, and codes are no wide table", () => {
    expect(years("Employment 2022", "Median wage 2022")).toEqual([]);
    expect(years("2015", "Estimates Start After")).toEqual([]);
    expect(years("EU27_2020", "EA20", "1800", "3000", "A2015", "A2016")).toEqual([]);
  });

  const wide = "Area | 2003 | 2002 | Pay 2002\nNorth | 5 | | 9\nSouth | 7 | 8 |";
  const rows = (drawing: string) => {
    const table = tableOf(drawing);
    const columns = table.header.slice(1).map((header) => ({
      header,
      year: Number(/\d{4}/.exec(header)![0]),
      series: header.replace(/ ?\d{4}年?/, ""),
    }));
    return yearsAsRows(table, { columns, year: "Year", value: "Jobs" });
  };

  test("are a row each, from the first year to the last; what is blank stays, and no cell is lost", () => {
    expect(rows(wide).table).toEqual(
      tableOf(
        "Area | Year | Jobs | Pay\nNorth | 2002 | | 9\nNorth | 2003 | 5 |\nSouth | 2002 | 8 |\nSouth | 2003 | 7 |",
      ),
    );
  });

  test("two columns of one year are refused, and more rows than a sheet has", () => {
    expect(problemOf(() => rows("Area | 2002 | 2002年\nNorth | 5 | 6"))).toEqual({
      kind: "yearTwice",
      year: 2002,
      headers: ["2002", "2002年"],
    });
    const row = ["A", 1, 2];
    const table = { header: ["Area", "2001", "2002"], rows: new Array<typeof row>(600000).fill(row) };
    const columns = yearColumns(table.header);
    expect(problemOf(() => yearsAsRows(table, { columns, year: "Year", value: "Jobs" }))).toEqual({
      kind: "tooManyRows",
      rows: 1200000,
    });
  });
});

describe("one row a unit", () => {
  test("names and indicators match as those of functions do; what no row says is missing, not 0", () => {
    expect(
      units(
        "Country | Indicator | Value\nAustria | Pay | 3\nBelgium | Pay | 4\nＡＵＳＴＲＩＡ | pay  | \nAustria | Hours | 5",
        {
          several: "mean",
        },
      ).table,
    ).toEqual(tableOf("Country | Pay | Hours\nAustria | 3 | 5\nBelgium | 4 |"));
  });

  test("several rows of a cell are refused with the column in which they differ, which is not the value", () => {
    const drawing =
      "Country | Indicator | Sex | Age | Value\nAustria | Pay | T | 15 | 1\nAustria | Pay | T | 25 | 2\nAustria | Pay | F | 35 | 3";
    expect(problemOf(() => units(drawing))).toEqual({
      kind: "severalRows",
      name: "Austria",
      rows: [1, 2],
      differ: { header: "Age", values: ["15", "25"] },
    });
    expect(
      problemOf(() =>
        units(drawing, {
          fixed: [
            { column: "Age", value: "15" },
            { column: "Sex", value: "F" },
          ],
        }),
      ),
    ).toEqual({
      kind: "noRows",
    });
    expect(
      problemOf(() => units("Country | Indicator | Value\nAustria | Pay | 1\nAustria | Pay | 2")),
    ).toMatchObject({
      differ: { header: "Value", values: ["1", "2"] },
    });
    expect(
      problemOf(() => units("Country | Indicator | Value\nAustria | Pay | 1\nAustria | Pay | 1")),
    ).toMatchObject({
      rows: [1, 2],
      differ: null,
    });
  });

  test("one value of a column is taken: other rows are counted, and units without any are named", () => {
    const { table, leftOut } = units(
      "Country | Indicator | Sex | Value\nAustria | Pay | T | 1\nAustria | Pay | F | 2\nBelgium | Pay | F | 3\nChile | Pay | t | 4\n | Pay | T | 5\nDenmark | | T | 6",
      { fixed: [{ column: "Sex", value: "T" }] },
    );
    expect(table).toEqual(tableOf("Country | Pay\nAustria | 1\nChile | 4"));
    expect(linesOf(leftOut)).toEqual([
      "1 rows without Country",
      "1 rows without Indicator",
      "2 rows not Sex = T",
      "units Belgium",
    ]);
  });

  const panel =
    "Country | Year | Pay | Hours\nAustria | 2018 | 1 | 8\nAustria | '2020年 | 2 |\nBelgium | 2019 | 3 | 7\nBelgium | | 9 | 9";
  const panelUnits = (take: number | "latest" | "rows") =>
    units(panel, { indicators: null, values: ["Pay", "Hours"], year: { column: "Year", take } });

  test("the latest value of each, with how many years it is before the newest of the table", () => {
    const { table, leftOut } = panelUnits("latest");
    expect(table).toEqual(
      tableOf(
        "Country | Pay | Hours | Pay: years before 2020 | Hours: years before 2020\nAustria | 2 | 8 | 0 | 2\nBelgium | 3 | 7 | 1 | 1",
      ),
    );
    expect(linesOf(leftOut)).toEqual(["1 rows without Year", "older Pay 1"]);
  });

  test("one year, and each year as a row", () => {
    const one = panelUnits(2020);
    expect(one.table).toEqual(tableOf("Country | Pay | Hours\nAustria | 2 |"));
    expect(linesOf(one.leftOut)).toEqual(["1 rows without Year", "2 rows not Year = 2020", "units Belgium"]);
    expect(panelUnits("rows").table).toEqual(
      tableOf(
        "Country | Year | Pay | Hours\nAustria | 2018 | 1 | 8\nAustria | 2020 | 2 |\nBelgium | 2019 | 3 | 7",
      ),
    );
  });

  test("other columns stay where they have one value a unit; the rest is named", () => {
    const { table, leftOut } = units(
      "Code | Country | Indicator | Short | Unit | Value\nA | Austria | Pay | P | EUR | 1\nA | Austria | Hours | H | EUR | 2\nB | Belgium | Pay | P | EUR | 3",
    );
    expect(table).toEqual(tableOf("Country | Code | Pay | Hours\nAustria | A | 1 | 2\nBelgium | B | 3 |"));
    expect(linesOf(leftOut)).toEqual(["column Short", "constant Unit = EUR"]);
  });

  test("several columns of values; an indicator called like another column gets a number", () => {
    expect(
      units("Country | Indicator | Value | Error\nAustria | country | 1 | 2", { values: ["Value", "Error"] })
        .table.header,
    ).toEqual(["Country", "country Value", "country Error"]);
    expect(units("Country | Indicator | Value\nAustria | country | 1").table.header).toEqual([
      "Country",
      "country 2",
    ]);
  });

  test("a mean is of the numbers that are there; a text in it is refused", () => {
    const answers = (last: string) =>
      `Country | Indicator | Value\nAustria | Pay | 1\nAustria | Pay |\nAustria | Pay | ${last}`;
    const { table, leftOut } = units(answers("4"), { several: "mean" });
    expect(table.rows).toEqual([["Austria", 2.5]]);
    expect(linesOf(leftOut)).toEqual(["averaged 1 of 2"]);
    expect(problemOf(() => units(answers("#"), { several: "mean" }))).toEqual({
      kind: "textInMean",
      header: "Value",
      row: 3,
      text: "#",
    });
  });

  test("rows of years that stood side by side are named as the given table has them", () => {
    const table = tableOf(
      "Country | Sex | 2019 | 2020\nPeru | T | 1 | 2\nChile | T | 3 | 4\nChile | F | 5 | 6",
    );
    const layout = findLayout(table, newHeaders)!;
    expect(layout.units?.fixed).toEqual([{ column: "Sex", value: "T" }]);
    const unitRows = { ...layout.units!, fixed: [] };
    expect(problemOf(() => reshape(table, { ...layout, units: unitRows }, newHeaders))).toMatchObject({
      name: "Chile",
      rows: [2, 3],
      differ: { header: "Sex", values: ["T", "F"] },
    });
  });

  test("a column that is gone is named", () => {
    expect(problemOf(() => units("Country | Indicator\nAustria | Pay"))).toEqual({
      kind: "columnMissing",
      header: "Value",
    });
  });
});

describe("what a layout shows", () => {
  const proposed = (drawing: string) => findLayout(tableOf(drawing), newHeaders)?.units ?? null;

  test("rows with a name of their own are units already, whatever else comes back", () => {
    expect(proposed("Name | Country | Pay\nAnn | Chile | 1\nBob | Chile | 2\nCy | Peru | 3")).toBeNull();
  });

  test("breakdowns are fixed to their total, and without one to their first value", () => {
    const drawing = (total: string) =>
      `Country | Indicator | Sex | Value\n${["Austria", "Belgium"]
        .flatMap((name) => [`${name} | Pay | F | 1`, `${name} | Pay | M | 2`, `${name} | Pay | ${total} | 3`])
        .join("\n")}`;
    expect(proposed(drawing("Total"))?.fixed).toEqual([{ column: "Sex", value: "Total" }]);
    expect(proposed(drawing("X"))?.fixed).toEqual([{ column: "Sex", value: "F" }]);
  });

  test("without words in headers: names are the most different words, indicators those that differ within", () => {
    expect(
      proposed(
        "a | b | c\nNorth | pay | 11\nNorth | hours | 38\nSouth | pay | 13\nSouth | hours | 35\nEast | pay | 9",
      ),
    ).toMatchObject({ names: "a", indicators: "b", values: ["c"] });
  });

  test("nothing, and nothing but words", () => {
    expect(findLayout({ header: [], rows: [] }, newHeaders)).toBeNull();
    expect(findLayout(tableOf("a | b\nx | y\nx | z"), newHeaders)).toBeNull();
  });
});

test("columns have names of their own", () => {
  const named = namedTable({ header: ["Pay", "", "pay", ""], rows: [] }, (place) => `Column ${place}`);
  expect(named.header).toEqual(["Pay", "Column 2", "pay 2", "Column 4"]);
});

test("a table is looked at before its years become indicators, or rows of one unit become units", () => {
  const needs = (drawing: string) => needsReshaping(checkTable(cellsOf(drawing)));
  expect(needs("Area | 2018 | 2019\nNorth | 11 | 18\nSouth | 9 | 13")).toBe(true);
  expect(needs("Area | Sex | Pay\nNorth | women | 11\nNorth | men | 18\nSouth | women | 9")).toBe(true);
  expect(
    needs(
      "Area | Sex | Age | Pay\nNorth | women | young | 11\nNorth | women | old | 18\nNorth | men | old | 9",
    ),
  ).toBe(true);
  expect(needs("Area | Year | Pay\nNorth | 2018 | 11\nNorth | 2019 | 18\nSouth | 2018 | 9")).toBe(false);
  expect(needs("Area | Pay 2022 | Hours 2022\nNorth | 11 | 38\nSouth | 9 | 36")).toBe(false);
});
