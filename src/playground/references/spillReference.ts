/** Texts, quoted sheet names, names and addresses; any other sign by itself. */
const pieces = /"[^"]*"?|'(?:[^']|'')*'?|[\p{L}\p{N}_.$]+|[^]/gu;
const reference = /^(?:\$?[A-Z]{1,3}\$?\d+|[\p{L}_][\p{L}\p{N}_.]*)$/iu;

/**
 * Rewrites spill references such as G5# or Scores# into a call, for an engine without the "#" operator.
 * @param call the name of the function that stands for the operator
 */
export function withSpillCalls(formula: string, call: string): string {
  if (!formula.includes("#")) return formula;
  const written: string[] = [];
  const found = formula.match(pieces) ?? [];
  found.forEach((piece, i) => {
    const name = written[written.length - 1] ?? "";
    // An error such as #REF! has a letter after the sign.
    if (piece !== "#" || !reference.test(name) || /^[\w/!?]/.test(found[i + 1] ?? ""))
      return written.push(piece);
    written.pop();
    const sheet = written[written.length - 1] === "!" ? written.splice(-2) : [];
    written.push(`${call}(${sheet.join("")}${name})`);
  });
  return written.join("");
}
