import { addInUse } from "../../formula/addInCalls";
import { scopedTokens } from "../../formula/scope";
import { portableNames } from "../../sharing/portable/portableNames";
import { usesPortableNames } from "../../sharing/portable/rewrite";
import { isOnItsWay } from "../events/settled";
import { type FoundCell } from "./sharingContract";

/** A defined name; `sheet` is "" for one of the workbook. */
export interface DefinedName {
  readonly sheet: string;
  readonly name: string;
  readonly formula: string;
}

const own = new Set(portableNames.map(({ name }) => name));

/** How a formula stands, for a cell or a name; null where it uses nothing of ours. `error` is what a cell shows. */
export type Judge = (
  formula: string,
  error?: string,
) => Pick<FoundCell, "state" | "intersected" | "through"> | null;

/** The names that use our functions, and how to tell what uses them in turn. */
export function foundNames(names: readonly DefinedName[]): { found: readonly FoundCell[]; judge: Judge } {
  // By name: sheets may have names of the same spelling, and what uses one is taken to use all.
  const known = new Map<string, { live: boolean; through: readonly string[] }>();
  const judge: Judge = (formula, error = "") => {
    const use = addInUse(formula);
    const used = known.size === 0 ? [] : wordsOf(formula).filter((word) => known.has(word));
    if (!use && used.length === 0 && !usesPortableNames(formula)) return null;
    const unknown = use?.stored || ((use || used.length > 0) && error === "#NAME?");
    const live = use || used.some((word) => known.get(word)?.live);
    const wrong = isOnItsWay([[error]]) ? "busy" : "error";
    return {
      state: unknown ? "name" : error ? wrong : live ? "fine" : "lambda",
      intersected: use?.intersected ?? false,
      through: unique(used.flatMap((word) => [word, ...(known.get(word)?.through ?? [])])),
    };
  };
  let found: FoundCell[] = [];
  // A name may use one that comes later: once more until nothing is new.
  for (let before = -1, links = 0; links !== before;) {
    before = links;
    found = [];
    for (const { sheet, name: address, formula } of names) {
      const judged = own.has(address.toUpperCase()) ? null : judge(formula);
      if (!judged) continue;
      found.push({ sheet, address, formula, error: "", named: true, ...judged });
      const key = address.toLowerCase();
      const same = known.get(key);
      known.set(key, {
        live: judged.state !== "lambda" || (same?.live ?? false),
        through: unique([...judged.through, ...(same?.through ?? [])]),
      });
    }
    links = [...known.values()].reduce((sum, { through }) => sum + 1 + through.length, 0);
  }
  return { found, judge };
}

/** What may be a name: no variable of LET or LAMBDA, no sheet before an exclamation mark. */
function wordsOf(formula: string): readonly string[] {
  return scopedTokens(formula).flatMap(({ kind, text, isVariable }, i, all) =>
    kind !== "word" || isVariable || all[i + 1]?.text === "!" ? [] : [text.toLowerCase()],
  );
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
