import { type Join } from "./joinByName";
import { type Reshape } from "./reshape";
import { type UnitRows } from "./unitRows";

/** What somebody has chosen in place of what a table shows of its layout. */
export interface ChosenLayout {
  /** Whether a key in one cell is split. */
  readonly splits: boolean;
  /** What values without a name of their own are called; null = as proposed. */
  readonly valueName: string | null;
  readonly units: Partial<Omit<UnitRows, "without">>;
  /** Units by their names: whether they are left out. */
  readonly without: ReadonlyMap<string, boolean>;
  /** Another table, and the columns by which it is joined; null where these are to be proposed. */
  readonly join: { readonly table: string; readonly by: Join["by"] | null } | null;
}

export const nothingChosen: ChosenLayout = {
  splits: true,
  valueName: null,
  units: {},
  without: new Map(),
  join: null,
};

/** The layout as it is chosen, as far as the table still has the columns; what is proposed stands for the others. */
export function chosenLayout(
  proposed: Reshape,
  { units: chosen, without }: Pick<ChosenLayout, "units" | "without">,
  header: readonly string[],
): Reshape {
  const own = proposed.units;
  if (!own) return proposed;
  const has = (column: string) => header.includes(column);
  const names = chosen.names !== undefined && has(chosen.names) ? chosen.names : own.names;
  const indicators =
    chosen.indicators === null || (chosen.indicators !== undefined && has(chosen.indicators))
      ? chosen.indicators
      : own.indicators;
  // Years side by side give columns of values that the table does not have yet.
  const values = chosen.values?.filter((column) => has(column) || own.values.includes(column)) ?? [];
  // Totals are found among the names that were proposed.
  const totals = names === own.names ? own.without : [];
  return {
    ...proposed,
    units: {
      names,
      indicators: indicators === names ? null : indicators,
      values: values.length > 0 ? values : own.values,
      fixed: chosen.fixed?.filter(({ column }) => has(column)) ?? own.fixed,
      // Of years side by side the column is new, and called as the pane's language has it.
      year:
        own.year && chosen.year && (proposed.years || chosen.year.column === own.year.column)
          ? { ...own.year, take: chosen.year.take }
          : own.year,
      without: [
        ...totals.filter((name) => without.get(name) !== false),
        ...[...without].flatMap(([name, out]) => (out && !totals.includes(name) ? [name] : [])),
      ],
      several: chosen.several ?? own.several,
    },
  };
}
