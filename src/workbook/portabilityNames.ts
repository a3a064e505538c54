import { portableNames, withHelpers } from "../sharing/portable/portableNames";
import { runExcel } from "./run";

const remark = "Employment Indices: native form of QEI and ESI";

/** Adds the LAMBDA names that are not there yet. @returns those added, or the name that stands for something else. */
export function addPortableNames(
  wanted: Iterable<string>,
): Promise<{ readonly added: readonly string[] } | { readonly taken: string }> {
  return runExcel(async (context) => {
    const needed = withHelpers(wanted);
    const { names } = context.workbook;
    const present = needed.map((each) => ({
      each,
      item: names.getItemOrNullObject(each.name).load("formula"),
    }));
    await context.sync();
    const other = present.find(
      ({ each, item }) => !item.isNullObject && !sameText(item.formula, each.formula),
    );
    if (other) return { taken: other.each.name };
    const missing = present.filter(({ item }) => item.isNullObject).map(({ each }) => each);
    for (const { name, formula } of missing) names.add(name, `=${formula}`, remark);
    await context.sync();
    return { added: missing.map(({ name }) => name) };
  });
}

/** Takes our LAMBDA names out of the workbook; names that stand for something else stay. */
export function removePortableNames(only?: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    const present = portableNames
      .filter(({ name }) => !only || only.includes(name))
      .map((each) => ({ each, item: context.workbook.names.getItemOrNullObject(each.name).load("formula") }));
    await context.sync();
    for (const { each, item } of present) {
      if (!item.isNullObject && sameText(item.formula, each.formula)) item.delete();
    }
    await context.sync();
  });
}

/** Excel lays formulas out in its own way: spaces, capitals and prefixes do not count. */
function sameText(found: unknown, own: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/^=/, "")
      .replace(/_xl(fn|pm|ws)\./gi, "")
      .replace(/\s+/g, "")
      .toLowerCase();
  return plain(String(found)) === plain(own);
}
