import { grouped } from "../../grouped";
import { plural } from "../grammar";

/** Several presets beside each other. */
export const compared = {
  several: "Several presets",
  choose: (most: number) => `Presets, ${most} at most`,
  draft: (preset: string) => `${preset}, as changed here`,
  reference: (preset: string) => `${preset} (compared with)`,
  preset: "Preset",
  agreement: "Agreement",
  moved: "Moved",
  apart: "Apart",
  title: "Presets compared",
  agreementTitle: (preset: string) => `Agreement with ${preset}`,
  ranksTitle: "Ranks by preset",
  two: (here: string, there: string) => `${here} against ${there}`,
  places: "Places",
  slopes: "From rank to rank",
  note: (preset: string) =>
    `Agreement is Kendall's tau-b with the ranks of ${preset}: 1 = the same order, −1 = the opposite. Moved: units with another rank.`,
  same: (units: number, of: number) =>
    `All presets give ${grouped(units)} of ${grouped(of)} ${plural(of, "unit", "units")} the same rank.`,
  furthest: (unit: string, best: number, worst: number) =>
    `Furthest apart: ${unit}, from rank ${best} to rank ${worst}.`,
  byDisagreement: "Most disagreement first",
  /** A chart of lines, read out. */
  chart: (left: string, right: string) => `Ranks with ${left}, then with ${right}.`,
  chartMost: (moves: string) => `Farthest: ${moves}.`,
  chartMove: (unit: string, from: number, to: number) => `${unit} from ${from} to ${to}`,
  chartSame: "0 units have another rank.",
  refused: (preset: string) => `${preset} gives no ranks.`,
};
