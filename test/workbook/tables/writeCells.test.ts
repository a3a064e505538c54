import { writeCells } from "../../../src/workbook/tables/writeCells";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

function open() {
  const book = new FakeWorkbook({
    Sheet1: {
      B3: [
        ["Region", "Pay"],
        ["A", 2100],
        ["B", "'2,300"],
        ["C", "'-"],
      ],
    },
  });
  book.addTable("Regions", "Sheet1", "B3:C6");
  installExcel(book);
  return { book, pay: () => ["C4", "C5", "C6"].map((address) => book.input("Sheet1", address)) };
}

test("writes the cells alone, and puts back what stood there", async () => {
  const { pay } = open();
  const held = await writeCells("Regions", "Pay", [
    { row: 1, expected: "2,300", next: 2300 },
    { row: 2, expected: "-", next: "'n/a" },
  ]);
  expect(pay()).toEqual([2100, 2300, "n/a"]);
  await writeCells("Regions", "Pay", [
    { row: 1, expected: 2300, next: held[0] },
    { row: 2, expected: "n/a", next: held[1] },
  ]);
  expect(pay()).toEqual([2100, "'2,300", "-"]);
});

test("one cell that shows something else by now keeps all as they are", async () => {
  const { pay } = open();
  const cells = [
    { row: 1, expected: "2,300", next: 2300 },
    { row: 2, expected: "–", next: "'n/a" },
  ];
  await expect(writeCells("Regions", "Pay", cells)).rejects.toMatchObject({
    problem: { code: "changedMeanwhile" },
  });
  await expect(writeCells("Regions", "Wage", cells)).rejects.toMatchObject({
    problem: { code: "changedMeanwhile" },
  });
  expect(pay()).toEqual([2100, "'2,300", "-"]);
});
