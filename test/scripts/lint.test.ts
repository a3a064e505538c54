import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Rules of a linter that do not run say nothing: each kind must find its fault, at the line that has it. */
const faults: Record<string, string> = {
  "src/core/layer.ts": 'export { App } from "../../taskpane/app"; // no-restricted-imports',
  "src/core/package.ts": 'export { max } from "d3-array"; // no-restricted-imports',
  "src/functions/page.ts": "export const width = window.innerWidth; // no-restricted-globals",
  "src/taskpane/office.ts": "export const held = Office.context; // no-restricted-globals",
  "src/sharing/log.ts": 'console.log("said"); // no-console',
  "src/cells/equal.ts": "export const same = (a: number, b: unknown) => a == b; // eqeqeq",
  "scripts/unused.ts": "const left = 1; // no-unused-vars",
  "scripts/page.js": "module.exports = document.title; // no-undef",
  "src/workbook/reads.ts": [
    "export const reads = (addresses: string[]) =>",
    "  Excel.run(async (context) => {",
    "    const range = context.workbook.getSelectedRange();",
    '    range.load("values");',
    "    const early = range.values; // call-sync-before-read",
    "    for (const address of addresses) {",
    "      context.workbook.worksheets.getActiveWorksheet().getRange(address).clear();",
    "      await context.sync(); // no-context-sync-in-loop",
    "    }",
    "    return early;",
    "  });",
  ].join("\n"),
};

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("each kind of rule finds its fault", () => {
  for (const part of ["oxlint.config.mjs", "scripts/layers.json"])
    cpSync(join(root, part), join(folder, part));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  for (const [file, code] of Object.entries(faults)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const program = join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [program, "-c", "oxlint.config.mjs", "-f", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; labels: { span: { line: number } }[] }[];
  };
  const found = diagnostics.map(
    ({ filename, code, labels }) => `${filename}:${labels[0].span.line} ${/\((.*)\)/.exec(code)?.[1]}`,
  );
  const wanted = Object.entries(faults).flatMap(([file, code]) =>
    code.split("\n").flatMap((line, i) => {
      const rule = /\/\/ (\S+)$/.exec(line)?.[1];
      return rule ? [`${file}:${i + 1} ${rule}`] : [];
    }),
  );
  expect(found).toEqual(expect.arrayContaining(wanted));
  expect(new Set(found.map((line) => line.split(":")[0]))).toEqual(new Set(Object.keys(faults)));
});
