import { isName } from "../../../formula/cellLike";
import { refusedVariable } from "../../../formula/scope";
import { invalidArgument } from "../../wire/hostError";

/** Excel refuses a formula with a variable that looks like a cell, such as r or x1, as it refuses a missing bracket. */
export function refuseFormula(input: unknown): void {
  if (typeof input !== "string" || !input.startsWith("=")) return;
  const variable = refusedVariable(input);
  if (variable) throw invalidArgument(`"${variable}" looks like a cell and cannot be a variable.`);
}

/** What defined names and tables may be called. */
export function refuseName(name: string): void {
  if (!isName(name)) throw invalidArgument(`"${name}" is no valid name.`);
}
