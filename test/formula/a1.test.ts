import fc from "fast-check";
import {
  areaOf,
  cellAddress,
  cellPlace,
  bounding,
  columnLetters,
  columnNumber,
  contains,
  overlap,
  placeOf,
  rectangleAddress,
  rectangleOf,
  sheetSize,
} from "../../src/formula/a1";

const size = { rows: 1000, columns: 26 };

// The last column of a sheet is XFD, its last row 1,048,576. Source: Microsoft, Excel specifications and limits.
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
  expect(columnNumber(letters.toLowerCase())).toBe(number);
});

test("every cell comes back from its address", () => {
  const [row, column] = [sheetSize.rows, sheetSize.columns].map((count) => fc.nat({ max: count - 1 }));
  fc.assert(
    fc.property(row, column, (down, right) => {
      expect(placeOf(cellAddress(down, right))).toEqual({ row: down, column: right });
    }),
  );
  expect(cellAddress(sheetSize.rows - 1, sheetSize.columns - 1)).toBe("XFD1048576");
});

test.each(["A0", "XFE1", "A1048577", "ABCD1", "1A", "A", "1", "A1:B2", "Sheet1!A1", ""])(
  "%j is no cell",
  (text) => {
    expect(cellPlace(text)).toBeNull();
    expect(() => placeOf(text)).toThrow(`${text} is no address`);
  },
);

test.each([
  ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$b$2:c3", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["C3:B2", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["A:B", { row: 0, column: 0, rows: 1000, columns: 2 }],
  ["$C:$C", { row: 0, column: 2, rows: 1000, columns: 1 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 26 }],
  ["$1048576:$1048576", { row: 1_048_575, column: 0, rows: 1, columns: 26 }],
])("the cells of %s", (text, rectangle) => {
  expect(rectangleOf(text, size)).toEqual(rectangle);
});

test.each(["Jobs", "A1:B", "A:1", "A1:B2:C3", "", "LAMBDA(x,x)", "A1+B1", "XFE:XFE", "0:1"])(
  "%j is no address",
  (text) => {
    expect(rectangleOf(text, size)).toBeNull();
    expect(() => areaOf(text)).toThrow("is no address");
  },
);

test("whole rows and columns are cells only where their size is known", () => {
  expect(rectangleOf("A:B")).toBeNull();
  expect(rectangleOf("2:3")).toBeNull();
});

test("rectangles are written with both corners, a cell with one", () => {
  expect(rectangleAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(rectangleAddress({ row: 1, column: 1, rows: 2, columns: 3 }, true)).toBe("$B$2:$D$3");
  expect(areaOf("$B$2:$D$3")).toEqual({ row: 1, column: 1, rows: 2, columns: 3 });
});

test("two rectangles share a cell or only an edge", () => {
  const area = { row: 2, column: 2, rows: 2, columns: 2 };
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect([at(2, 2), at(3, 3)].map((cell) => overlap(area, cell))).toEqual([true, true]);
  expect([at(1, 2), at(4, 2), at(2, 1), at(2, 4)].some((cell) => overlap(area, cell))).toBe(false);
});

test("a rectangle holds itself and what lies within, and nothing that reaches out", () => {
  const area = { row: 2, column: 2, rows: 3, columns: 2 };
  const inside = [area, { ...area, rows: 1 }, { row: 4, column: 3, rows: 1, columns: 1 }];
  expect(inside.every((each) => contains(area, each))).toBe(true);
  const out = [
    { ...area, row: 1 },
    { ...area, column: 1 },
    { ...area, rows: 4 },
    { ...area, columns: 3 },
  ];
  expect(out.some((each) => contains(area, each))).toBe(false);
});

test("the smallest rectangle that holds two holds both, and no cell of its edges can go", () => {
  const [a, b] = [
    { row: 2, column: 5, rows: 3, columns: 1 },
    { row: 4, column: 1, rows: 1, columns: 2 },
  ];
  expect(bounding(a, b)).toEqual({ row: 2, column: 1, rows: 3, columns: 5 });
  expect(bounding(b, a)).toEqual(bounding(a, b));
  expect(bounding(a, a)).toEqual(a);
});
