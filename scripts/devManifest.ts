/** Gives manifest.xml the version of package.json, and writes manifest.dev.xml from it: npx tsx scripts/devManifest.ts */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { devManifest } from "./validate/devManifest";

const file = (name: string) => join(__dirname, "..", name);
const read = (name: string) => readFileSync(file(name), "utf8");

const { version } = JSON.parse(read("package.json")) as { version: string };
const manifest = read("manifest.xml").replace(/<Version>[^<]*</, `<Version>${version}.0<`);
writeFileSync(file("manifest.xml"), manifest);
writeFileSync(file("manifest.dev.xml"), devManifest(manifest));
