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
  none: "Type by how much an indicator changes.",
  summary: (moved: number, of: number) =>
    `${moved} of ${of} ${plural(of, "unit", "units")} would change rank.`,
  gains: (unit: string, places: number) =>
    `${unit} would gain most: ${places} ${plural(places, "place", "places")}.`,
  ghost: "The outline is the score as it is.",
  write: "Write as formula",
};
