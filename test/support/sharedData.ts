import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHARED_DATA: they lie elsewhere, such as beside another checkout. */
const folder = process.env.SHARED_DATA ?? join(__dirname, "../../../shared/data");

/** The source figures lie beside the project's checkout on the machines that build it; a fresh clone has none. */
const sharedDataPresent = existsSync(folder);

/** `it` where the source figures are at hand; else the test is reported as skipped, and the log says why. */
export const itWithSource: jest.It = sharedDataPresent ? it : (it.skip as unknown as jest.It);

if (!sharedDataPresent) {
  console.warn("The source figures (shared/data) are not here: nothing is compared with them.");
}

/** A JSON file, undefined where the folder is not there. */
export function readJson(path: string): unknown {
  return sharedDataPresent ? JSON.parse(readFileSync(join(folder, path), "utf8")) : undefined;
}

/** Rows of a CSV file as objects; fields may be quoted. */
export function readCsv(path: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(join(folder, path), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((field) => field[1] ?? field[2] ?? ""),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

/** Half a unit of the last printed decimal, with room for binary fractions. */
export function roundingOf(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}
