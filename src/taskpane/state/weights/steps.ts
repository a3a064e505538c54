import { type Direction } from "../../../core/options";
import { type LanguageTag } from "../../../messages/languages";
import { type IndicatorChange } from "../../../workbook/contract";
import {
  autoGoalpost,
  fieldAt,
  type PresetsTable,
  sameName,
  withCells,
} from "../../../workbook/presets/presetsTable";
import { type TableChange } from "../../../workbook/presets/tableChange";
import { type History } from "../history";
import { type Indicator, type IndexModel } from "../index/indexModel";
import { type WeightsByName } from "./nodeWeights";

/** One change of the weights table that the pane can take back. */
export type Step = WeightStep | DirectionStep | GoalpostStep | TableStep | LockStep | DoneStep;

/** Weights of the preset shown. */
export interface WeightStep extends Sides<WeightsByName> {
  readonly kind: "weights";
}

export interface DirectionStep extends Sides<Direction> {
  readonly kind: "direction";
  readonly indicator: string;
}

/** Low and high; NaN = from the data. */
export interface GoalpostStep extends Sides<Posts> {
  readonly kind: "goalposts";
  readonly indicator: string;
}

/** Several rows at once: what is written to come to either side. */
export type TableStep = GroupingStep | SameGoalpostsStep;

/** Who stands in which dimension. */
interface GroupingStep extends Sides<TableChange> {
  readonly kind: "grouping";
  /** The dimension that it is about. */
  readonly indicator: string;
}

/** The same goalposts for several indicators. */
interface SameGoalpostsStep extends Sides<TableChange> {
  readonly kind: "sameGoalposts";
  /** The goalposts. */
  readonly indicator: string;
}

/** Whether a preset is locked. */
export interface LockStep extends Sides<boolean> {
  readonly kind: "lock";
  /** The preset. */
  readonly indicator: string;
  readonly language: LanguageTag;
}

/** Something done in the workbook that knows how to take itself back, whatever is open; it is done again like anything. */
export interface DoneStep {
  readonly kind: "inserted" | "imported" | "frozen" | "tableMade" | "repaired" | PresetDone;
  /** Where it stands; the presets; how many formulas; the table; the column. */
  readonly indicator: string;
  readonly undo: () => Promise<void>;
}

/** What can be done with a preset as a whole. */
export type PresetDone = "added" | "renamed" | "deleted";

export function isDone(step: Step): step is DoneStep {
  return "undo" in step;
}

type Posts = Pick<Indicator, "low" | "high">;

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

export type Side = keyof Sides<unknown>;

/** The earliest change of weights that can be taken back. */
export function firstWeights({ past }: History<Step>): WeightStep | null {
  return past.find((step) => step.kind === "weights") ?? null;
}

/** Directions and goalposts that differ, whoever changed them: a step for each. */
export function settingSteps(before: IndexModel, now: IndexModel): readonly Step[] {
  return now.indicators.flatMap((after): Step[] => {
    const { name: indicator } = after;
    const former = before.indicators.find(({ name }) => sameName(name, indicator));
    if (!former) return [];
    const steps: Step[] = [];
    if (former.direction !== after.direction)
      steps.push({ kind: "direction", indicator, before: former.direction, after: after.direction });
    if (!Object.is(former.low, after.low) || !Object.is(former.high, after.high))
      steps.push({ kind: "goalposts", indicator, before: postsOf(former), after: postsOf(after) });
    return steps;
  });
}

function postsOf({ low, high }: Indicator): Posts {
  return { low, high };
}

/** What is to be written to come to one side of a step; a goalpost that the step did not change is left alone. */
export function settingToWrite(
  step: DirectionStep | GoalpostStep,
  side: Side,
): Omit<IndicatorChange, "expected"> {
  const { indicator } = step;
  if (step.kind === "direction") return { indicator, direction: step[side] };
  const post = (which: keyof Posts) => {
    if (Object.is(step.before[which], step.after[which])) return undefined;
    const value = step[side][which];
    return Number.isNaN(value) ? null : value;
  };
  return { indicator, low: post("low"), high: post("high") };
}

/** The table as it is once an indicator is changed. */
export function withSetting(
  presets: PresetsTable,
  { indicator, direction, low, high }: Omit<IndicatorChange, "expected">,
): PresetsTable {
  const post = (given: number | null | undefined) => (given === null ? autoGoalpost : given);
  const changed = [
    ["direction", direction],
    ["low", post(low)],
    ["high", post(high)],
  ] as const;
  const cells = new Map(
    changed.flatMap(([field, value]) =>
      value === undefined ? [] : [[fieldAt(presets.header, field), value] as const],
    ),
  );
  return withCells(presets, (name) => (sameName(name, indicator) ? cells : null));
}
