import { callText } from "../../formula/calls";
import { withoutSpaces } from "../../formula/layout";
import { scopedTokens } from "../../formula/scope";

/**
 * A LAMBDA that a workbook keeps as a defined name, so that a formula needs no add-in.
 *
 * The texts stay within what Excel 2024, Microsoft 365, IronCalc and the playground's engine all calculate alike: every
 * argument is given (omitted ones as ""), no LAMBDA is held in a variable or shares its variables' names with one inside it, sizes are counted (ROWS and COLUMNS of an array
 * fail in one of the engines), arrays are tested with comparisons (ISNUMBER and its like look at one cell there), and
 * comparisons become numbers by *1.
 */
export interface PortableName {
  /** Such as QEI_PORTABLE. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** The formula without spaces and line breaks, without the leading equals sign. */
  readonly formula: string;
}

/**
 * @param parameters with `body` laid out for people to read. In the workbook every variable ends in an underscore: tables
 * are often called Weights or Data, and Univer takes a variable of the same spelling for the table.
 */
export function portableName(name: string, parameters: readonly string[], body: string): PortableName {
  const formula = scopedTokens(callText("LAMBDA", [...parameters, withoutSpaces(body)])).map(
    ({ text, isVariable }) => (isVariable ? `${text}_` : text),
  );
  return { name, parameters: parameters.map((each) => `${each}_`), formula: formula.join("") };
}
