import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const pane = join(__dirname, "../../src/taskpane");

/** Where an index is opened, and the two ways to it: for views and for actions. Nothing else asks whether one is open. */
const opening = ["shared/context.ts", "state/loading.ts", "state/paneStore.ts"];

/** Names of the part of the pane's state that may be null, read in any form. */
function reads(text: string): number {
  let found = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === "session") found++;
    if (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === "session") found++;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.tsx", text, ts.ScriptTarget.Latest, true));
  return found;
}

test("reading the index that is open is found in every form", () => {
  expect(reads("usePane((state) => state.session?.model); const { session: s } = get();")).toBe(2);
  expect(reads("usePane(({ session }) => session !== null)")).toBe(1);
  expect(reads("useSession((session) => session.model); set({ session });")).toBe(0);
});

test("whether an index is open is asked in one place for views and in one for actions", () => {
  const files = readdirSync(pane, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name));
  const asking = files.filter((name) => reads(readFileSync(join(pane, name), "utf8")) > 0);
  expect(asking.sort()).toEqual(opening);
});
