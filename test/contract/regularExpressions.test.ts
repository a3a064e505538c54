import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

interface Diagnostics {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly complexity?: { readonly summary: string };
}
const { checkSync } = jest.requireActual<{
  checkSync(source: string, flags: string, options: { timeout: number; checker: "automaton" }): Diagnostics;
}>("recheck");

const root = join(__dirname, "../..");

/** Source that reads texts from outside: cells, files, pasted rows, addresses. The other scripts read the project's own files. */
const folders = ["src", "scripts/playground"];

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a file; what makes one out of a text is reported, since its text is not known. */
function expressions(file: string): { literals: Literal[]; made: string[] } {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const literals: Literal[] = [];
  const made: string[] = [];
  const place = (node: ts.Node) =>
    `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ place: place(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isIdentifier(node) && node.text === "RegExp" && !ts.isTypeReferenceNode(node.parent))
      made.push(place(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made };
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name)),
);
const found = files.map(expressions);
const literals = found.flatMap((file) => file.literals);

test("regular expressions stand in the source as they are", () => {
  expect(found.flatMap(({ made }) => made)).toEqual([]);
  expect(literals.length).toBeGreaterThan(80);
});

// By proof, which has one answer: trying texts has another now and then. It takes no looking ahead and no looking back.
test("each needs time in proportion to the text, whatever the text", () => {
  // What stands in several places is proved once.
  const different = new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal]));
  const slow = [...different.values()].flatMap(({ place, source, flags }) => {
    const { status, complexity } = checkSync(source, flags, { timeout: 30_000, checker: "automaton" });
    return status === "safe" ? [] : [`${place} /${source}/${flags}: ${complexity?.summary ?? status}`];
  });
  expect(slow).toEqual([]);
}, 180_000);

test("what takes long is found: the kinds that were mended", () => {
  for (const [source, flags] of [
    ['"(?:[^"\\\\]|\\\\.)*"|[[\\]{}]', "g"],
    ['((?:"(?:[^"]|"")*"|[^",;])*)([,;]|$)', "g"],
    ["^(\\d+\\.?\\d*|\\.\\d+)$", ""],
    ["\\n+$", ""],
  ])
    expect(checkSync(source, flags, { timeout: 30_000, checker: "automaton" }).status).toBe("vulnerable");
});
