import { grouped } from "../../../grouped";
import { plural } from "../../grammar";

/** What would become of the ranking if indicators changed. */
export const whatIf = {
  note: "The index if indicators changed, on the scale of the data as they are. No prediction: nothing else follows the change.",
  change: (position: number) => `Change ${position}`,
  indicator: "Indicator",
  kinds: { percent: "by per cent", add: "by", set: "to" },
  kindOf: (indicator: string) => `How ${indicator} changes`,
  amountOf: (indicator: string) => `Amount for ${indicator}`,
  expected: "A number, such as 10 or −2.5",
  another: "Another indicator",
  leave: (indicator: string) => `Leave ${indicator} as it is`,
  who: "Who changes",
  everyone: "All units",
  list: "Ranking after the change",
  scores: (before: string, after: string) => `${before} → ${after}`,
  /** The same, read out. */
  scoresHeard: (before: string, after: string) => `index ${after}, now ${before}`,
  none: "Type by how much an indicator changes.",
  summary: (moved: number, of: number) =>
    `${grouped(moved)} of ${grouped(of)} ${plural(of, "unit", "units")} would change rank.`,
  gains: (unit: string, places: number) =>
    `${unit} would gain most: ${grouped(places)} ${plural(places, "place", "places")}.`,
  ghost: "The outline is the score as it is.",
  write: "Write as formula",
  said: {
    percent: (indicator: string, amount: string) => `${indicator} by ${amount} %`,
    add: (indicator: string, amount: string) => `${indicator} by ${amount}`,
    set: (indicator: string, amount: string) => `${indicator} to ${amount}`,
  },
  changed: (changes: string, who: string) => `What changes: ${changes}. Who changes: ${who}.`,
  frozen: "On the scale of the data as they are; nothing else follows the change.",
  columns: {
    unit: "Unit",
    before: "Index now",
    after: "Index then",
    change: "Change",
    rankBefore: "Rank now",
    rankAfter: "Rank then",
  },
  chart: "Index now and then",
};
