import { inNamespace } from "../namespace";
import { indexFormula, type IndexByName } from "./indexByName";

/** An index, which is computed by one preset after the other. */
interface ByPresets {
  readonly index: IndexByName;
  readonly presets: readonly string[];
}

/** The ranks by one preset, in the order of the data. */
function ranksBy(index: IndexByName, preset: string): string {
  return `${inNamespace("QEI.RANK")}(${indexFormula({ ...index, preset }).slice(1)})`;
}

/**
 * Units, their ranks by each preset, and how many places lie between the best and the worst: in the order of the ranks by one
 * of the presets, those without a rank last.
 * @param units the column of their names; null: they are called by their rows.
 * @param by the place of that preset
 */
export function presetRanksFormula({ index, presets }: ByPresets, units: string | null, by: number): string {
  const names = presets.map((_, i) => `ranks${i + 1}`);
  const given = presets.map((preset, i) => `${names[i]}, ${ranksBy(index, preset)}`);
  // Row by row, which MAX and MIN of several columns are not.
  const extreme = (sign: string) =>
    names.slice(1).flatMap((name, i) => {
      const so = i === 0 ? names[0] : `${sign === ">" ? "worst" : "best"}${i}`;
      return [`${sign === ">" ? "worst" : "best"}${i + 1}`, `IF(${name}${sign}${so}, ${name}, ${so})`];
    });
  const last = names.length - 1;
  const apart = last === 0 ? `0*${names[0]}` : `worst${last}-best${last}+0*(${names.join("+")})`;
  const columns = ["units", ...names, `IFERROR(${apart}, "")`];
  const places = columns.map((_, i) => i + 1).join(",");
  const labels = units === null ? `SEQUENCE(ROWS(${names[0]}))` : `${units}&""`;
  const steps = [...given, ...extreme(">"), ...extreme("<"), "units", labels].join(", ");
  return `=LET(${steps}, SORTBY(CHOOSE({${places}}, ${columns.join(", ")}), IFERROR(0+${names[by]}, 10^9)))`;
}

/** Kendall's tau-b of the ranks by two presets. */
export function presetAgreementFormula(index: IndexByName, preset: string, reference: string): string {
  const both = `CHOOSE({1,2}, ${ranksBy(index, preset)}, ${ranksBy(index, reference)})`;
  return `=INDEX(${inNamespace("QEI.CORRELATION")}(${both}, "kendall"), 1, 2)`;
}

/** How many units have a rank by both presets, and another one. */
export function presetMovesFormula(index: IndexByName, preset: string, reference: string): string {
  return `=SUM(IFERROR(IF(${ranksBy(index, preset)}-${ranksBy(index, reference)}=0, 0, 1), 0))`;
}
