import { sampleFileName, sampleWorkbooks } from "../../samples/workbooks";
import { sampleWorkbook } from "../../samples/workbook";
import { xlsxParts } from "../../samples/xlsx/buildXlsx";
import { chineseWords } from "../../samples/zh-CN/words";
import { tokenize } from "../../src/formula/tokens";
import { languageTags } from "../../src/messages/languages";
import { cellsOf, partsOf, sampleFile, sampleFileOf, valueOf } from "../sharing/xlsx/fileCells";

const cells = sampleWorkbook.sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
const texts = cells.filter((cell) => typeof cell === "string");
const written = [
  ...sampleWorkbook.sheets.flatMap(({ name, charts = [] }) => [
    name,
    ...charts.flatMap((chart) => [
      ...[chart.title, chart.horizontalTitle, chart.verticalTitle],
      ...chart.series.map(({ name: series }) => series),
    ]),
  ]),
  ...texts.filter((text) => !text.startsWith("=")),
];

/** What functions read or return, in every language. */
const kept = new Set([
  ...["Indicator", "Dimension", "Direction", "Low", "High", "Equal", "auto"],
  ...["exposed, low quality", "exposed, high quality", "sheltered, low quality", "sheltered, high quality"],
]);
/** Codes, single letters, figures and names of functions. */
const noWord = /^([A-Z]|[\d.,–-]+|%|(QEI|ESI)(\.[A-Z]+)?)$/;

it("every text has its Chinese, and every Chinese text its place", () => {
  const untold = written.filter(
    (text) => chineseWords[text] === undefined && !kept.has(text) && !noWord.test(text),
  );
  expect(untold).toEqual([]);
  const inFormulas = texts
    .filter((text) => text.startsWith("="))
    .flatMap(tokenize)
    .flatMap(({ text }) =>
      [...text.matchAll(/"([^"]*)"|\[([^[\]#]+)\]/g)].map(([, quoted, header]) => quoted ?? header),
    );
  const used = new Set([...written, ...inFormulas]);
  expect(Object.keys(chineseWords).filter((text) => !used.has(text))).toEqual([]);
});

it("no two texts of a sheet's header row, and no two sheets, have the same Chinese", () => {
  const { sheets } = sampleWorkbooks["zh-CN"]();
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});

it("the Chinese formulas say in words what is no option: nothing English is left in them but what functions read", () => {
  const spoken = sampleWorkbooks["zh-CN"]()
    .sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()))
    .filter((cell) => typeof cell === "string" && cell.startsWith("="))
    .flatMap((formula) => tokenize(formula as string))
    .filter(({ kind, text }) => kind === "text" && /[A-Z][a-z]|[a-z] [a-z]/.test(text))
    .map(({ text }) => text.slice(1, -1))
    .filter((text) => !kept.has(text));
  expect(spoken).toEqual([]);
});

it.each(languageTags)(
  "in %s the first sheet leads to every other, with the sentence that it begins with",
  (tag) => {
    const [contents, ...others] = sampleWorkbooks[tag]().sheets;
    expect(contents.links?.map(({ sheet }) => sheet)).toEqual(others.map(({ name }) => name));
    const all = contents.blocks.flatMap(({ rows }) => rows.flat());
    for (const { name, blocks } of others) {
      expect(all).toContain(name);
      expect(all).toContain(blocks.find(({ at }) => at === "A2")?.rows[0][0]);
    }
    const xml = partsOf(sampleFileOf(sampleFileName(tag)))["xl/worksheets/sheet1.xml"];
    const targets = [...xml.matchAll(/<hyperlink ref="A\d+" location="'?(.*?)'?!A1"/g)].map(
      ([, name]) => name,
    );
    expect(targets).toEqual(others.map(({ name }) => name));
  },
);

it("every sheet with results begins with them, at its top left", () => {
  for (const { name, blocks } of sampleWorkbook.sheets.slice(1)) {
    const results = blocks.filter(({ style }) => style === "result");
    if (results.length === 0) continue;
    const first = results.some(({ at }) => /^[AB]([6-9]|1[0-2])$/.test(at));
    expect(`${name}: ${first}`).toBe(`${name}: true`);
  }
});

describe("the Chinese file", () => {
  const parts = partsOf(sampleFileOf(sampleFileName("zh-CN")));
  const english = partsOf(sampleFile);
  const workbook = sampleWorkbooks["zh-CN"]();
  const anew = xlsxParts(workbook, new Map());
  const formulaOf = (content = "") => /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];

  it.each(workbook.sheets.map(({ name }, i) => [name, i + 1] as const))(
    "%s has today's words and formulas, and the English file's figures: npm run samples writes both",
    (_name, number) => {
      const part = `xl/worksheets/sheet${number}.xml`;
      const held = new Map(cellsOf(parts[part]).map((cell) => [cell.address, cell]));
      const inEnglish = new Map(cellsOf(english[part]).map((cell) => [cell.address, valueOf(cell).value]));
      const stale: string[] = [];
      for (const { address, attributes, content } of cellsOf(anew[part])) {
        const there = held.get(address)?.content;
        if (attributes.includes("inlineStr") && there !== content) stale.push(`${address}: ${there}`);
        if (formulaOf(content) !== formulaOf(there)) stale.push(`${address}: ${formulaOf(there)}`);
      }
      for (const [address, cell] of held) {
        const [own, other] = [valueOf(cell).value, inEnglish.get(address)];
        if (
          typeof own === "number" &&
          !(typeof other === "number" && Math.abs(own - other) <= 1e-9 * Math.max(1, Math.abs(own)))
        )
          stale.push(`${address}: ${own}, not ${other}`);
      }
      expect([...inEnglish.keys()].length).toBe(held.size);
      expect(stale).toEqual([]);
    },
  );
});
