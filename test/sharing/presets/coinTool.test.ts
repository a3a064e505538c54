import { readCoinTool } from "../../../src/sharing/presets/coinTool";

const rows = [
  ["Weight", "1", "0.5", "2"],
  ["Direction", "1", "-1", "1"],
  ["Goalpost low", "0", "n/a", ""],
  ["Goalpost high", "100", "n/a", "9.5"],
  ["", "Index", "Index", "Index"],
  ["", "si.01", "si.01", "si.01"],
  ["", "p.01", "p.01", "p.02"],
  ["", "sp.01", "sp.01", "sp.02"],
  ["Name", "Pay", "Hours", "Training"],
  ["Code", "ind.01", "ind.02", "ind.03"],
];
const paste = (cells: readonly (readonly string[])[]) => cells.map((row) => row.join("\t")).join("\r\n");

test("rows 7 to 16 of the sheet Database", () => {
  const expected = [
    {
      name: "Pay",
      code: "ind.01",
      weight: 1,
      direction: 1,
      low: 0,
      high: 100,
      levels: ["sp.01", "p.01", "si.01", "Index"],
    },
    {
      name: "Hours",
      code: "ind.02",
      weight: 0.5,
      direction: -1,
      low: null,
      high: null,
      levels: ["sp.01", "p.01", "si.01", "Index"],
    },
    {
      name: "Training",
      code: "ind.03",
      weight: 2,
      direction: 1,
      low: null,
      high: 9.5,
      levels: ["sp.02", "p.02", "si.01", "Index"],
    },
  ];
  expect(readCoinTool(paste(rows))).toEqual({ indicators: expected, problems: [] });
  const bare = rows.map((row) => row.slice(1));
  expect(readCoinTool(`${paste(bare)}\n`)).toEqual({ indicators: expected, problems: [] });
});

test("columns that cannot be used are named", () => {
  const change = (row: number, column: number, cell: string) =>
    rows.map((cells, i) => cells.map((old, j) => (i === row && j === column ? cell : old)));
  const problems = (cells: readonly (readonly string[])[]) => readCoinTool(paste(cells)).problems;
  expect(problems(change(0, 1, "-1"))).toEqual([{ code: "weight", column: 2 }]);
  expect(problems(change(1, 2, "0"))).toEqual([{ code: "direction", column: 3 }]);
  expect(problems(change(2, 3, "10"))).toEqual([{ code: "goalposts", column: 4 }]);
  expect(problems(change(3, 1, "high"))).toEqual([{ code: "goalposts", column: 2 }]);
  expect(readCoinTool(paste(change(0, 1, "-1"))).indicators).toHaveLength(2);
  expect(problems(rows.slice(1))).toEqual([{ code: "rows", column: 1 }]);
  const unnamed = rows.map((row, i) => (i > 7 ? [row[0], "", row[2], row[3]] : row));
  expect(problems(unnamed)).toEqual([{ code: "name", column: 2 }]);
});
