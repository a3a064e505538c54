import { readTableIndex, type TableArguments } from "../../../src/cells/tables/tableIndex";
import { isWeightsTable } from "../../../src/cells/tables/weightsTable";
import { errorCell, installCustomFunctions } from "../../support/excel";
import { jobs, weights, withCell } from "../../support/jobs";

beforeAll(installCustomFunctions);

const read = (raw: Partial<TableArguments> = {}) => readTableIndex({ data: jobs, weights, ...raw });
const weightsOf = (raw: Partial<TableArguments>) => [...(read(raw).definition.weights as Float64Array)];

test("a table has two rows and two columns, which no vector has", () => {
  expect(isWeightsTable(weights)).toBe(true);
  for (const vector of [[[1, 2, 3]], [[1], [2]], "equal", [["equal"]], null, undefined])
    expect(isWeightsTable(vector)).toBe(false);
});

test("indicators come in the order of the data, whatever the order of the rows; other columns are left alone", () => {
  const [header, ...rows] = weights;
  const { names, data, definition } = read({ weights: [header, ...rows.reverse()] });
  expect(names.indicators).toEqual(["Pay", "Bonus", "Safety", "Hours"]);
  expect([...data.values.slice(0, 3)]).toEqual([3200, 2400, 2800]);
  expect(definition.directions).toEqual([1, 1, 1, -1]);
});

test("presets: omitted is the first; by name in any case; a year as number or text; columns without a number are none", () => {
  expect(weightsOf({})).toEqual([1, 1, 1, 1]);
  expect(weightsOf({ preset: "balanced " })).toEqual([3, 1, 1, 1]);
  expect(weightsOf({ preset: [["Balanced"]] })).toEqual([3, 1, 1, 1]);
  const years = withCell(weights, 0, 4, 2024);
  expect(weightsOf({ weights: years, preset: "2024" })).toEqual([3, 1, 1, 1]);
  expect(weightsOf({ weights: years, preset: 2024 })).toEqual([3, 1, 1, 1]);
  expect(() => read({ preset: "Note" })).toThrow();
});

test("a preset may be called like a column of the data, or like a direction", () => {
  expect(weightsOf({ weights: withCell(weights, 0, 4, "Pay"), preset: "Pay" })).toEqual([3, 1, 1, 1]);
  expect(weightsOf({ weights: withCell(weights, 0, 4, 1), preset: 1 })).toEqual([3, 1, 1, 1]);
});

test("without presets all weigh 1", () => {
  const plain = weights.map((cells) => cells.slice(0, 3));
  const { definition } = read({ weights: plain });
  expect([...(definition.weights as Float64Array)]).toEqual([1, 1, 1, 1]);
  expect(definition.hierarchy?.dimensions.map(({ weight }) => weight)).toEqual([1, 1]);
});

test("names: line breaks and no-break spaces are spaces, width and case make no difference, numbers are their text", () => {
  const data = [
    ["Job", "hourly\r\npay", " Ｓａｆｅｔｙ\u3000", 2024],
    ["Nurse", 1, 2, 3],
    ["Driver", 4, 5, 6],
  ];
  const table = [
    ["指标", "方向", "权重"],
    ["Hourly\u00A0Pay", 1, 1],
    ["safety", 1, 2],
    ["2024", 1, 3],
  ];
  expect(weightsOf({ data, weights: table })).toEqual([1, 2, 3]);
});

test("rows without a name are skipped, a blank that came as 0 too, and so is a row of totals at the end", () => {
  const padded = [...weights, ["", "", "", "", "", ""], [0, 0, 0, 0, 0, 0], ["合计", "", "", 6, 7, ""]];
  expect(weightsOf({ weights: padded })).toEqual([1, 1, 1, 1]);
});

test("a column named Total in the middle of the weights table is an indicator", () => {
  const data = jobs.map((cells, i) => [...cells, i === 0 ? "Total" : i]);
  const [header, ...rows] = weights;
  const table = [header, ["Total", "Rewards", 1, 2, 2, ""], ...rows];
  expect(read({ data, weights: table }).names.indicators).toContain("Total");
});

test("the tree: names that rows give as their Dimension, in rows of their own or not, at any depth", () => {
  const table = [
    ["Indicator", "Dimension"],
    ["Pay", "Money"],
    ["Bonus", "Money"],
    ["Safety", "Body"],
    ["Hours", ""],
    ["Money", "Rewards"],
  ];
  const { definition, names } = read({ weights: table });
  expect(names.dimensions).toEqual(["Money", "Body", "Rewards"]);
  expect(definition.hierarchy?.parents).toEqual([0, 0, 1, -1]);
  expect(definition.hierarchy?.dimensions.map(({ parent }) => parent)).toEqual([2, -1, -1]);
  expect(definition.hierarchy?.dimensions.map(({ weight }) => weight)).toEqual([1, NaN, NaN]);
});

