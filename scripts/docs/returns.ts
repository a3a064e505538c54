import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "src", "functions");

/** What each function returns, in the words of its @returns tag, which the metadata leaves out. */
export function returnsInEnglish(): Map<string, string> {
  const returns = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of files.filter((file) => file.endsWith(".ts"))) {
    for (const [comment] of readFileSync(join(folder, name), "utf8").matchAll(/\/\*\*[\s\S]*?\*\//g)) {
      const id = /@customfunction (\S+)/.exec(comment)?.[1];
      const text = /@returns ([\s\S]*?)(?=\n\s*\* @|\*\/)/.exec(comment)?.[1];
      if (id && text) returns.set(id, text.replace(/\s*\n\s*\*\s?/g, " ").trim());
    }
  }
  return returns;
}
