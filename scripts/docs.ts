/** `npm run docs`: writes one help page a function in every language, and the index pages, from the built metadata. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languageTags } from "../src/messages/languages";
import { generateDocs, pagesFolder } from "./docs/generate";

const root = join(__dirname, "..");
const { pages, missing } = generateDocs();
for (const folder of languageTags.map((tag) => `${pagesFolder(tag)}/functions`)) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (!pages.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
  }
}
for (const [path, text] of pages) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${pages.size} pages written.`);
if (missing.length > 0) {
  console.error(`Still to be written (CONTRIBUTING.md says how):\n  ${missing.join("\n  ")}`);
  process.exitCode = 1;
}
