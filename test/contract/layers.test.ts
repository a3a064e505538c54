import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";
import layers from "../../scripts/layers.json";

const source = join(__dirname, "../../src");

/** What each layer may import from; packages only where "packages" stands. */
const allowed: Readonly<Record<string, readonly string[]>> = layers;

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.tsx?$/.test(name));

/** Every module a file names in an import, an export … from or an import(). */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function layerOf(file: string, target: string): string {
  if (!target.startsWith(".")) return "packages";
  const resolved = posix.normalize(posix.join("src", posix.dirname(file), target));
  return resolved.startsWith("src/") ? resolved.split("/")[1] : resolved.split("/")[0];
}

test("imports are found in every form", () => {
  const text = `import a from "a";\nimport { b } from './b';\nimport "c";\nexport * from "d";\nconst e = import("e");\nimport type { F } from "f";\n// import x from "x"\nconst text = 'from "y"';`;
  expect(importsOf(text)).toEqual(["a", "./b", "c", "d", "e", "f"]);
});

test("every folder of src is a layer with a rule", () => {
  const folders = files.map((file) => dirname(file).split("/")[0]).filter((folder) => folder !== ".");
  expect([...new Set(folders)].filter((folder) => !(folder in allowed))).toEqual([]);
});

test.each(Object.entries(allowed))("src/%s imports only from %j", (layer, permitted) => {
  const breaches = files
    .filter((file) => file.startsWith(`${layer}/`))
    .flatMap((file) =>
      importsOf(readFileSync(join(source, file), "utf8")).map((target) => ({ file, target })),
    )
    .filter(({ file, target }) => !permitted.includes(layerOf(file, target)));
  expect(breaches).toEqual([]);
});

test("Office is named only where it may be", () => {
  const mayUseOffice = /^(workbook|commands|playground)\/|^taskpane\/main\.tsx$|^functions\/excelErrors\.ts$/;
  const uses = files
    .filter((file) => !mayUseOffice.test(file))
    .filter((file) =>
      /(?<![\w."'`])(Office|Excel|CustomFunctions|OfficeRuntime)\.\w+[.(]/.test(codeOf(file)),
    );
  expect(uses).toEqual([]);
});

/** Code without comments and texts, where the words may stand. */
function codeOf(file: string): string {
  const text = readFileSync(join(source, relative(source, join(source, file))), "utf8");
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""');
}
