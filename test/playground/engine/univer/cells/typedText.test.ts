import { typedText } from "../../../../../src/playground/engine/univer/cells/typedText";

/** Serial numbers of dates as Excel shows them for DATE(…): 2020-01-01 is 43831, 2021-03-01 is 44256. */
test.each([
  ["=1+41", { formula: "=1+41" }],
  ["+A1", { formula: "=+A1" }],
  ["-A1", { formula: "=-A1" }],
  ["@SUM(A1)", { formula: "=SUM(A1)" }],
  ["＝1+1", { formula: "=1+1" }],
  ["007", { number: 7 }],
  ["1e5", { number: 100000 }],
  ["２０２４", { number: 2024 }],
  [" 1,234.5 ", { number: 1234.5 }],
  ["(5)", { number: -5 }],
  ["-$5", { number: -5 }],
  ["50%", { number: 0.5 }],
  ["1/2", { number: 43832 }],
  ["13/2", { text: "13/2" }],
  ["2020-01-02", { number: 43832 }],
  ["Mar-1", { number: 43891 }],
  ["1 March 2021", { number: 44256 }],
  ["March 1, 21", { number: 44256 }],
  ["Jan 2020", { number: 43831 }],
  ["Jan-35", { number: 12785 }],
  ["12:00", { number: 0.5 }],
  ["6:30 PM", { number: 18.5 / 24 }],
  ["TRUE", { logical: true }],
  ["'=1", { text: "=1" }],
])("%j is read as Excel reads it", (text, expected) => {
  expect(typedText(text, 2020)).toEqual(expected);
});

test.each([
  "Pay", "May", "Mars-21", "a=b", "=", "-", "3 % more", "1.2.3", "30/30", "Feb 30 2020", "1/2/3/4", "2018–2022", "年 1", "(5", "5)",
  "(-5)", "1,23", "1e", "e5", "#N/A", "12:3", "½",
])("%j stays a text", (text) => {
  expect(typedText(text, 2020)).toEqual({ text });
}); // oxfmt-ignore
