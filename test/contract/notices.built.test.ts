import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtText } from "../../scripts/built";
import { exposureSource } from "../../src/core/exposure/registry";

const root = join(__dirname, "../..");
const read = <Content>(name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as Content;

const notices = builtText("THIRD-PARTY-NOTICES.txt").split(/\n-{72}\n\n/);
const heads = notices.map((notice) => /^(\S+) (\S+) \((.+)\)$/m.exec(notice)?.slice(1) ?? [notice]);

test("the add-in passes on the license of every package in its bundle", () => {
  const { dependencies } = read<{ dependencies: Record<string, string> }>("package.json");
  // This one only hands on its parts.
  const { "@fluentui/react-components": _parts, ...own } = dependencies;
  expect(heads).toEqual(
    expect.arrayContaining(Object.entries(own).map(([name, version]) => [name, version, expect.any(String)])),
  );
  expect(notices.find((notice) => notice.includes("d3-array "))).toContain("Permission to use, copy, modify");
  const silent = notices.filter((notice) => notice.includes("No license file comes with it"));
  expect(silent.map((notice) => /^\S+/.exec(notice)?.[0])).toEqual(["@fluentui/react-icons"]);
});

test("only packages that a runtime dependency brings are in the bundle", () => {
  const { packages } = read<{ packages: Record<string, { dev?: boolean }> }>("package-lock.json");
  const brought = heads.filter(([name]) => packages[`node_modules/${name}`]?.dev === true);
  expect(brought).toEqual([]);
  expect(heads.length).toBeGreaterThan(20);
});

test("the add-in passes on the license of every published table in it", () => {
  const notice = builtText("NOTICE.md");
  expect(notice).toBe(readFileSync(join(root, "NOTICE.md"), "utf8"));
  const parts = notice.split("\n## ");
  for (const { id, citation, year } of Object.values(exposureSource)) {
    const part = parts.find((each) => each.includes(`(source \`${id}\`)`)) ?? "";
    expect(part).toContain(citation.split(/[ ,]/)[0]);
    expect(part).toContain(`(${year})`);
    expect(part).toMatch(/Copyright \(c\) 2024 OpenAI\n[^]*"AS IS"|creativecommons\.org\/licenses\/by\/4\.0/);
  }
  expect(parts[3]).toContain("This is an adaptation of a work of the ILO; views are the adapter's alone.");
});
