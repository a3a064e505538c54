import { fail } from "../../core/errors";
import { type AnyAggregation, type Normalization, normalizations } from "../../core/options";
import { readAggregation } from "../arguments/aggregationCells";
import { isOmitted } from "../grid";
import { readNumber, readWord } from "../words";
import { isBlankSetting } from "./names";

/** What a row of the weights table says of its own; null for a blank: as the index. `name` is that of the row, for errors. */

/** A 0 is a blank here. @throws IndexError for a word that is none. */
export function readOwnNormalization(raw: unknown, name: string): Normalization | null {
  return isBlankSetting(raw) ? null : readWord(raw, `Normalization (${name})`, normalizations, "minmax");
}

/** A 0 is a blank here, so that the geometric mean needs its word. @throws IndexError for neither a word nor a p. */
export function readOwnAggregation(raw: unknown, name: string): AnyAggregation | null {
  return isBlankSetting(raw) ? null : readAggregation(raw, `Aggregation (${name})`);
}

/**
 * A 0 may be a blank that this Excel hands over so, which asks for the argument's share and not for none.
 * @throws IndexError for what is no share above 0, up to 1.
 */
export function readOwnCoverage(raw: unknown, name: string): number | null {
  if (isOmitted(raw)) return null;
  const share = readNumber(raw, `Coverage (${name})`, 0, 1, 1);
  return share > 0 ? share : fail("rowCoverageZero", { name });
}
