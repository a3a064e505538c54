import { scoreFormat } from "../../../src/workbook/insert/scoreFormat";

test("number formats by scale", () => {
  expect([scoreFormat("minmax"), scoreFormat("zscore"), scoreFormat("none")]).toEqual([
    "0.0",
    "0.00",
    "General",
  ]);
});
