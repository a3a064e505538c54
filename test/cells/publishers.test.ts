import { readMatrix } from "../../src/cells/cells";
import { errorCell } from "../support/excel";
import { refusal } from "../support/refusal";

/**
 * What stands in the cells of public tables, and what a function makes of it. The forms are those of sixteen tables by
 * Eurostat, the OECD, the IMF, the ILO, the World Bank, the statistical offices of China, Germany and the UK, and the US
 * Bureau of Labor Statistics (BLS), and of exports by firms.
 */
const read = (cell: unknown) => readMatrix([[1], [cell]], "data").values[1];
const place = "Row 2, column 1 of data";
const asText = (text: string) =>
  `${place} is text ("${text}"). Turn it into a number or clear it; the pane's data check helps.`;
const asDash = (text: string) => `${place} is "${text}". Clear it if missing, type 0 if nil.`;
const asFlagged = (number: string, flag: string) =>
  `${place} is ${number} with a flag ("${flag}"). The pane's data check can take the number.`;

test.each<[seen: string, ...cells: unknown[]]>([
  ["everywhere: nothing, or nothing to be seen", "", "  ", "\u00a0", "\u3000", "\u200b", "\ufeff", null],
  ["Eurostat, the World Bank, the IMF", ":", "..", "..."],
  ["Eurostat with a flag", ": u", ":u", ": c", ":z", ": bu", ":\u00a0u", "：u"],
  ["yearbooks in Chinese, and Excel's own correction of three points", "…", "‥"],
  ["R, SQL and Python", "NA", "N/A", "null", "NULL", "NaN", "#N/A", errorCell("#N/A")],
  ["Germany, France, Italy, Spain", "k.A.", "k. A.", "n.a.", "N.A.", "n. d.", "n.d."],
  ["exports of surveys", "Not applicable", "not available", "Not\u00a0available"],
  ["exports in Chinese", "缺失", "暂无", "不详", "不适用", " 暂无　"],
  ["the UK's Government Statistical Service", "[x]", "[c]", "[z]", "[u]", "[X]"],
  ["full-width forms", "ｎ／ａ", "ＮＡ", "［ｘ］"],
])("%s: missing, never zero", (_, ...cells) => {
  expect(cells.map(read)).toEqual(cells.map(() => NaN));
});

test.each<[seen: string, cell: string, number: number]>([
  ["typed with a Chinese keyboard", "１２．３", 12.3],
  ["typed with a Chinese keyboard", "＋5", 5],
  ["typed with a Chinese keyboard", "－５", -5],
  ["typeset minus", "−5", -5],
  ["typeset minus", "−0.25", -0.25],
  ["CSV with a byte-order mark", "\ufeff12.5", 12.5],
  ["the web: a zero-width space", "12\u200b.5", 12.5],
  ["the web: a mark of direction", "\u200e12.5", 12.5],
  ["no-break spaces around", "\u00a012.5\u202f", 12.5],
  ["R", "1e-05", 0.00001],
  ["a fraction, which no thousands are", "0.123", 0.123],
  ["four digits in front, which no thousands are", "1234.567", 1234.567],
])("%s: %p has one meaning, %d", (_, cell, number) => expect(read(cell)).toBe(number));

test.each<[seen: string, cell: string, message: string]>([
  ["Eurostat", "12.3 b", asFlagged("12.3", "b")],
  ["Eurostat", "11.8 bu", asFlagged("11.8", "bu")],
  ["Eurostat", "12.3b", asFlagged("12.3", "b")],
  ["Eurostat", "18.9 d", asFlagged("18.9", "d")],
  ["Eurostat", "12.3\u00a0p", asFlagged("12.3", "p")],
  ["a footnote", "12.3*", asFlagged("12.3", "*")],
  ["a footnote, which is no further digit", "12.3¹", asFlagged("12.3", "¹")],
  ["the UK's Government Statistical Service", "12.3 [p]", asFlagged("12.3", "[p]")],
  ["BLS", "12.3(p)", asFlagged("12.3", "(p)")],
  ["ten to the third", "10³", asText("10³")],
  ["half a job", "½", asText("½")],
  ["a circled figure", "①", asText("①")],
  ["BLS: 0 or not available", "-", asDash("-")],
  ["BLS", "–", asDash("–")],
  ["BLS", "—", asDash("—")],
  ["full width", "－", asDash("－")],
  ["typeset", "−", asDash("−")],
  ["typeset", "―", asDash("―")],
  ["typed", "--", asDash("--")],
  ["typed", "---", asDash("---")],
  ["BLS: not released", "*", asText("*")],
  ["BLS", "**", asText("**")],
  ["BLS: at least $100 an hour; ONS: suppressed", "#", asText("#")],
  ["ONS", "!", asText("!")],
  ["Eurostat", "~", asText("~")],
  ["Destatis: not meaningful", "x", asText("x")],
  ["Destatis: secret", ".", asText(".")],
  ["Destatis: unreliable", "/", asText("/")],
  ["the UK's Government Statistical Service: 0 or nearly", "[low]", asText("[low]")],
  ["BLS: a bound", ">=$239,200", asText(">=$239,200")],
  ["a bound", "≥100", asText("≥100")],
  ["a bound", "<0.1", asText("<0.1")],
  ["IMF", "3,995.383", asText("3,995.383")],
  ["BLS", "140,886,310", asText("140,886,310")],
  ["Germany", "12,3", asText("12,3")],
  [
    "Germany: 1234, Boston: 1.234",
    "1.234",
    `${place}: "1.234" may be 1234 or 1.234. Turn the text into numbers.`,
  ],
  ["CSV", "1,234", `${place}: "1,234" may be 1234 or 1.234. Turn the text into numbers.`],
  ["with a minus", "−1.234", `${place}: "-1.234" may be -1234 or -1.234. Turn the text into numbers.`],
  ["full width", "１．２３４", `${place}: "1.234" may be 1234 or 1.234. Turn the text into numbers.`],
  ["France", "1 234", asText("1 234")],
  ["France", "1\u202f234", asText("1\u202f234")],
  ["Switzerland", "1'234", asText("1'234")],
  ["a firm's survey", "85%", asText("85%")],
  ["a firm's survey", "85％", asText("85％")],
  ["a firm's payroll", "$141,604", asText("$141,604")],
  ["Germany", "€1.234,50", asText("€1.234,50")],
  ["China", "￥5,300", asText("￥5,300")],
  ["China", "5300元", asText("5300元")],
  ["China", "5.3万", asText("5.3万")],
  ["a scale in words", "Strongly agree", asText("Strongly agree")],
  ["a scale in figures and words", "5 - Very good", asText("5 - Very good")],
  ["BLS: TRUE as text, in a CSV of text", "TRUE", asText("TRUE")],
  ["a firm's survey", "Yes", asText("Yes")],
  [
    "a code of an industry or a place",
    "1E2",
    `${place}: "1E2" may be 100 or a code. Type the number, or leave out codes.`,
  ],
])("%s: %p is refused with what it may mean", (_, cell, message) => {
  expect(refusal(() => read(cell))).toBe(message);
});

test("logicals are 1 and 0, as documented; a text is told from them", () => {
  expect([true, false].map(read)).toEqual([1, 0]);
});
