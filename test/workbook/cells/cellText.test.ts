import fc from "fast-check";
import { typedText } from "../../../src/playground/engine/univer/cells/typedText";
import { cellText, type CellContent, putColumn, putValues } from "../../../src/workbook/cells/cellText";
import { anyText } from "../../support/anyText";

/** Texts that Excel would take for something else. */
const hostile = [
  "=1+41", "+A1", "-x", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "=", "-", "'", "''x", "'=1", "2024", "007", "1e5", "1E-5", "-3",
  "+3", ".5", "5.", "1,234", "(5)", "($5)", "$5", "-$5", "€5", "￥5", "50%", " 50 % ", "1/2", "13/2", "1-2", "1/2/2020",
  "2020-05-01", "Mar-21", "May 2020", "5 May", "May 5, 2020", "８／９", "２０２４", "8:30", "8:30 pm", "TRUE", "false", "ＴＲＵＥ",
  "#N/A", "#VALUE!", " 5 ", "\t=1", "\n2024", " =1", "Pay", "工资", "a=b", " spaces ", "\u0000", "\uFEFF1",
]; // oxfmt-ignore

test.each(hostile)("%j is the text that stands in the cell", (text) => {
  expect(typedText(cellText(text))).toEqual({ text });
});

test("whatever the text", () => {
  const signs = fc.constantFrom(..."=+-@'0123456789.,/:%$€()#! aApPmM\t\n＝＋－＠０９　年月日½");
  const text = fc.oneof(
    anyText,
    fc.array(signs).map((parts) => parts.join("")),
    fc.constantFrom(...hostile).map((each) => ` ${each}`),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toDateString()),
  );
  fc.assert(
    fc.property(text, (each) => {
      fc.pre(each !== "");
      expect(typedText(cellText(each))).toEqual({ text: each });
    }),
    { numRuns: 2000 },
  );
});

test("numbers stay numbers, logicals logicals, and a blank is blank", () => {
  const range = { values: [] as unknown[][] } as Pick<Excel.Range, "values">;
  const rows: CellContent[][] = [["Pay", 3200, true, ""], ["2024", -1.5e-9, false, "=x"]];
  putValues(range, rows);
  expect(range.values).toEqual([["'Pay", 3200, true, ""], ["'2024", -1.5e-9, false, "'=x"]]);
}); // oxfmt-ignore

test("a column's name is a text, whatever it looks like", () => {
  const added: unknown[][] = [];
  const columns = { add: (...given: unknown[]) => added.push(given) };
  putColumn({ columns } as unknown as Excel.Table, "2024", [1, 0.5]);
  expect(added).toEqual([[undefined, [["'2024"], [1], [0.5]]]]);
});
