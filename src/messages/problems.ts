import { shortened } from "../core/errors/cut";
import { type Problem } from "../core/errors";
import { type WorksheetWords } from "./words";

/** Longest message: what fits a hover box in Excel. */
const longest = 160;

/** What is wrong, where, and what to do: one message of at most 160 characters. */
export function describeProblem(
  { code, parameters }: Problem,
  { errors }: Pick<WorksheetWords, "errors">,
): string {
  const describe = errors[code] as (parameters: Problem["parameters"]) => string;
  const text = describe(parameters);
  return text.length <= longest ? text : shortened(text, longest - 1);
}