test("what a row has of its own: a filled cell wins, a blank or 0 leaves it to the argument", () => {
  const fields = [
    ["Normalization", "none", 0, "", "minmax1", "", ""],
    ["Aggregation", "", "", "", "", "geometric", 0],
    ["Coverage", "", "", "", "", 0.5, ""],
  ];
  const table = weights.map((cells, i) => [...cells, ...fields.map((field) => field[i])]);
  const { definition } = read({ weights: table, aggregation: "harmonic", coverage: 1 });
  expect(definition.ownNormalizations).toEqual(["none", null, null, "minmax1"]);
  expect(definition.hierarchy?.dimensions).toEqual([
    { parent: -1, weight: 1, aggregation: "geometric", coverage: 0.5 },
    { parent: -1, weight: 1, aggregation: null, coverage: null },
  ]);
  expect(definition).toMatchObject({ aggregation: "harmonic", coverage: 1 });
});

test("goalposts by row, blank or auto from the data; all of them blank are none", () => {
  const fields = [
    ["Low", 2000, "auto", "", 30, "", ""],
    ["上限", 4000, "AUTO", "", 60, "", ""],
  ];
  const table = weights.map((cells, i) => [...cells, ...fields.map((field) => field[i])]);
  const { goalposts } = read({ weights: table }).definition;
  expect([...goalposts!.low]).toEqual([2000, NaN, NaN, 30]);
  expect([...goalposts!.high]).toEqual([4000, NaN, NaN, 60]);
  expect(read().definition.goalposts).toBeNull();
});

test("an indicator of weight 0 may be anything: text in its cells, no direction, no column", () => {
  const noPay = withCell(withCell(weights, 1, 3, 0), 1, 2, "?");
  const { data, definition } = read({ weights: noPay, data: withCell(jobs, 1, 2, "much") });
  expect([...data.values.slice(0, 3)]).toEqual([NaN, 2400, 2800]);
  expect(definition.directions[0]).toBe(1);
  expect(weightsOf({ weights: [...weights, ["Absent", "Rewards", 1, 0, 0, ""]] })).toEqual([1, 1, 1, 1]);
});

test("what stands below a dimension of weight 0 is ignored too", () => {
  const ignored = withCell(weights, 6, 3, 0);
  expect(read({ weights: ignored, data: withCell(jobs, 1, 4, "safe") }).data.values[6]).toBeNaN();
  expect(() => read({ weights: [...ignored, ["Absent", "Conditions", 1, 1, 1, ""]] })).not.toThrow();
});

test("units are named by the first column that is no indicator and holds more text than numbers", () => {
  const swapped = jobs.map(([job, year, ...rest]) => [year, job, ...rest]);
  expect(read({ data: swapped }).names.table.units.labelOf(1)).toBe("Driver");
  const years = jobs.map(([, year, ...rest]) => [year, ...rest]);
  expect(read({ data: years }).names.table.units.labelOf(1)).toBe(2024);
  const bare = jobs.map((cells) => cells.slice(2));
  expect(read({ data: bare }).names.table.units.labelOf(1)).toBe(2);
});

test("a unit is found by its name, then by its row number; a repeated name gives its rows", () => {
  const { units } = read().names.table;
  expect(units.find("driver ", "unitA")).toBe(1);
  expect(units.find(3, "unitA")).toBe(2);
  expect(() => units.find("Pilot", "unitA")).toThrow("unitUnknown");
  expect(() => units.find(4, "unitA")).toThrow("numberOutside");
  expect(() => units.find("", "unitA")).toThrow("unitMissing");
  const twice = read({ data: withCell(jobs, 3, 0, "Nurse") }).names.table.units;
  expect(() => twice.find("Nurse", "unitA")).toThrow("unitRepeated");
  const years = read({ data: jobs.map(([, year, ...rest], i) => [i === 2 ? 2025 : year, ...rest]) });
  expect(years.names.table.units.find(2025, "unitA")).toBe(1);
});

test("one indicator, and 200", () => {
  const one = [
    ["Indicator", "Equal"],
    ["Pay", 1],
  ];
  expect(read({ weights: one }).data).toMatchObject({ rows: 3, columns: 1 });
  const many = Array.from({ length: 200 }, (_, j) => `Indicator ${j}`);
  const data = [["Unit", ...many], ...[1, 2].map((row) => [`Unit ${row}`, ...many.map((_, j) => row * j)])];
  const table = [["Indicator", "Equal"], ...many.map((name) => [name, 1])];
  expect(read({ data, weights: table }).data.columns).toBe(200);
});

test("hidden errors stay where they do no harm: in columns without a row", () => {
  const data = jobs.map((cells, i) => [...cells, i === 0 ? errorCell("#NAME?") : errorCell("#N/A")]);
  expect(read({ data }).data.columns).toBe(4);
});
