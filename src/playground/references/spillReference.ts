import { tokenize } from "../../formula/tokens";

/**
 * Rewrites spill references such as G5# or Scores# into a call, for an engine without the "#" operator.
 * @param call the name of the function that stands for the operator
 */
export function withSpillCalls(formula: string, call: string): string {
  if (!formula.includes("#")) return formula;
  const written: string[] = [];
  const tokens = tokenize(formula);
  tokens.forEach(({ text }, i) => {
    if (text !== "#" || tokens[i - 1]?.kind !== "word") return written.push(text);
    const name = written.pop();
    const sheet = written[written.length - 1] === "!" ? written.splice(-2) : [];
    written.push(`${call}(${sheet.join("")}${name})`);
  });
  return written.join("");
}
