import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../src");

/** The one file that knows how much goes to Excel at a time. */
const rule = "workbook/cells/batchSize.ts";

/** Numbers as large as a count for a batch may be, and what else they are. */
const others: Readonly<Record<string, readonly [why: string, ...numbers: string[]]>> = {
  "workbook/insert/heldNow.ts": ["cells that are compared before they are taken out", "50_000"],
  "workbook/insert/newSheet.ts": ["letters of a sheet's name", "31"],
  "workbook/check/followingTable.ts": ["cells that may be formulas", "100_000"],
  "workbook/check/plannedSheet.ts": ["letters of a text in a formula", "255"],
  "workbook/check/sidePart.ts": ["rows that columns are fitted to", "1000"],
  "workbook/environment.ts": ["brightness", "128"],
  "workbook/insert/chart.ts": ["points", "80", "360", "216"],
  "workbook/insert/columnWidths.ts": ["points", "20", "48", "330"],
  "workbook/insert/formulaPlace.ts": ["bytes of a text, for batchSize", "1000"],
  "workbook/sharing/frozenPlace.ts": ["bytes of a note, for batchSize", "10_000"],
  "workbook/tables/firstRow.ts": ["letters of a name", "60"],
  "workbook/tables/makeTable.ts": ["rows that are looked at", "50"],
  "workbook/tables/freeColumns.ts": ["columns beside a table", "40"],
  "workbook/cells/guardedWrite.ts": ["rounds until it gives up", "1000"],
  "workbook/sharing/methodSheet.ts": ["points", "330", "90"],
  "workbook/run.ts": ["milliseconds", "30000"],
  "workbook/events/settled.ts": ["milliseconds", "700", "100", "30000", "3000"],
  "workbook/presets/recognition.ts": ["rows that a table of weights may have", "1000"],
  "workbook/presets/sourceLines.ts": ["lines above a table", "250"],
};

/** A count by its name. */
const count = /\b\w+Per(?:Batch|Read|Write|Request|Answer|Sync|Step)\b/i;

const number = /(?<![\w.#])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w.])/g;

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
    .replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""')
    .replace(/\/(?![*/ ])(?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+\/[a-z]*/g, "/x/");
}

function largeNumbers(code: string): string[] {
  return (code.match(number) ?? []).filter((text) => Number(text.replaceAll("_", "")) >= 20);
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && name !== rule);

const of = (folders: RegExp) =>
  files
    .filter((name) => folders.test(name))
    .map((name) => ({ name, code: codeOf(readFileSync(join(root, name), "utf8")) }));

test("a count that somebody keeps for batches is found", () => {
  const kept = ["const cellsPerBatch = 7;", "from += placesPerWrite"];
  expect(kept.filter((code) => !count.test(code))).toEqual([]);
  expect(largeNumbers(codeOf('const cells = 20000; // 30\nconst text = "40"; const rows = 5_000;'))).toEqual([
    "20000",
    "5_000",
  ]);
});

test("nobody but batchSize counts what goes to Excel at a time", () => {
  const counted = of(/^(?:workbook|commands|taskpane)\//).filter(({ code }) => count.test(code));
  expect(counted.map(({ name }) => name)).toEqual([]);
  // The pane is full of sizes in pixels; it reaches Excel through src/workbook alone (layers.test.ts).
  const found = of(/^(?:workbook|commands)\//).flatMap(({ name, code }) =>
    largeNumbers(code)
      .filter((text) => !others[name]?.slice(1).includes(text))
      .map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
