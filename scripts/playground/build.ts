import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { Metafile, Plugin } from "esbuild";
import { fromProject, pageFolder } from "./paths";
import { withLock } from "../lock";
import { billFile, noticesFile, packageOf, passedOn } from "../webpack/bundledPackages";

const stampFile = path.join(pageFolder, "stamp.json");
/** What the bundle depends on besides the sources esbuild names. */
const others = [
  "src/playground/page/index.html",
  "scripts/playground/build.ts",
  "scripts/webpack/bundledPackages.js",
  "package-lock.json",
];

/** The sources of the bundle, as paths from the project, and a digest of what they held. */
interface Stamp {
  readonly files: readonly string[];
  readonly digest: string;
}

/** Whether the bundle is there and was made of the sources as they are. */
export function isPageBuilt(): boolean {
  if (!fs.existsSync(stampFile)) return false;
  const { files, digest } = JSON.parse(fs.readFileSync(stampFile, "utf8")) as Stamp;
  return digestOf(files) === digest;
}

/** Bundles src/playground and the sample workbook into dist/playground, unless it is there already and still fits. */
export async function buildPage(): Promise<void> {
  await withLock("page", async () => {
    if (isPageBuilt()) return;
    fs.rmSync(pageFolder, { recursive: true, force: true });
    const [modules, shim] = await Promise.all([bundleModules(), bundleShim()]);
    const page = fs.readFileSync(fromProject("src/playground/page/index.html"), "utf8");
    fs.writeFileSync(path.join(pageFolder, "index.html"), withPreloads(page, modules.outputs));
    const { notices, bill } = passedOn("the playground", packagesIn(modules, shim));
    fs.writeFileSync(path.join(pageFolder, noticesFile), notices);
    fs.writeFileSync(path.join(pageFolder, billFile), bill);
    const bundled = Object.keys({ ...modules.inputs, ...shim.inputs });
    const files = [...bundled.filter((file) => !file.includes("node_modules/")), ...others].sort();
    const stamp: Stamp = { files, digest: digestOf(files) };
    fs.writeFileSync(stampFile, JSON.stringify(stamp));
  });
}

/** Split into chunks: in one file Univer would bring its hyphenation dictionaries along, five megabytes more. */
async function bundleModules(): Promise<Metafile> {
  const sample = fromProject("samples/workbooks.ts");
  const leftOut = fromProject("src/playground/engine/univer/leftOut.ts");
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...common,
    alias: { "franc-min": leftOut, "opentype.js": leftOut },
    plugins: [regularExpressions, classFields],
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

/** Univer makes three regular expressions of half a megabyte of character tables each time it starts; here it gets them made. */
const regularExpressions: Plugin = {
  name: "regular expressions",
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path: file }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [file],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "made",
      });
      const made = vm.runInNewContext(`${outputFiles[0].text};made`) as Record<string, MakeExpression>;
      const contents = Object.entries(made).map(
        ([name, make]) => `export const ${name} = () => ({ toRegExp: () => ${make().toRegExp()} });`,
      );
      return { contents: contents.join("\n"), loader: "js" };
    });
  },
};

/** Univer's packages call a function for each field of each object they make, a tenth of all they do; here they set it. */
const classFields: Plugin = {
  name: "class fields",
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs/ }, async ({ path: file }) => {
      if (!file.endsWith(".js")) return undefined;
      const source = await fs.promises.readFile(file, "utf8");
      return { contents: source.replace(/\b_defineProperty\(this, "(\w+)", /g, "(this.$1 = "), loader: "js" };
    });
  },
};

type MakeExpression = () => { toRegExp(): RegExp };

/** The folders of the packages of which something is in the bundles. */
const packagesIn = (...bundles: Metafile[]): string[] =>
  bundles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => packageOf(file))
    .filter((folder) => folder !== undefined);

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
    if (/^(src\/playground\/(main|start)|samples\/workbooks)\.ts$/.test(entryPoint ?? "")) add(file);
  }
  const links = [...needed].map(
    (file) => `<link rel="modulepreload" href="/${path.posix.relative("dist", file)}" />`,
  );
  return page.replace("<script", `${links.join("\n    ")}\n    <script`);
}

/** The shim runs before office.js, so it is a classic script. */
async function bundleShim(): Promise<Metafile> {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...common,
    entryPoints: { shim: fromProject("src/playground/wire/shim.ts") },
    format: "iife",
  });
  return metafile;
}

const common = {
  absWorkingDir: fromProject(),
  outdir: pageFolder,
  metafile: true,
  bundle: true,
  minify: true,
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".png": "dataurl", ".svg": "dataurl" },
  // Some of Univer's packages mark their styles free of side effects.
  ignoreAnnotations: false,
  logLevel: "warning",
} as const;

function digestOf(files: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of files) {
    const full = fromProject(file);
    digest.update(file).update(fs.existsSync(full) ? fs.readFileSync(full) : "gone");
  }
  return digest.digest("hex");
}

if (require.main === module) {
  buildPage().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
