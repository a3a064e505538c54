import { grouped } from "../../../grouped";
/** What one indicator would have to be for a unit to reach a rank. */
export const reach = {
  title: "How much for a rank?",
  unit: "Unit",
  choose: "Choose a unit…",
  inRow: (unit: string, row: number) => `${unit} (row ${row})`,
  indicator: "Indicator that changes",
  rank: "To rank",
  expected: (of: number) => `A whole number from 1 to ${of}`,
  now: (unit: string, rank: number, of: number) => `${unit} has rank ${grouped(rank)} of ${grouped(of)}.`,
  change: (indicator: string, from: string, to: string) => `${indicator} from ${from} to ${to}`,
  by: (amount: string) => `(${amount})`,
  beyond: { up: (value: string) => `above ${value}`, down: (value: string) => `below ${value}` },
  reached: (unit: string, rank: number, level: string) =>
    `With that alone ${unit} has rank ${rank}, where ${level} is now.`,
  end: (indicator: string, rank: number, goal: number) =>
    `No value of ${indicator} alone reaches rank ${goal}: the best it can do is rank ${rank}, with`,
  never: (indicator: string, goal: number) =>
    `No value of ${indicator} alone reaches rank ${goal}, nor any rank better than now.`,
  held: "It has that rank already, or a better one.",
  unranked: (unit: string) => `${unit} has no score, so it has no rank to improve.`,
  uncounted: (indicator: string) => `${indicator} has weight 0: it changes no rank.`,
  missing: (unit: string, indicator: string) => `${unit} has no value of ${indicator}. Fill it in first.`,
  unheardOf: "Better than any unit has.",
  percentile: "The other units keep their percentile ranks.",
  apply: "Try this change",
};
