import { strToU8, zipSync } from "fflate";
import { type SampleWorkbook } from "../types";
import { type CachedCells } from "./cached";
import { sheetXml } from "./sheetXml";
import { Styles } from "./styles";
import { tableXml } from "./tableXml";
import { escapeXml, mainNamespace, officeRelations, xmlHead } from "./xml";

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentPrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The time in every entry: the same workbook gives the same bytes. */
const entryTime = new Date(2026, 0, 1);

/** The sample workbook as an xlsx file, part by part (ECMA-376 with Microsoft's dynamic-array metadata). */
export function buildXlsx(workbook: SampleWorkbook, cached: CachedCells): Uint8Array {
  const parts = Object.entries(xlsxParts(workbook, cached));
  const entries = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { level: 9, mtime: entryTime });
}

export function xlsxParts(workbook: SampleWorkbook, cached: CachedCells): Record<string, string> {
  const styles = new Styles();
  const parts: Record<string, string> = {};
  let tables = 0;
  workbook.sheets.forEach((sheet, i) => {
    const relations = sheet.tables.map((table, j) => {
      const id = ++tables;
      parts[`xl/tables/table${id}.xml`] = tableXml(sheet, table, id);
      return relation(`rId${j + 1}`, `${officeRelations}/table`, `../tables/table${id}.xml`);
    });
    const ids = relations.map((_, j) => `rId${j + 1}`);
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(
      sheet,
      cached.get(sheet.name) ?? new Map(),
      styles,
      ids,
    );
    if (relations.length > 0) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationsXml(relations);
  });
  const sheets = workbook.sheets.length;
  return {
    "[Content_Types].xml": contentTypes(sheets, tables),
    "_rels/.rels": relationsXml([relation("rId1", `${officeRelations}/officeDocument`, "xl/workbook.xml")]),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...workbook.sheets.map((_, i) =>
        relation(`rId${i + 1}`, `${officeRelations}/worksheet`, `worksheets/sheet${i + 1}.xml`),
      ),
      relation(`rId${sheets + 1}`, `${officeRelations}/styles`, "styles.xml"),
      relation(`rId${sheets + 2}`, `${officeRelations}/sheetMetadata`, "metadata.xml"),
    ]),
    "xl/styles.xml": styles.xml(),
    "xl/metadata.xml": metadataXml,
    ...parts,
  };
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`;
}

function workbookXml({ sheets }: SampleWorkbook): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join("")}</sheets><calcPr calcId="191029"/></workbook>`;
}

function contentTypes(sheets: number, tables: number): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${contentPrefix}.${type}+xml"/>`;
  const numbered = (count: number, name: (i: number) => string, type: string) =>
    Array.from({ length: count }, (_, i) => override(name(i + 1), type)).join("");
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${numbered(sheets, (i) => `xl/worksheets/sheet${i}.xml`, "worksheet")}${numbered(tables, (i) => `xl/tables/table${i}.xml`, "table")}${override("xl/styles.xml", "styles")}${override("xl/metadata.xml", "sheetMetadata")}</Types>`;
}

/**
 * Marks formulas with `cm="1"` as dynamic arrays. Source: Microsoft, [MS-XLSX] 2.4, dynamicArrayProperties (XLDAPR).
 */
const metadataXml = `${xmlHead}<metadata xmlns="${mainNamespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
