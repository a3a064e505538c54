import { tokenize } from "../../formula/tokens";
import { portableNames } from "../../sharing/portable/portableNames";
import { inParts } from "../cells/batchSize";
import { breather } from "../breather";
import { rangeOfArea, type SheetArea, usedAreas } from "./formulaScan";
import { readExcel } from "../run";

const own = new Set(portableNames.map(({ name }) => name));

/** The LAMBDA names that formulas of cells and of other names use themselves, in capitals. */
export async function portableNamesInUse(): Promise<ReadonlySet<string>> {
  const { areas, names } = await usedAreas();
  const used = new Set<string>();
  const note = (formula: unknown) => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return;
    const capitals = formula.toUpperCase();
    if (!capitals.includes("PORTABLE")) return;
    for (const { kind, text } of tokenize(capitals)) if (kind === "word" && own.has(text)) used.add(text);
  };
  for (const { name, formula } of names) if (!own.has(name.toUpperCase())) note(formula);
  await inParts(areas, "formulas", async (parts) => {
    const breathe = breather();
    for (const line of await readFormulas(parts)) {
      line.forEach(note);
      await breathe();
    }
  });
  return used;
}

function readFormulas(parts: readonly SheetArea[]): Promise<unknown[][]> {
  return readExcel(async (context) => {
    const ranges = parts.map((part) => rangeOfArea(context, part).load("formulas"));
    await context.sync();
    return ranges.flatMap((range) => range.formulas as unknown[][]);
  });
}
