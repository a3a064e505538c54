const references =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.])/gu;

/** A formula on sheet `own` after rows of sheet `moved` have other numbers. */
export function shiftReferences(
  formula: string,
  own: string,
  moved: string,
  newRow: (row: number) => number,
): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(references, (whole, text?: string, sheet?: string, reference?: string) => {
    if (text !== undefined || reference === undefined) return whole;
    const of = sheet === undefined ? own : sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    if (of !== moved) return whole;
    return (sheet ?? "") + reference.replace(/\d+/g, (digits) => String(newRow(Number(digits) - 1) + 1));
  });
}
