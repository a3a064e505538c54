import { presetListFormula } from "../../../src/formula/inserted/presetList";

const list = (header: string[], ...at: number[]) => presetListFormula("W", header, at);
const upTo = (span: string) => `COLUMNS(W[[#Headers],${span}])`;

test("from behind the last column that is none to the end of the table", () => {
  expect(list(["Indicator", "High", "Equal", "Own"], 2, 3)).toBe(
    `=INDEX(W[#Headers],1,${upTo("[Indicator]:[High]")}+1):INDEX(W[#Headers],1,COLUMNS(W[#Headers]))`,
  );
});

test("presets before other columns, between them, and in the first column", () => {
  expect(list(["Equal", "Own", "Indicator", "High"], 0, 1)).toBe(
    `=INDEX(W[#Headers],1,1):INDEX(W[#Headers],1,${upTo("[Equal]:[Indicator]")}-1)`,
  );
  expect(list(["Indicator", "Own's", "Note", "2024", "High [a]"], 1, 3)).toBe(
    `=INDEX(W[#Headers],1,${upTo("[Indicator]")}+1):INDEX(W[#Headers],1,${upTo("[Indicator]:[High '[a']]")}-1)`,
  );
});
