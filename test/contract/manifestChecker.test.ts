import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "../../scripts/validate/manifest";
import { functionsFile, languageTags } from "../../src/messages/languages";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const functions = { functions: [{ id: "QEI", name: "QEI", parameters: [{ name: "data" }] }] };

const [, ...others] = languageTags;

/** A build that is right: real icons, and small stand-ins for the rest. */
const files: Record<string, string> = {
  "taskpane.html": "<html></html>",
  "help/index.html": "<html></html>",
  ...Object.fromEntries(others.map((tag) => [`help/${tag}/index.html`, "<html></html>"])),
  "functions.js": 'CustomFunctions.associate("QEI",f)',
  ...Object.fromEntries(languageTags.map((tag) => [functionsFile(tag), JSON.stringify(functions)])),
};

function file(path: string, changed: Record<string, string | Buffer | undefined> = {}): Buffer | undefined {
  if (path in changed) return changed[path] === undefined ? undefined : Buffer.from(changed[path]);
  if (path.startsWith("assets/")) return readFileSync(join(root, "src", path));
  return path in files ? Buffer.from(files[path]) : undefined;
}

/** Faults of the manifest with one piece of text exchanged. */
function faultsWith(before: string | RegExp, after: string): string {
  const broken = manifest.replace(before, after);
  expect(broken).not.toBe(manifest);
  return manifestFaults(broken, file).join("\n");
}

const faultsWithFile = (path: string, content: string | Buffer | undefined) =>
  manifestFaults(manifest, (wanted) => file(wanted, { [path]: content })).join("\n");

test("the manifest as it is has no fault", () => expect(manifestFaults(manifest, file)).toEqual([]));

test.each([
  ["text that is no XML", "</Hosts>", "</Host>", 'Opening and ending tag mismatch: "Hosts" != "Host"'],
  ["a bare ampersand", 'DefaultValue="Insert QEI"', 'DefaultValue="Q & A"', "write &amp;"],
  [
    "an element out of order",
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    "$2$1",
    "<Id> must come before <Version>",
  ],
  [
    "an element that does not belong",
    "<Version>",
    "<Colour/><Version>",
    "<Colour> does not belong in <OfficeApp>",
  ],
  ["a missing element", /<ProviderName>.*<\/ProviderName>/, "", "<OfficeApp> needs <ProviderName>"],
  ["an element given twice", /(<SupportUrl[\s\S]*<\/SupportUrl>)/, "$1$1", "has 2 <SupportUrl>"],
  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>employment-indices</Id>", "is no GUID"],
  ["a version with three numbers", "<Version>1.0.0.0", "<Version>1.0.0", "must be four numbers"],
  ["a version below 1", "<Version>1.0.0.0", "<Version>0.9.0.0", "the first at least 1"],
  ["a language-only tag", 'Locale="zh-CN"', 'Locale="zh"', 'has the locale "zh"'],
  [
    "a text without translation",
    /<bt:Override Locale="zh-CN" Value="插入 QEI"\/>/,
    "",
    "InsertQei.Label has no Override for zh-CN",
  ],
  [
    "a resource that is not defined",
    'Label resid="Group.Label"',
    'Label resid="Group.Lable"',
    '"Group.Lable" is not defined',
  ],
  [
    "a resource that nothing uses",
    'Label resid="Group.Label"',
    'Label resid="OpenPane.Label"',
    '"Group.Label" is used nowhere',
  ],
  [
    "a resource defined twice",
    'String id="InsertQei.Tip"',
    'String id="InsertEsi.Tip"',
    '"InsertEsi.Tip" is defined twice',
  ],
  [
    "a resource id that is too long",
    /Group\.Label/g,
    `Group.${"Label".repeat(6)}`,
    "needs 1 to 32 characters",
  ],
  [
    "a resource of the wrong kind",
    'Description resid="OpenPane.Tip"',
    'Description resid="OpenPane.Label"',
    "<Description> takes it from bt:LongStrings",
  ],
  [
    "a label that is too long",
    'DefaultValue="Insert QEI"',
    `DefaultValue="${"Q".repeat(126)}"`,
    "has 126 characters; 1 to 125 are allowed",
  ],
  [
    "a tip that is too long",
    /(id="OpenPane.Tip" DefaultValue=")/,
    `$1${"x".repeat(250)}`,
    "1 to 250 are allowed",
  ],
  [
    "an address without https",
    '"https://localhost:3000/functions.js"',
    '"http://localhost:3000/functions.js"',
    "is no https address",
  ],
  ["an address that leads nowhere", "3000/taskpane.html", "3000/pane.html", "pane.html leads to no file"],
  [
    "another page for the functions",
    /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
    '<Page><SourceLocation resid="Help.Url"',
    'the shared runtime is "Taskpane.Url"',
  ],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', 'lifetime="long"'],
  [
    "a TaskpaneId",
    'xsi:type="ShowTaskpane">',
    'xsi:type="ShowTaskpane"><TaskpaneId>A</TaskpaneId>',
    "TaskpaneId does not go with",
  ],
  ["no shared runtime required", 'Name="SharedRuntime"', 'Name="DialogApi"', "must name SharedRuntime"],
  [
    "an icon without its middle size",
    /<bt:Image size="32" resid="Qei.32"\/>/,
    "",
    "Icon has no picture of size 32",
  ],
  [
    "an icon of the wrong size",
    "assets/qei-32.png",
    "assets/qei-80.png",
    "qei-80.png is 80×80 pixels; 32×32 are needed",
  ],
  [
    "a store icon of the wrong size",
    /(<HighResolutionIconUrl DefaultValue=".*assets\/icon-)64/,
    "$180",
    "64×64 are needed",
  ],
])("finds %s", (_, before, after, fault) => {
  expect(faultsWith(before, after)).toContain(fault);
});

test("finds a function that the script does not register", () => {
  expect(faultsWithFile("functions.js", "")).toContain("cannot be read");
  expect(faultsWithFile("functions.js", "1")).toContain(
    "QEI is in the metadata, but the script does not register it",
  );
});

test("finds a registered function without metadata", () => {
  const script = 'CustomFunctions.associate("QEI",f);CustomFunctions.associate("ESI",g)';
  expect(faultsWithFile("functions.js", script)).toContain(
    "The script registers ESI, which the metadata does not describe",
  );
});

test("finds a translation with another parameter name", () => {
  const other = JSON.stringify(functions).replace('"data"', '"数据"');
  expect(faultsWithFile("functions-zh-CN.json", other)).toContain("other ids, names or parameters");
});

test("finds a picture that is none", () => {
  expect(faultsWithFile("assets/icon-32.png", "not a picture, though long enough")).toContain(
    "icon-32.png is no PNG picture",
  );
});

test("finds a missing picture", () => {
  expect(faultsWithFile("assets/esi-16.png", undefined)).toContain("esi-16.png leads to no file");
});
