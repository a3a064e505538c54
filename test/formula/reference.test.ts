import { referenceOf } from "../../src/formula/reference";

const whole = { sheet: null, spilled: false };

test.each([
  ["b2:$C$3", { kind: "range", ...whole, address: "B2:C3" }],
  ["'It''s'!A1#", { kind: "range", sheet: "It's", address: "A1", spilled: true }],
  ["Jobs", { kind: "name", name: "Jobs" }],
  // Beyond the last column XFD: a name. Source: Microsoft, Excel specifications and limits.
  ["QEIS2020", { kind: "name", name: "QEIS2020" }],
  ["XFE1", { kind: "name", name: "XFE1" }],
  ["Jobs[Pay]", { kind: "columns", table: "Jobs", first: "Pay", last: "Pay", rows: "body" }],
  ["T[[#Data],[a'[b']]]", { kind: "columns", table: "T", first: "a[b]", last: "a[b]", rows: "body" }],
  ["T[[#Headers],[a]:[c d]]", { kind: "columns", table: "T", first: "a", last: "c d", rows: "headers" }],
  ["T[#Data]", { kind: "columns", table: "T", first: null, last: null, rows: "body" }],
  ["T[#All]", { kind: "columns", table: "T", first: null, last: null, rows: "all" }],
  ["T[#Totals]", null],
  ["T[@a]", null],
  ["T[[#Headers],[#Data]]", { kind: "columns", table: "T", first: null, last: null, rows: "headed" }],
  ["T[[a],[b],[c]]", null],
  ["A1+B1", null],
  ["T[a]+T[b]", null],
  ["1", null],
  ["", null],
])("the cells of %s", (text, reference) => {
  expect(referenceOf(text)).toEqual(reference);
});
