import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtText } from "../../scripts/built";

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
