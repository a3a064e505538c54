import { readFileSync } from "node:fs";
import { fromProject } from "../playground/paths";
import type { Commit } from "./commit";
import { sha256 } from "./zip";

const source = (name: string) => readFileSync(fromProject("src/install", name), "utf8");
const versioned = (name: string, content: string) => `${name}?v=${sha256(content).slice(0, 8)}`;

/** install.html with its script and style sheet, and the first file that people open. */
export async function installPage(version: string, { id, time }: Commit): Promise<Map<string, string>> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: fromProject(),
    entryPoints: [fromProject("src/install/main.ts")],
    bundle: true,
    minify: true,
    // Chinese as it is written.
    charset: "utf8",
    target: "es2020",
    format: "iife",
    write: false,
    logLevel: "warning",
  });
  const script = outputFiles[0].text;
  const style = source("install.css");
  const page = source("install.html")
    .replace("<html ", `<html data-version="${version}" data-commit="${id.slice(0, 12)}" `)
    .replace("install.js", versioned("install.js", script))
    .replace("install.css", versioned("install.css", style));
  const start = source("START-HERE.txt")
    .replaceAll("{version}", version)
    .replace("{commit}", id)
    .replace("{time}", time.toISOString());
  return new Map([
    ["install.html", page],
    ["install.js", script],
    ["install.css", style],
    ["START-HERE.txt", start],
  ]);
}
