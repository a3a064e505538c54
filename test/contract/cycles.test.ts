import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** Modules that a file loads at run time, as it names them: imports of types are gone by then, import() comes later. */
export function loadedBy(text: string): string[] {
  const names: string[] = [];
  // Imports stand first; what comes below the last one is not parsed.
  const head = text.slice(0, Math.max(text.lastIndexOf(' from "'), text.lastIndexOf('\nimport "')) + 300);
  for (const statement of ts.createSourceFile("file.tsx", head, ts.ScriptTarget.Latest).statements) {
    const loads =
      (ts.isImportDeclaration(statement) && !onlyTypes(statement.importClause)) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly);
    if (loads && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier))
      names.push(statement.moduleSpecifier.text);
  }
  return names;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function resolved(file: string, target: string): string[] {
  if (!target.startsWith(".")) return [];
  const path = posix.join(posix.dirname(file), target);
  return [`${path}.ts`, `${path}.tsx`].filter((name) => existsSync(join(root, name)));
}

/** Groups of modules that load each other, found by going in depth (Tarjan 1972, SIAM Journal on Computing 1(2), 146). */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  function visit(node: string): void {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = open.splice(open.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) cycles.push(group);
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}

test("what is loaded is told from what is a type only", () => {
  const text = `import { a, type B } from "a"; import type { C } from "c"; import { type D } from "d"; import "e";
    export { f } from "f"; export type { G } from "g"; const h = () => import("h");`;
  expect(loadedBy(text)).toEqual(["a", "e", "f"]);
});

test("cycles are found, long ones and several", () => {
  const graph = { a: ["b"], b: ["c"], c: ["a", "d"], d: ["e"], e: ["d"], f: ["a"], g: ["g"] };
  expect(cyclesOf(new Map(Object.entries(graph))).map((group) => group.sort())).toEqual([
    ["d", "e"],
    ["a", "b", "c"],
    ["g"],
  ]);
});

test("no module of src loads itself again through others", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.split(sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name));
  const graph = files.map((file): [string, string[]] => [
    file,
    loadedBy(readFileSync(join(root, file), "utf8")).flatMap((target) => resolved(file, target)),
  ]);
  expect(graph.length).toBeGreaterThan(500);
  expect(cyclesOf(new Map(graph))).toEqual([]);
});
