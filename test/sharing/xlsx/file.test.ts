import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { tenIndustries } from "../../../samples/data/tenIndustries";
import { sampleWorkbook } from "../../../samples/workbook";
import { buildXlsx, xlsxParts } from "../../../samples/xlsx/buildXlsx";
import { type CachedCell } from "../../../samples/xlsx/cached";
import { fileFormula } from "../../../samples/xlsx/fileFormula";
import { tableHeaders } from "../../../samples/xlsx/tableXml";
import { matrixFromRows } from "../../../src/core/matrix";
import { structureIndex } from "../../../src/core/structure/structureIndex";
import { cellsOf, partsOf, sampleFile, unescaped, valueOf } from "./fileCells";

const parts = partsOf(sampleFile);
const sheetParts = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

test("the file is there and below 1 MB", () => {
  expect(existsSync(sampleFile)).toBe(true);
  expect(statSync(sampleFile).size).toBeLessThan(1_000_000);
});

test("every part has a content type, and every relationship a part", () => {
  const types = parts["[Content_Types].xml"];
  for (const name of Object.keys(parts).filter((each) => !/\.rels$|Content_Types/.test(each))) {
    expect(types).toContain(`PartName="/${name}"`);
  }
  for (const [name, xml] of Object.entries(parts).filter(([each]) => each.endsWith(".rels"))) {
    const folder = path.posix.dirname(path.posix.dirname(name));
    const targets = [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
      path.posix.join(folder, target),
    );
    for (const target of targets) expect(Object.keys(parts)).toContain(target);
  }
});

test("the metadata declares one kind of dynamic array, and every formula uses it", () => {
  expect(parts["xl/metadata.xml"]).toMatch(/<metadataType name="XLDAPR"[^>]*cellMeta="1"\/>/);
  expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  expect(parts["xl/metadata.xml"]).toContain(
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
  const formulas = sheetParts.flatMap((name) =>
    cellsOf(parts[name]).filter(({ content }) => content.includes("<f")),
  );
  expect(formulas.length).toBeGreaterThan(100);
  for (const { address, attributes, content } of formulas) {
    expect(attributes).toMatch(/ cm="1"/);
    expect(content).toMatch(new RegExp(`<f t="array" ref="${address}(:[A-Z]+\\d+)?">`));
    expect(content).not.toMatch(/<v>#NAME\?<\/v>/);
  }
});

test("formulas are those of the sample workbook, in the form in which files store them", () => {
  sampleWorkbook.sheets.forEach((sheet, i) => {
    const inFile = new Map(
      cellsOf(parts[`xl/worksheets/sheet${i + 1}.xml`]).map((cell) => [cell.address, cell.content]),
    );
    const formulas = xlsxParts(sampleWorkbook, new Map())[`xl/worksheets/sheet${i + 1}.xml`];
    for (const { address, content } of cellsOf(formulas).filter((cell) => cell.content.includes("<f"))) {
      const own = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];
      expect(`${sheet.name}!${address} ${/<f[^>]*>(.*?)<\/f>/s.exec(inFile.get(address) ?? "")?.[1]}`).toBe(
        `${sheet.name}!${address} ${own}`,
      );
    }
  });
});

test("newer functions, variables and ours carry their prefixes", () => {
  expect(
    fileFormula('=LET(names, Jobs[[#Headers],[Pay]], QEI(Jobs[Pay], XLOOKUP(names, W[A], W[B]),,"names"))'),
  ).toBe(
    '_xlfn.LET(_xlpm.names,Jobs[[#Headers],[Pay]],_xldudf_QEI(Jobs[Pay],_xlfn.XLOOKUP(_xlpm.names,W[A],W[B]),,"names"))',
  );
  expect(fileFormula("=SUM(FILTER(A1:A3,A1:A3>0))+ESI.DETAIL(B1:B2)")).toBe(
    "SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3>0))+_xldudf_ESI_DETAIL(B1:B2)",
  );
});

test("tables are named as their header cells, and each is part of one sheet", () => {
  const tables = sampleWorkbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  tables.forEach(({ sheet, table }, i) => {
    const xml = parts[`xl/tables/table${i + 1}.xml`];
    expect(xml).toContain(`displayName="${table.name}" ref="${table.range}"`);
    const names = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) =>
      unescaped(name),
    );
    expect(names).toEqual(tableHeaders(sheet, table));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

test("cached values are the core's", () => {
  const { name, blocks } = sampleWorkbook.sheets[1];
  expect(name).toBe("Worked example");
  const cells = new Map(
    cellsOf(parts["xl/worksheets/sheet2.xml"]).map((cell) => [cell.address, valueOf(cell).value]),
  );
  const at = blocks.find(({ rows }) => rows[0][0] === "=ESI(Jobs[Employment])")?.at as string;
  const jobs = matrixFromRows([tenIndustries.map(({ employment }) => employment)]);
  expect(cells.get(at)).toBeCloseTo(structureIndex(jobs, "evenness"), 12);
  const naive = tenIndustries.map(
    (row) => 0.3 * row.pay + 0.2 * row.conditions + 0.1 * (row.benefits + row.satisfaction + row.training),
  );
  naive.forEach((score, i) => expect(cells.get(`K${14 + i}`)).toBeCloseTo(score, 8));
});

test("a drop-down is a list by data validation, before the tables as the schema wants, on a filled cell", () => {
  const { "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles } = xlsxParts(
    {
      sheets: [
        {
          name: "Choice",
          tables: [{ name: "Weights", range: "D3:F4" }],
          blocks: [
            { at: "B1", rows: [["Equal"]], style: "choice" },
            {
              at: "D3",
              rows: [
                ["Indicator", "Equal", "Own"],
                ["Pay", 1, 2],
              ],
            },
          ],
          choices: [{ at: "B1", from: "E3:F3" }],
        },
      ],
    },
    new Map(),
  );
  expect(sheet).toMatch(
    /<\/sheetData><dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="B1"><formula1>\$E\$3:\$F\$3<\/formula1><\/dataValidation><\/dataValidations><pageMargins.*<tableParts/,
  );
  const look = Number(/<c r="B1" s="(\d+)"/.exec(sheet)?.[1]);
  const fill = Number([...styles.matchAll(/<xf [^>]*fillId="(\d+)"/g)][look + 1][1]);
  expect([...styles.matchAll(/<fill>(.*?)<\/fill>/g)][fill][1]).toContain("FFFFF4CE");
});

test("the same cells give the same bytes", () => {
  const cached = new Map(
    sampleWorkbook.sheets.map(({ name }, i) => {
      const spilling = cellsOf(parts[`xl/worksheets/sheet${i + 1}.xml`]);
      const cells = spilling.flatMap((cell): [string, CachedCell][] => {
        if (cell.attributes.includes("inlineStr")) return [];
        const area = /ref="([^"]+)"/.exec(cell.content)?.[1];
        return [[cell.address, { ...valueOf(cell), ...(area?.includes(":") ? { spill: area } : {}) }]];
      });
      return [name, new Map(cells)];
    }),
  );
  const bytes = buildXlsx(sampleWorkbook, cached);
  expect(Buffer.from(bytes).equals(Buffer.from(buildXlsx(sampleWorkbook, cached)))).toBe(true);
});
