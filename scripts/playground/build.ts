import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { fromProject, pageFolder } from "./paths";
import { withLock } from "./lock";

const stampFile = path.join(pageFolder, "stamp.txt");

/** Bundles src/playground and the sample workbook into dist/playground, unless it is there already and still fits. */
export async function buildPage(): Promise<void> {
  await withLock("page", async () => {
    const stamp = sourceStamp();
    if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return;
    fs.rmSync(pageFolder, { recursive: true, force: true });
    await Promise.all([bundleModules(), bundleShim()]);
    fs.copyFileSync(fromProject("src/playground/page/index.html"), path.join(pageFolder, "index.html"));
    fs.writeFileSync(stampFile, stamp);
  });
}

/** Split into chunks: in one file Univer would bring its hyphenation dictionaries along, five megabytes more. */
async function bundleModules(): Promise<void> {
  const sample = fromProject("samples/workbook.ts");
  await build({
    ...common,
    entryPoints: {
      main: fromProject("src/playground/main.ts"),
      styles: fromProject("src/playground/page/main.css"),
      ...(fs.existsSync(sample) && { sample }),
    },
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
}

/** The shim runs before office.js, so it is a classic script. */
async function bundleShim(): Promise<void> {
  await build({
    ...common,
    entryPoints: { shim: fromProject("src/playground/wire/shim.ts") },
    format: "iife",
  });
}

const common = {
  outdir: pageFolder,
  bundle: true,
  minify: true,
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".png": "dataurl", ".svg": "dataurl" },
  // Some of Univer's packages mark their styles free of side effects.
  ignoreAnnotations: false,
  logLevel: "warning",
} as const;

/** A digest of everything that goes into the bundle. */
function sourceStamp(): string {
  const files = ["src/playground", "samples", "scripts/playground"].flatMap((folder) =>
    filesBelow(fromProject(folder)),
  );
  const digest = createHash("sha256");
  for (const file of [...files, fromProject("package-lock.json")].sort()) {
    digest.update(path.relative(fromProject(), file)).update(fs.readFileSync(file));
  }
  return digest.digest("hex");
}

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

if (require.main === module) {
  buildPage().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
