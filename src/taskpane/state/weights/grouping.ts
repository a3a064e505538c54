import { isBlankName, isTotals } from "../../../cells/tables/names";
import { type Grouping } from "../../../workbook/presets/grouping";
import {
  indexOfName,
  type PresetRow,
  type PresetsTable,
  sameName,
} from "../../../workbook/presets/presetsTable";
import { type LoadingActions } from "../loading";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { changeTable } from "./tableSteps";

/** Indicators that are to stand in one dimension; "" = directly below the index. */
export interface IndicatorGroup {
  readonly dimension: string;
  readonly indicators: readonly string[];
}

/** Each writes the table in one step, in which every indicator keeps its weight in the whole index. */
export interface GroupingActions {
  /** Puts indicators into a dimension, one that exists or a new one; "" takes them out of all. */
  moveTo(names: readonly string[], dimension: string): Promise<boolean>;
  /** Sorts indicators into the dimensions of a framework, all in one step. @param name what the step is called. */
  sortInto(name: string, groups: readonly IndicatorGroup[]): Promise<boolean>;
  renameDimension(from: string, to: string): Promise<boolean>;
  /** What stands in it moves up. */
  removeDimension(name: string): Promise<boolean>;
  /** Gives a dimension and those beside it a row, and so a weight that can be set. */
  giveRow(name: string): Promise<boolean>;
}

export function groupingActions(bench: Workbench, loading: LoadingActions): GroupingActions {
  const { get, set } = bench;

  const regroup = async (about: string, plan: (grouping: Grouping) => Grouping): Promise<boolean> => {
    return changeTable(bench, loading, { kind: "grouping", indicator: about }, async ({ presets }) => {
      const { Grouping: Tree } = await import(
        /* webpackChunkName: "grouping" */ "../../../workbook/presets/grouping"
      );
      return plan(new Tree(presets, get().method.aggregation === "sum")).change();
    });
  };
  const parentOf = (name: string) =>
    bench.inSession(({ presets }) => presets.rows.find(({ indicator }) => sameName(indicator, name)))
      ?.dimension ?? "";

  return {
    async moveTo(names, dimension) {
      const known = bench.inSession(({ model }) => model.dimensions) ?? [];
      const isNew = dimension !== "" && indexOfName(known, dimension) < 0;
      const about = dimension === "" ? parentOf(names[0]) || names[0] : dimension;
      const done = await regroup(about, (grouping) => grouping.move(names, dimension));
      if (!done || get().notice !== null) return done;
      const idle = bench.inSession(({ presets }) => presetsWithout(presets, dimension)) ?? [];
      if (idle.length > 0) set({ notice: { kind: "groupedIdle", dimension, presets: idle } });
      else if (isNew) set({ notice: { kind: "grouped", dimension } });
      return done;
    },
    sortInto: (name, groups) =>
      regroup(name, (grouping) =>
        groups.reduce((before, { indicators, dimension }) => before.move(indicators, dimension), grouping),
      ),
    async renameDimension(from, to) {
      const done = await regroup(to, (grouping) => grouping.rename(from, to));
      const locked = new Set(get().locked);
      if (done && locked.delete(from)) set({ locked: locked.add(to) });
      return done;
    },
    removeDimension: (name) => regroup(name, (grouping) => grouping.dissolve(name)),
    giveRow: (name) => regroup(name, (grouping) => grouping.giveRows(parentOf(name))),
  };
}

/** The presets in which a dimension, or one that it stands in, has weight 0, so that weights in it count for nothing. */
function presetsWithout({ presets, rows }: PresetsTable, dimension: string): string[] {
  const path: PresetRow[] = [];
  const above = (name: string) => rows.find(({ indicator }) => name !== "" && sameName(indicator, name));
  for (let row = above(dimension); row && !path.includes(row); row = above(row.dimension)) path.push(row);
  const parts = rows.filter((row) => row.dimension !== "" && sameName(row.dimension, dimension));
  return presets.filter(
    (_, preset) =>
      path.some(({ weights }) => weights[preset] === 0) && parts.some(({ weights }) => weights[preset] > 0),
  );
}

/** Why a dimension cannot have a name; null where it can. @param own its name by now, "" for a new one. */
export function dimensionNameProblem(
  { data, presets, model }: Pick<Session, "data" | "presets" | "model">,
  name: string,
  own = "",
): "unusable" | "taken" | null {
  if (isBlankName(name) || isTotals(name)) return "unusable";
  if (own !== "" && sameName(name, own)) return null;
  const others = [...data.header, ...presets.rows.map(({ indicator }) => indicator), ...model.dimensions];
  return indexOfName(others, name) < 0 ? null : "taken";
}
