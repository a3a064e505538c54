import fc from "fast-check";
import { readCell } from "../../src/cells/cellValue";
import { missingWords } from "../../src/cells/missingWords";
import { withHelpers } from "../../src/sharing/portable/portableNames";
import { calculateWithIronCalc } from "./support/ironcalc";

const seed = 20261128;

/** What PORTABLE_CELL makes of texts: a number, "" for a missing value, or "refused". */
function portably(texts: readonly string[]): (number | string)[] {
  const found = calculateWithIronCalc(
    withHelpers(["PORTABLE_CELL"]),
    texts.flatMap((text, i) => [
      { row: i + 1, column: 1, value: text },
      { row: i + 1, column: 2, value: `=PORTABLE_CELL(A${i + 1})` },
    ]),
    [{ row: 1, column: 2, rows: texts.length, columns: 1 }],
  );
  return found[0].map(([cell]) => (typeof cell === "object" ? "refused" : (cell as number | string)));
}

/** The same by the functions. */
function byFunctions(text: string): number | string {
  const cell = readCell(text);
  if (cell.kind === "missing") return "";
  return cell.kind === "number" && Number.isFinite(cell.value) ? cell.value : "refused";
}

function differing(texts: readonly string[]): string[] {
  const found = portably(texts);
  return texts.flatMap((text, i) => {
    const wanted = byFunctions(text);
    const same =
      typeof wanted === "number" && typeof found[i] === "number"
        ? Math.abs(wanted - found[i]) <= 1e-14 * Math.abs(wanted)
        : wanted === found[i];
    return same ? [] : [`${JSON.stringify(text)}: ${wanted}, portably ${found[i]}`];
  });
}

test("every word for a missing value is one, in capitals, in full width, between spaces", () => {
  const wide = (word: string) =>
    word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const words = [
    ...missingWords.filter((word) => word !== ""),
    ":",
    ": u",
    ":bu",
    ":z",
    "n. d.",
    "not available",
  ];
  const texts = words.flatMap((word) => [
    word,
    word.toUpperCase(),
    wide(word),
    `\u00a0${word} `,
    `\u200b${word}`,
  ]);
  expect(texts.map(byFunctions)).toEqual(texts.map(() => ""));
  expect(differing(texts)).toEqual([]);
});

test("forms of public tables", () => {
  expect(
    differing(
      `1.234|-1.234|+1.234|0.123|012.345|1234.567|1.2345|12.3 b|11.8 bu|12.3*|12.3¹|10³|½|①|-|–|—|－|−|--|*|#|!|~|x|.|/|[low]
      >=$239,200|≥100|<0.1|3,995.383|1,234|12,3|1 234|1 234|1'234|85%|85％|$141,604|￥5,300|5.3万|Strongly agree|5 - Very good
      TRUE|Yes|1E2|1e3|-1e2|1.0E2|1.234e5|1e-05|1E+2|5-|1-2|--5|+-5|e5|5e|1.2.3|1e2e3|.5|5.|+.5|１２．３|＋5|－５|−5|12\u200b.5|:abcd|: 12|…|‥|::|:-`
        .split(/\||\n/)
        .map((text) => text.trim()),
    ),
  ).toEqual([]);
});

test("any text of digits and marks is read as the functions read it", () => {
  const mark = fc.constantFrom(..."0123456789..--++eE, :*%");
  const texts = fc.sample(fc.string({ unit: mark, minLength: 1, maxLength: 6 }), { numRuns: 1500, seed });
  expect(texts.filter((text) => typeof byFunctions(text) === "number").length).toBeGreaterThan(50);
  expect(differing(texts)).toEqual([]);
});
