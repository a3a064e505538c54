import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder, builtText } from "../../scripts/built";
import { functionsFile, languageTags } from "../../src/messages/languages";

/**
 * A browser may keep a file as long as it likes; a page that takes one script from its cache and the next from the server
 * must never get two versions. So an address stands for one content: by the name of the file, or by ?v= after it.
 */
const digestOf = (name: string) =>
  createHash("sha256")
    .update(readFileSync(join(builtFolder(), name)))
    .digest("hex")
    .slice(0, 8);

const ownAddresses = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, address]) => address);

test("each script of the pane has in its name what it holds", () => {
  const scripts = readdirSync(builtFolder()).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(name))).toEqual(["functions.js"]);
});

test("the page asks for these scripts, functions first, and for constant names with their version", () => {
  const addresses = ownAddresses(builtText("taskpane.html"), /(?:src|href)="?([^">\s]+)/g).filter(
    (address) => !address.startsWith("https:"),
  );
  expect(addresses).toEqual([
    `taskpane.css?v=${digestOf("taskpane.css")}`,
    `functions.js?v=${digestOf("functions.js")}`,
    expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
  ]);
  for (const address of addresses)
    expect(existsSync(join(builtFolder(), address.replace(/\?.*/, "")))).toBe(true);
});

test.each(["manifest.xml", "manifest.dev.xml"])(
  "%s names the functions' descriptions with their version",
  (name) => {
    expect(ownAddresses(builtText(name), /"[^"]*\/(functions[^"]*\.json[^"]*)"/g)).toEqual(
      languageTags.map(functionsFile).map((file) => `${file}?v=${digestOf(file)}`),
    );
  },
);
