/**
 * Rewrites spill references such as G5# or Scores# into a call, for an engine without the "#" operator.
 * @param call the name of the function that stands for the operator
 */
export function withSpillCalls(formula: string, call: string): string {
  if (!formula.includes("#")) return formula;
  // Texts and quoted sheet names first, so that a "#" inside them is passed over.
  const token =
    /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+|[\p{L}_][\p{L}\p{N}_.]*)#(?![\w/!?])|'(?:[^']|'')*'/giu;
  return formula.replace(token, (text: string, sheet: string | undefined, name: string | undefined) =>
    name === undefined ? text : `${call}(${sheet ?? ""}${name})`,
  );
}
