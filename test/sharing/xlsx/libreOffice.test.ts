import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildXlsx } from "../../../samples/xlsx/buildXlsx";
import { sampleWorkbook } from "../../../samples/workbook";
import { type SampleWorkbook } from "../../../samples/types";

const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const file = path.resolve(__dirname, "../../../samples/employment-indices.xlsx");

/** Every sheet as comma-separated text, as LibreOffice reads the file. */
function sheetsByLibreOffice(xlsx: string): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "qei-office-"));
  try {
    // Token 12 is -1: every sheet into a file of its own; formulas are recalculated while loading.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const options = ["--headless", "--norestore", `-env:UserInstallation=file://${folder}/profile`];
    execFileSync(program as string, [...options, "--convert-to", filter, "--outdir", folder, xlsx], {
      stdio: "pipe",
      timeout: 120_000,
    });
    const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      names.map((name) => [
        name.replace(/^.*?-(.*)\.csv$/, "$1"),
        readFileSync(path.join(folder, name), "utf8"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!program) console.warn("NOT RUN: LibreOffice is not installed here, so no file is opened by it.");
/** Where it is missing the tests are skipped and counted as such. */
const inLibreOffice = program ? test : test.skip;

inLibreOffice(
  "LibreOffice opens the sample workbook with all its sheets and figures",
  () => {
    const sheets = [...sheetsByLibreOffice(file).values()];
    expect(sheets).toHaveLength(sampleWorkbook.sheets.length);
    const all = sheets.join("\n");
    for (const { blocks } of sampleWorkbook.sheets)
      expect(all).toContain(String(blocks[0].rows[0][0]).slice(0, 30));
  },
  180_000,
);

inLibreOffice(
  "LibreOffice calculates native formulas of a file built the same way",
  () => {
    const workbook: SampleWorkbook = {
      sheets: [
        {
          name: "Native",
          tables: [{ name: "Jobs", range: "A1:B3" }],
          blocks: [
            {
              at: "A1",
              rows: [
                ["Pay", "Hours & rest"],
                [1.5, 2],
                [2.5, 4],
              ],
            },
            {
              at: "D1",
              rows: [
                ["=SUM(Jobs[Pay])"],
                ["=SUM(IF(A2:A3>2,B2:B3,0))"],
                ["=INDEX(Jobs[Hours & rest],MATCH(1.5,Jobs[Pay],0))"],
              ],
            },
          ],
        },
      ],
    };
    const folder = mkdtempSync(path.join(tmpdir(), "qei-native-"));
    try {
      const built = path.join(folder, "native.xlsx");
      // No cached values: what stands there was calculated by LibreOffice.
      writeFileSync(built, buildXlsx(workbook, new Map()));
      const [text] = sheetsByLibreOffice(built).values();
      const results = text
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(",").pop());
      expect(results).toEqual(["4", "4", "2"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
