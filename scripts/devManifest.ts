/** Writes manifest.dev.xml from manifest.xml: npx tsx scripts/devManifest.ts */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { devManifest } from "./validate/devManifest";

const root = join(__dirname, "..");
writeFileSync(join(root, "manifest.dev.xml"), devManifest(readFileSync(join(root, "manifest.xml"), "utf8")));
