import { inNamespace, withoutNamespace } from "./namespace";
import { callText, rewriteCalls } from "./calls";
import { tokenize } from "./tokens";

/** How Excel stores a function of an add-in, and shows it until the add-in is there. */
const stored = /^_xldudf_/i;
const ours = /^(QEI|ESI)(\.[A-Z0-9]+)?$/i;

/** The function's name if a word of a formula stands for one of ours, such as `QEI.WEIGHTS` for `_xldudf_QEI_WEIGHTS`. */
export function addInFunction(word: string): string | null {
  const name = withoutNamespace(stored.test(word) ? word.replace(stored, "").replaceAll("_", ".") : word);
  return ours.test(name) ? name.toUpperCase() : null;
}

/** What a formula does with the add-in's functions. */
export interface AddInUse {
  /** Each function once, in order. */
  readonly functions: readonly string[];
  /** Some stand in the form in which files store them. */
  readonly stored: boolean;
  /** Some have an `@` before them, which takes one value of the result only. */
  readonly intersected: boolean;
}

/** null where a formula uses none of our functions. */
export function addInUse(formula: string): AddInUse | null {
  // Nearly every formula of a workbook: no need to cut it up.
  if (!/(QEI|ESI)/i.test(formula)) return null;
  const functions = new Set<string>();
  let asStored = false;
  rewriteCalls(formula, ({ name }) => {
    const found = addInFunction(name);
    if (found) functions.add(found);
    if (found && stored.test(name)) asStored = true;
    return null;
  });
  if (functions.size === 0) return null;
  return { functions: [...functions], stored: asStored, intersected: intersects(formula) };
}

function intersects(formula: string): boolean {
  if (!formula.includes("@")) return false;
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  return tokens.some(
    ({ text }, i) =>
      text === "@" && tokens[i + 1]?.kind === "word" && addInFunction(tokens[i + 1].text) !== null,
  );
}

/** The formula as a user types it, without the prefix of stored functions. An `@` stays: it changes the result. */
export function asTyped(formula: string): string {
  return rewriteCalls(formula, ({ name, arguments: given }) => {
    const found = stored.test(name) ? addInFunction(name) : null;
    return found && callText(inNamespace(found), given);
  });
}
