import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compare } from "./compare";
import { qualityTools } from "./qualityTools";
import { printLargest } from "./largest";
import { type BenchGroup, verdict } from "./measure";
import { quality } from "./quality";
import { tables } from "./tables";
import { structure } from "./structure";

/** Path of the built functions.js; scripts/bench.ts fills it in. */
declare const BUNDLE_PATH: string;

/** `npm run bench`: medians of seven and ratios, all in one run on one machine. It prints; nothing fails on a slow machine. */
const groups: BenchGroup[] = [quality, tables, qualityTools, structure];

function printGroups(): void {
  for (const group of groups) {
    console.log(`\n${group.title}`);
    for (const row of group.run()) {
      console.log(
        `  ${row.milliseconds.toFixed(2).padStart(10)} ms  ${row.name}   ${verdict(row)}`.trimEnd(),
      );
    }
  }
  printSize();
}

function printSize(): void {
  if (existsSync(BUNDLE_PATH)) {
    const size = gzipSync(readFileSync(BUNDLE_PATH)).length / 1000;
    console.log(`\nfunctions.js: ${size.toFixed(1)} kB gzipped`);
  } else {
    console.log("\nfunctions.js: not built; run npm run build first for its size");
  }
}

const [task, ...rest] = process.argv.slice(2);
if (task === "against") compare(rest[0], rest[1], rest[2]);
else if (task === "largest") printLargest(rest[0]);
else printGroups();
