/**
 * `npm run validate`: checks both manifests against the build, offline, and says what the build lacks for the Store. With --store
 * that is a fault.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "./built";
import { devManifest } from "./validate/devManifest";
import { manifestFaults, unchecked } from "./validate/manifest";
import { storeFaults, storeUnchecked } from "./validate/store";
import { publisher } from "./webpack/publisher";

const root = join(__dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

function builtFile(path: string): Buffer | undefined {
  const full = join(builtFolder(), path);
  return existsSync(full) ? readFileSync(full) : undefined;
}

let faultless = true;
for (const name of ["manifest.xml", "manifest.dev.xml"]) {
  const faults = manifestFaults(read(name), builtFile);
  if (name === "manifest.dev.xml" && devManifest(read("manifest.xml")) !== read(name)) {
    faults.push("It differs from what manifest.xml gives; run npx tsx scripts/devManifest.ts");
  }
  console.log(faults.length === 0 ? `${name}: no fault found` : `${name}:\n  ${faults.join("\n  ")}`);
  faultless &&= faults.length === 0;
}
const forStore = storeFaults({
  manifest: builtFile("manifest.xml")?.toString() ?? read("manifest.xml"),
  page: builtFile("taskpane.html")?.toString() ?? "",
  publisher: publisher(),
});
console.log(forStore.length === 0 ? "Store: no fault found" : `For the Store:\n  ${forStore.join("\n  ")}`);
if (process.argv.includes("--store")) faultless &&= forStore.length === 0;
console.log(`Not checked here:\n  ${[...unchecked, ...storeUnchecked].join("\n  ")}`);
process.exitCode = faultless ? 0 : 1;
