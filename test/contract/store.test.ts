import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publisher, withPublisher } from "../../scripts/webpack/publisher";
import { withAddress } from "../../scripts/webpack/addresses";
import { storeFaults } from "../../scripts/validate/store";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const own = {
  name: "Statistics & Co",
  support: "https://stat.example/support",
  privacy: "https://stat.example/privacy",
};
const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const built = (settings = own) =>
  withPublisher(withAddress(manifest, "https://stat.example/index/"), settings);
const faultsOf = (settings = own, text = built(settings), html = page) =>
  storeFaults({ manifest: text, page: html, publisher: settings }).join("\n");

test("a build with a publisher, an address and a privacy policy lacks nothing that can be told offline", () => {
  expect(faultsOf()).toBe("");
  expect(built()).toContain("<ProviderName>Statistics &amp; Co</ProviderName>");
  expect(built().match(/<SupportUrl[^>]*>/g)).toEqual([
    '<SupportUrl DefaultValue="https://stat.example/support"/>',
  ]);
});

test("without a support address the add-in's own help stays, in each language", () => {
  expect(built({ ...own, support: "" })).toContain(
    '<SupportUrl DefaultValue="https://stat.example/index/help/index.html">',
  );
});

test.each([
  ["this machine's addresses", faultsOf(own, withPublisher(manifest, own)), /lead to this machine/],
  ["a repository as support", faultsOf({ ...own, support: "https://github.com/a/b" }), /is no support page/],
  ["no privacy policy", faultsOf({ ...own, privacy: "" }), /No privacy policy/],
  [
    "another provider",
    storeFaults({ manifest: built(), page, publisher: { ...own, name: "Else" } }).join(),
    /is not the publisher/,
  ],
  [
    "office.js from elsewhere",
    faultsOf(own, built(), '<script src="office.js"></script>'),
    /does not load office\.js/,
  ],
  ["a version of three numbers", faultsOf(own, built().replace("1.0.0.0", "1.0.0")), /four numbers/],
])("the Store would refuse %s", (_what, faults, said) => expect(faults).toMatch(said));

test("settings are read from package.json, or from the environment for one build", () => {
  expect(publisher({}).name).not.toBe("");
  const set = {
    ADDIN_PUBLISHER: " Office ",
    ADDIN_SUPPORT_URL: "https://stat.example/help",
    ADDIN_PRIVACY_URL: "https://stat.example/p",
  };
  expect(publisher(set)).toEqual({
    name: "Office",
    support: "https://stat.example/help",
    privacy: "https://stat.example/p",
  });
  expect(() => publisher({ ADDIN_SUPPORT_URL: "stat.example" })).toThrow(
    /address of support is no web address/,
  );
  expect(() => publisher({ ADDIN_PUBLISHER: " " })).toThrow(/publisher has no name/);
});
