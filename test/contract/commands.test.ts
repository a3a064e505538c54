import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Commands of a page: indented or fenced lines and code in a sentence that begin with a program of ours. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/`+(?:[a-z]*\n)?([^`]+?)`+/g)]
    .flatMap(([, code]) => code.split("\n"))
    .map((line) => line.trim())
    .filter((line) => /\b(?:npm|npx|tsx|node)\s/.test(line));

const pages = ["README.md", "CONTRIBUTING.md", "test/manual.md", "samples/README.md"];
const commands = pages.flatMap((page) => commandsOf(read(page)).map((command) => [page, command] as const));

test("there are commands to look at", () => expect(commands.length).toBeGreaterThan(15));

test.each(commands)("%s: `%s` runs in cmd and PowerShell too", (_, command) => {
  // Neither sets a variable before a command, and Windows PowerShell 5.1 has no && (Microsoft, about_Pipeline_Chain_Operators).
  expect(command).not.toMatch(/^[A-Z_]+=\S|&&|\|\||\\$/);
});

test.each(commands)("%s: `%s` names a script that exists", (_, command) => {
  const [, name] = /\bnpm run ([\w:-]+)/.exec(command) ?? [];
  if (name) expect(Object.keys(scripts)).toContain(name);
});

test.each(Object.entries(scripts))("npm run %s runs in every shell", (_, script) => {
  expect(script).not.toMatch(/(?:^|&& )[A-Z_]+=|['$]|\brm\b|\bcp\b/);
});
