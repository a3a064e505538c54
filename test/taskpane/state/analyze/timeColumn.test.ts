import { timeColumn } from "../../../../src/taskpane/state/analyze/timeColumn";

function table(header: readonly string[], ...columns: readonly (readonly unknown[])[]) {
  const rows = columns[0].map((_, row) => columns.map((column) => column[row]));
  return { name: "T", sheet: "S", header, rows } as never;
}

const regions = ["A", "B", "C", "D"];
const pay = [2400, 1900, 3100, 2800];

describe("the column of time", () => {
  test("holds whole years, whatever its header says", () => {
    expect(timeColumn(table(["Pay", "Jahr"], pay, [2010, 2011, 2013, 2014]), null)).toBe("Jahr");
    // The newest first, as offices publish them.
    expect(timeColumn(table(["Year", "Pay"], [2023, 2022, 2021, 2020], pay), null)).toBe("Year");
  });

  test("is none for wages per month, even in rising order", () => {
    const header = ["Region", "Mean wage (EUR/month)"];
    expect(timeColumn(table(header, regions, pay), "Region")).toBeNull();
    expect(timeColumn(table(header, regions, [1988, 2028, 2107, 2450]), "Region")).toBeNull();
    expect(timeColumn(table(["Wage per year"], [20100, 24300, 31000, 45000]), null)).toBeNull();
  });

  test("is none where years do not go one way, or not at all", () => {
    expect(timeColumn(table(["Region", "Year"], regions, [2020, 2020, 2020, 2020]), "Region")).toBeNull();
    expect(timeColumn(table(["Region", "Founded"], regions, [1990, 1985, 2001, 1999]), "Region")).toBeNull();
    expect(timeColumn(table(["Year"], [2020, 2021, null, 2023]), null)).toBeNull();
    expect(timeColumn(table(["Year"], [2020, 2020.5, 2021, 2022]), null)).toBeNull();
  });

  test("goes on within each unit of a panel", () => {
    const panel = table(
      ["Region", "Year"],
      ["A", "A", "A", "B", "B", "B"],
      [2019, 2020, 2021, 2019, 2020, 2021],
    );
    expect(timeColumn(panel, "Region")).toBe("Year");
    const byYear = table(
      ["Region", "Year"],
      ["A", "B", "A", "B", "a", "b"],
      [2019, 2019, 2020, 2020, 2021, 2021],
    );
    expect(timeColumn(byYear, "Region")).toBe("Year");
    // One region for three years beside another that stands still.
    const broken = table(
      ["Region", "Year"],
      ["A", "A", "A", "B", "B", "B"],
      [2019, 2020, 2021, 2019, 2019, 2021],
    );
    expect(timeColumn(broken, "Region")).toBeNull();
  });

  test("holds dates at calendar steps: monthly, quarterly", () => {
    // 31 January to 30 April 2023.
    expect(timeColumn(table(["As of"], [44957, 44985, 45016, 45046]), null)).toBe("As of");
    expect(timeColumn(table(["Quarter"], [44927, 45017, 45108, 45200]), null)).toBe("Quarter");
    expect(timeColumn(table(["Jobs"], [44957, 44990, 45016, 45046]), null)).toBeNull();
  });

  test("holds numbered periods where the header says so, in either language", () => {
    expect(timeColumn(table(["Period"], [1, 2, 3, 4]), null)).toBe("Period");
    expect(timeColumn(table(["时期"], [1, 2, 3, 4]), null)).toBe("时期");
    expect(timeColumn(table(["No."], [1, 2, 3, 4]), null)).toBeNull();
    expect(timeColumn(table(["Time use (hours)"], [1, 3, 4, 6]), null)).toBeNull();
  });
});
