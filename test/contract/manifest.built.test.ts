import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "../../scripts/built";
import { devManifest } from "../../scripts/validate/devManifest";
import { manifestFaults } from "../../scripts/validate/manifest";
import { addinAddress, withAddress } from "../../scripts/webpack/addresses";
import { childOf, descendants, named, parseXml } from "../../scripts/validate/xml";
import { ribbonCommands } from "../../src/commands/ribbon";

const root = join(__dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const manifest = read("manifest.xml");
const development = read("manifest.dev.xml");

function builtFile(path: string): Buffer | undefined {
  const full = join(builtFolder(), path);
  return existsSync(full) ? readFileSync(full) : undefined;
}

const idOf = (text: string) => childOf(parseXml(text), "Id")?.text;
const namespaces = (text: string) => descendants(parseXml(text), named("Namespace"));

test("manifest.xml has no fault that can be told offline", () => {
  expect(manifestFaults(manifest, builtFile)).toEqual([]);
});

test("manifest.dev.xml has no fault that can be told offline", () => {
  expect(manifestFaults(development, builtFile)).toEqual([]);
});

test("manifest.dev.xml is what scripts/devManifest.ts makes", () => {
  expect(development).toBe(devManifest(manifest));
});

test("users type =QEI( without a prefix; developers =DEV.QEI(, under another Id", () => {
  expect(namespaces(manifest)).toEqual([]);
  expect(namespaces(development)).toHaveLength(1);
  expect(development).toContain('<bt:String id="Functions.Namespace" DefaultValue="DEV"/>');
  expect(idOf(development)).not.toBe(idOf(manifest));
});

test("the requirement sets are those of the design", () => {
  const sets = descendants(parseXml(manifest), named("Set")).map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.15"]);
});

test("the manifests, the pane and the package have one version", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  for (const text of [manifest, development])
    expect(childOf(parseXml(text), "Version")?.text).toBe(`${version}.0`);
  expect(builtFile("taskpane.html")?.toString()).toContain(`data-version="${version}"`);
});

test("the ribbon calls the commands that exist, and the pane registers them", () => {
  const called = descendants(parseXml(manifest), named("FunctionName")).map(({ text }) => text);
  expect(called.sort()).toEqual(Object.keys(ribbonCommands).sort());
  expect(read("src/taskpane/main.tsx")).toContain("registerRibbonCommands(");
});

test("the built manifest points to where the add-in is served from", () => {
  const built = builtFile("manifest.xml")?.toString("utf8");
  const address = addinAddress(process.env.ADDIN_URL);
  // Versions in its addresses: versions.built.test.ts.
  expect(built?.replace(/\?v=[0-9a-f]+"/g, '"')).toBe(withAddress(manifest, address));
});
