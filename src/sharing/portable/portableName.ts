import { callText } from "../../formula/calls";
import { withoutSpaces } from "../../formula/layout";

/**
 * A LAMBDA that a workbook keeps as a defined name, so that a formula needs no add-in.
 *
 * The texts stay within what Excel 2024 and Microsoft 365 document and IronCalc, which checks them in the tests, calculates
 * too: every argument is given (omitted ones as ""), no LAMBDA is held in a variable or shares its variables' names with one
 * inside it, sizes are counted (ROWS and COLUMNS take ranges only there), arrays are tested with comparisons (ISNUMBER and
 * its like look at one cell there), and comparisons become numbers by *1.
 */
export interface PortableName {
  /** Such as QEI_PORTABLE. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** The formula without spaces and line breaks, without the leading equals sign. */
  readonly formula: string;
}

/** @param body laid out for people to read. */
export function portableName(name: string, parameters: readonly string[], body: string): PortableName {
  return { name, parameters, formula: callText("LAMBDA", [...parameters, withoutSpaces(body)]) };
}
