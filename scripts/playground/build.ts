import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";
import { fromProject, pageFolder } from "./paths";
import { withLock } from "./lock";

const stampFile = path.join(pageFolder, "stamp.txt");

/** Bundles src/playground and the sample workbook into dist/playground, unless it is there already and still fits. */
export async function buildPage(): Promise<void> {
  await withLock("page", async () => {
    const stamp = sourceStamp();
    if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp) return;
    fs.rmSync(pageFolder, { recursive: true, force: true });
    const [{ outputs }] = await Promise.all([bundleModules(), bundleShim()]);
    const page = fs.readFileSync(fromProject("src/playground/page/index.html"), "utf8");
    fs.writeFileSync(path.join(pageFolder, "index.html"), withPreloads(page, outputs));
    fs.writeFileSync(stampFile, stamp);
  });
}

/** Split into chunks: in one file Univer would bring its hyphenation dictionaries along, five megabytes more. */
async function bundleModules(): Promise<Metafile> {
  const sample = fromProject("samples/workbook.ts");
  const leftOut = fromProject("src/playground/engine/univer/leftOut.ts");
  const { metafile } = await build({
    ...common,
    absWorkingDir: fromProject(),
    metafile: true,
    alias: { "franc-min": leftOut, "opentype.js": leftOut },
    plugins: [regularExpressions],
    entryPoints: {
      main: fromProject("src/playground/main.ts"),
      styles: fromProject("src/playground/page/main.css"),
      ...(fs.existsSync(sample) && { sample }),
    },
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    // Most of it runs at once: compiled while it arrives, on another core, it need not be compiled at the first call.
    banner: { js: "//# allFunctionsCalledOnLoad" },
  });
  return metafile;
}

/** Univer builds three regular expressions from half a megabyte of character tables each time it starts; here it gets them built. */
const regularExpressions: Plugin = {
  name: "regular expressions",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path: file }) => {
      const made = (await import(pathToFileURL(file).href)) as Record<string, () => { toRegExp(): RegExp }>;
      const contents = Object.entries(made).map(
        ([name, make]) => `export const ${name} = () => ({ toRegExp: () => ${make().toRegExp()} });`,
      );
      return { contents: contents.join("\n"), loader: "js" };
    });
  },
};

/** The page asks for everything it will need at once, instead of finding it one file after the other. */
function withPreloads(page: string, outputs: Metafile["outputs"]): string {
  const needed = new Set<string>();
  const add = (file: string) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const { path: imported, kind } of outputs[file].imports)
      if (kind === "import-statement") add(imported);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (/^(src\/playground\/(main|start)|samples\/workbook)\.ts$/.test(entryPoint ?? "")) add(file);
  }
  const links = [...needed].map(
    (file) => `<link rel="modulepreload" href="/${path.posix.relative("dist", file)}" />`,
  );
  return page.replace("<script", `${links.join("\n    ")}\n    <script`);
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
