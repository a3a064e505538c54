import { shortened } from "../core/errors/cut";
import { type Gap } from "../core/groups/gap/gap";
import { type QualityGroups } from "../core/structure/change/quintiles";
import { type WorksheetWords } from "./words";

type Notes = Pick<WorksheetWords, "notes">;

/** The pattern of change over quality groups, with the growth it rests on. */
export function patternNote(
  { pattern, growth }: Pick<QualityGroups, "pattern" | "growth">,
  { notes }: Notes,
): string {
  const groups = (["lowest", "middle", "highest"] as const).filter(
    (group) => group !== "middle" || !Number.isNaN(growth.middle),
  );
  const figures = groups.map((group) => `${notes.groups[group]} ${percent(growth[group])}`);
  return notes.withFigures(notes.patterns[pattern], figures);
}

function percent(fraction: number): string {
  const text = (100 * fraction).toFixed(1);
  return `${Number(text) > 0 ? "+" : ""}${Number(text) === 0 ? "0.0" : text}%`;
}

/** Points from which Newey–West errors can be relied on. */
const enoughPoints = 20;

/** What a break at an event can say, and a caution where the series is short. */
export function breakNote(points: number, { notes }: Notes): string {
  return points >= enoughPoints ? notes.association : notes.associationOfFew(points, enoughPoints);
}

/** Rows in a group from which linearized errors can be relied on. */
const enoughRows = 50;

/** Which group is first, what a gap can say, and a caution where a group is small. */
export function gapNote({ names, sizes }: Pick<Gap, "names" | "sizes">, { notes }: Notes): string {
  const [first, second] = names.map((name) => shortened(String(name), 24));
  return (
    notes.gapBetween(first, second) + (Math.min(...sizes) < enoughRows ? notes.smallGroup(enoughRows) : "")
  );
}
