import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..");
const self = "contract/testNames.test.ts";
const tests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.test\.tsx?$/.test(name) && !name.startsWith("e2e") && name !== self,
);

/** What reads the bundle in dist; unit tests run beside the build, so they would find none or half of one. */
const bundle = /\b(builtFolder|builtText|readMetadata|builtFunctions|generateDocs)\b/;

test("tests that read the bundle are named *.built.test.ts, and no others", () => {
  const reading = tests.filter((name) => bundle.test(readFileSync(join(folder, name), "utf8")));
  expect(reading.sort()).toEqual(tests.filter((name) => name.endsWith(".built.test.ts")).sort());
});
