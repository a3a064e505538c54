import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";

const root = join(__dirname, "../..");

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name));
}

const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Families as CONTRIBUTING lists them: errors, option words, translations, tests and functions are sorted by them. */
const families = ["quality", "structure", "time"];

const functions = filesOf("src/functions").flatMap((file) =>
  [...textOf(file).matchAll(/@customfunction ([A-Z.]+)/g)].map(([, id]) => ({ id, file })),
);

test("every function is there", () => {
  expect(functions.length).toBeGreaterThan(40);
});

test.each(functions)("$id is found by its id, in a file of its own", ({ id, file }) => {
  // QEI.CANLEAD is canLead.ts, QEI is qei.ts.
  expect(basename(file, ".ts").toUpperCase()).toBe(id.split(".")[1] ?? id);
  expect(families).toContain(file.split("/")[2]);
  expect(functions.filter((other) => other.file === file)).toHaveLength(1);
});

test.each([
  "src/core/errors",
  "src/messages/en-US/errors",
  "src/messages/zh-CN/errors",
  "src/messages/zh-CN/functions",
])("%s knows the same families", (folder) => {
  const names = readdirSync(join(root, folder)).map((name) => name.replace(/\.(ts|json)$/, ""));
  // What all families share, and what belongs to no function.
  const shared = ["common", "cut", "named", "tables"];
  expect(names.filter((name) => !shared.includes(name)).sort()).toEqual(families);
});

test("no file only passes on what another one exports", () => {
  const passing = filesOf("src").filter((file) =>
    textOf(file)
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .every((line) => /^(export|import) .* from "[^"]+";$/.test(line)),
  );
  expect(passing).toEqual([]);
});
