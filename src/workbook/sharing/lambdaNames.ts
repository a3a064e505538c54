import { formerNames, isOutdated, isPortable } from "../../sharing/portable/formerNames";
import { portableNames, withHelpers } from "../../sharing/portable/portableNames";
import { portableNamesInUse } from "./namesInUse";
import { runExcel } from "../run";

const remark = "Employment Indices: native form of QEI and ESI";

interface NamesOutcome {
  /** Names that were not there before, as far as they could be added. */
  readonly added: readonly string[];
  /** A name that stands for something else; nothing is added then. */
  readonly taken: string | null;
  /** Excel without LAMBDA refuses the first name. */
  readonly failure: Error | null;
}

/** Adds the LAMBDA names that are not there yet. Those of an earlier build that computed otherwise become today's. */
export async function addPortableNames(wanted: Iterable<string>): Promise<NamesOutcome> {
  const needed = withHelpers(wanted);
  let added: readonly string[] = [];
  try {
    return await runExcel(async (context) => {
      const { names } = context.workbook;
      const present = needed.map((each) => ({
        each,
        item: names.getItemOrNullObject(each.name).load("formula"),
      }));
      await context.sync();
      const other = present.find(({ each, item }) => !item.isNullObject && !isPortable(item.formula, each));
      if (other) return { added, taken: other.each.name, failure: null };
      const missing = present.filter(({ item }) => item.isNullObject).map(({ each }) => each);
      added = missing.map(({ name }) => name);
      for (const { name, formula } of missing) names.add(name, `=${formula}`, remark);
      for (const { each, item } of present)
        if (!item.isNullObject && isOutdated(item.formula, each)) item.formula = `=${each.formula}`;
      await context.sync();
      return { added, taken: null, failure: null };
    });
  } catch (error) {
    return { added, taken: null, failure: error as Error };
  }
}

/**
 * Takes those of our LAMBDA names out of the workbook that no formula uses. Names that stand for something else stay; so do
 * all where the workbook cannot be looked through: a name too many harms nobody.
 * @returns those of the candidates that stay although they are ours.
 */
export async function removeUnusedNames(candidates: readonly string[]): Promise<readonly string[]> {
  if (candidates.length === 0) return [];
  const own = [...portableNames, ...formerNames].filter(({ name }) => candidates.includes(name));
  try {
    const inUse = withHelpers(await portableNamesInUse());
    // Any of them may be of an earlier build and call what those had besides.
    const used = new Set([...inUse, ...(inUse.length > 0 ? formerNames : [])].map(({ name }) => name));
    return await runExcel(async (context) => {
      const present = own.map((each) => ({
        each,
        item: context.workbook.names.getItemOrNullObject(each.name).load("formula"),
      }));
      await context.sync();
      const there = present.filter(({ each, item }) => !item.isNullObject && isPortable(item.formula, each));
      for (const { each, item } of there) if (!used.has(each.name)) item.delete();
      await context.sync();
      return there.flatMap(({ each }) => (used.has(each.name) ? [each.name] : []));
    });
  } catch {
    return candidates;
  }
}
