import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/*
 * Excel's formula language is read and written in src/formula only. What cannot be left to types is looked for in the code:
 * the texts, patterns and expressions that such work needs. Each kind is one that once stood outside.
 */

const root = join(__dirname, "../..");

const read = new Map<string, Pieces>();

interface Pieces {
  /** Code as it stands, without comments. */
  readonly code: string;
  /** Regular expressions. */
  readonly patterns: readonly string[];
  /** Templates with values in them, each value as ␀. */
  readonly templates: readonly string[];
}

const kinds: Readonly<Record<string, (pieces: Pieces) => readonly string[]>> = {
  "letters of columns": ({ code }) => matches(code, /fromCharCode\(\s*65|charCodeAt\([^)]*\)\s*-\s*6[45]\b/g),
  "patterns of addresses": ({ patterns }) => having(patterns, /\[A-Z\](?:\+|\{1,[23]\}).*\\d/i),
  "sheet names": ({ code, templates }) => [
    ...matches(
      code,
      /(?:split|indexOf|lastIndexOf|endsWith)\(["'`]'?!["'`]\)|"'",\s*"''"|["']''["'],\s*["']'["']/g,
    ),
    ...having(templates, /␀'?!␀(?!,␀)/),
  ],
  "structured references": ({ patterns, templates }) => [
    ...having(templates, /(?:␀|\w)\[(?:\[|#\w+\],?|\])*\[?␀|\[#\w+\].*␀|␀.*\[#\w+\]/),
    ...having(patterns, /\\\[#|\[\[\\\]#'/),
  ],
  calls: ({ templates }) => having(templates, /(?:^=␀|\b[A-Z][A-Z0-9.]+)\([^)]*␀/),
  "texts in quotation marks": ({ code, patterns }) => [
    ...matches(code, /(?:'"'|\/"\/g),\s*'""'|'""',\s*'"'/g),
    ...having(patterns, /\[\^"\]\|""/),
  ],
};

/** Other languages, and texts that people read as they stand here. */
const exempt: readonly {
  readonly files: RegExp;
  readonly kinds: readonly string[];
  readonly because: string;
}[] = [
  {
    files: /^src\/sharing\/(sql|powerQuery)\//,
    kinds: ["calls", "texts in quotation marks", "sheet names"],
    because: "SQL and M quote and call in the same way",
  },
  {
    files: /^src\/taskpane\/sharing\/documents\/(QualityQueryForm\.tsx|queries\.ts)$/,
    kinds: ["texts in quotation marks"],
    because: "a list of names with commas between them, as in CSV",
  },
  {
    files: /^src\/sharing\/presets\/lockedLine\.ts$/,
    kinds: ["texts in quotation marks"],
    because: "a list of names with semicolons between them, likewise",
  },
  {
    files: /^src\/sharing\/portable\/(?:tables\/)?\w+Names\.ts$/,
    kinds: ["calls"],
    because: "bodies of LAMBDAs, laid out as people read them; lists of option words are put in",
  },
  {
    files: /^scripts\/docs\/page\.ts$/,
    kinds: ["calls"],
    because: "the syntax of a function in its help, optional arguments in brackets",
  },
  {
    files: /^samples\/(sheets\/(?:\w+\/)?\w+|layout|examples)\.ts$/,
    kinds: ["calls"],
    because: "formulas that the sample workbook shows, written out; addresses of its own cells are put in",
  },
];

const files = ["src", "samples", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);
const inside = (file: string) => file.startsWith("src/formula/");

test.each(Object.keys(kinds))("%s: nothing outside src/formula", (kind) => {
  const isExempt = (file: string) =>
    exempt.some((each) => each.kinds.includes(kind) && each.files.test(file));
  const found = files
    .filter((file) => !inside(file) && !isExempt(file))
    .flatMap((file) => kinds[kind](piecesOf(file)).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test.each(Object.keys(kinds))("%s: src/formula has them, so that they can be seen", (kind) => {
  expect(files.filter(inside).flatMap((file) => kinds[kind](piecesOf(file)))).not.toEqual([]);
});

test("each exemption is needed", () => {
  const idle = exempt.flatMap((each) =>
    each.kinds.filter(
      (kind) => !files.some((file) => each.files.test(file) && kinds[kind](piecesOf(file)).length > 0),
    ),
  );
  expect(idle).toEqual([]);
});

// As they stood in the workbook, the pane, the playground, the samples and the scripts.
test.each([
  ["letters of columns", "const last = String.fromCharCode(65 + (index % 26));"],
  ["letters of columns", "[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)"],
  ["patterns of addresses", "/^\\$?([A-Z]+)\\$?(\\d+)$/.exec(address)"],
  ["patterns of addresses", "/^([A-Z]{1,3})(\\d+)(?::([A-Z]{1,3})(\\d+))?$/i.exec(text)"],
  ["sheet names", 'address.slice(address.lastIndexOf("!") + 1)'],
  ["sheet names", "`'${sheet.replaceAll(\"'\", \"''\")}'!${cells}`"],
  ["sheet names", "`${quotedSheetName(sheet)}!${address}`"],
  ["structured references", "`${table}[${header}]`"],
  ["structured references", "`${dataTable}[[#Headers],[${first}]:[${last}]]`"],
  ["structured references", "cell.formula.includes(`[${name}]`) || formula.indexOf(`${name}[[#Headers],`)"],
  ["structured references", "header.replace(/[[\\]#'@]/g, \"'$&\")"],
  ["calls", "`=LET(names, ${names}, ${expression})`"],
  ["calls", "`=${id}(${list})`"],
  ["calls", "`IFERROR(${index.slice(1)}, ${missing})`"],
  ["texts in quotation marks", 'unit.replace(/"/g, \'""\')'],
  ["texts in quotation marks", '/("(?:[^"]|"")*")|\\s+/g'],
])("%s are seen in %s", (kind, code) => {
  expect(kinds[kind](pieces(code))).not.toEqual([]);
});

function piecesOf(file: string): Pieces {
  let known = read.get(file);
  if (!known) read.set(file, (known = pieces(readFileSync(join(root, file), "utf8"), file)));
  return known;
}

function pieces(text: string, file = "code.tsx"): Pieces {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const patterns: string[] = [];
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    if (ts.isTemplateExpression(node))
      templates.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("␀"));
    node.forEachChild(visit);
  };
  visit(source);
  return { code: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""), patterns, templates };
}

function having(texts: readonly string[], pattern: RegExp): string[] {
  return texts.filter((text) => pattern.test(text));
}

function matches(code: string, pattern: RegExp): string[] {
  return code.match(pattern) ?? [];
}
