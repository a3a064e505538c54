import { type FoundReference, structuredReferencesIn, structuredText } from "../../formula/structured";

/** A formula after a column of a table was renamed. Names are compared without case, as Excel does. */
export function withRenamedColumn(formula: string, table: string, from: string, to: string): string {
  const same = (name: string) => name.toLowerCase() === from.toLowerCase();
  return rewrite(formula, table, (reference) => {
    const { columns } = reference;
    if (!columns || (!same(columns.first) && !same(columns.last))) return null;
    return structuredText({
      ...reference,
      columns: {
        first: same(columns.first) ? to : columns.first,
        last: same(columns.last) ? to : columns.last,
      },
    });
  });
}

export function withRenamedTable(formula: string, from: string, to: string): string {
  return rewrite(formula, from, (reference) => structuredText({ ...reference, table: to }));
}

/** A formula after a table or its column was deleted: the reference is lost. */
export function withoutColumn(formula: string, table: string, column: string): string {
  const same = (name: string) => name.toLowerCase() === column.toLowerCase();
  return rewrite(formula, table, ({ columns }) =>
    columns && same(columns.first) && same(columns.last) ? "#REF!" : null,
  );
}

export function withoutTable(formula: string, table: string): string {
  return rewrite(formula, table, () => "#REF!");
}

function rewrite(
  formula: string,
  table: string,
  replacement: (reference: FoundReference) => string | null,
): string {
  const references = structuredReferencesIn(formula, (name) => name.toLowerCase() === table.toLowerCase());
  return references.reduceRight((text, reference) => {
    const words = replacement(reference);
    return words === null ? text : text.slice(0, reference.start) + words + text.slice(reference.end);
  }, formula);
}
