import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const engine = join(root, "src/playground/engine/univer");
const text = (...parts: string[]) => readFileSync(join(...parts), "utf8");
const patches = readdirSync(join(engine, "patches"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "writtenFor");

const installed = readdirSync(join(root, "node_modules/@univerjs"))
  .map((name) => JSON.parse(text(root, "node_modules/@univerjs", name, "package.json")) as Package)
  // Icons and the messages of the server have versions of their own.
  .filter(({ name }) => !/\/(icons|protocol)$/.test(name));

interface Package {
  readonly name: string;
  readonly version: string;
}

test.each(patches)("the patch %s stops the start of another Univer than this one", (name) => {
  const versions = [...text(engine, "patches", `${name}.ts`).matchAll(/writtenFor\("(\w+)", "([\d.]+)"\)/g)];
  expect(versions.map(([, patch]) => patch)).toEqual([name]);
  const other = installed.filter(({ version }) => version !== versions[0][2]);
  expect(other.map((each) => `${name}: ${each.name} ${each.version} is not ${versions[0][2]}`)).toEqual([]);
});

test.each(patches)("the head of the patch %s says what is wrong, and what a newer Univer does", (name) => {
  const head = /\/\*\*(?:(?!\/\*\*).)*?Wrong in [\d.]+[:,].*?\*\/\s*export function/s.exec(
    text(engine, "patches", `${name}.ts`),
  );
  expect(head?.[0]).toMatch(/@univerjs\/\S+\s+(\* )?1\.0\.0/);
});

test("private members of Univer are used by the patches only", () => {
  const found = readdirSync(engine, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("patches"))
    .filter((file) => /(?:\.|^\s*(?:readonly )?)_[a-z]\w*/m.test(text(engine, file)));
  expect(found).toEqual([]);
});
