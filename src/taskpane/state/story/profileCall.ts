import { keyIn } from "../../../cells/tables/names";
import { type Normalization } from "../../../core/options";
import { textConstant } from "../../../formula/constants";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { type IndexModel } from "../index/indexModel";
import { type Companion } from "../index/inserting";

/** QEI.PROFILE of a unit (0-based row): by its name where no other has it, so that it may move in the table. */
export function profileCall(
  { units, unitColumn, nodes }: IndexModel,
  row: number,
  normalization: Normalization,
): Companion {
  const name = units[row];
  const isOnly = units.filter((other) => keyIn(other) === keyIn(name)).length === 1;
  const score = scoreFormat(normalization);
  return {
    functionName: "QEI.PROFILE",
    unit: unitColumn !== null && isOnly ? textConstant(name) : String(row + 1),
    names: ["Index", ...nodes.map((node) => node.name)],
    numberFormat: ["General", "0", "General", score, "0.000", score, "0", score],
  };
}
