import { useMemo, useState } from "react";
import { decisionsOf } from "../../../cells/check/answers";
import { cleanTable } from "../../../cells/check/cleanTable";
import { type ColumnKind, columnKinds } from "../../../cells/reshape/columnKinds";
import { findKey, findLayout } from "../../../cells/reshape/findLayout";
import { ReshapeRefusal, type ReshapeProblem } from "../../../cells/reshape/problems";
import { type Reshape, reshape } from "../../../cells/reshape/reshape";
import { splitKey, type SplitKey } from "../../../cells/reshape/splitKey";
import { type Reshaped, type Table } from "../../../cells/reshape/table";
import { type NewHeaders, type UnitRows } from "../../../cells/reshape/unitRows";
import { columnNames } from "../../../workbook/tables/firstRow";
import { useTexts } from "../../shared/context";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";

/** What somebody has chosen in place of what was proposed. */
interface Chosen {
  readonly splits: boolean;
  /** What values without a name of their own are called; null = as proposed. */
  readonly valueName: string | null;
  readonly units: Partial<UnitRows>;
}

export interface Arranged {
  /** The clean table. */
  readonly clean: Table;
  readonly headers: NewHeaders;
  /** As it was typed. */
  readonly valueName: string;
  /** null where each unit has its row already. */
  readonly layout: Reshape | null;
  /** Of the columns that stand below each other: with the key split, without years side by side. */
  readonly columns: readonly ColumnKind[];
  readonly result: Outcome;
  /** The key that is there, whether it is split or not. */
  readonly key: SplitKey | null;
  readonly splits: boolean;
  readonly choose: (units: Partial<UnitRows>) => void;
  readonly split: (splits: boolean) => void;
  readonly nameValues: (name: string) => void;
}

export type Outcome = Reshaped | { readonly problem: ReshapeProblem };

/** The clean table as it is by now, the layout that it shows, and what becomes of it. */
export function useReshape(): Arranged {
  const text = useCheckTexts("reshape");
  const { cells, check, answers } = useChecked();
  const { column } = useTexts("ownData");
  const [chosen, setChosen] = useState<Chosen>({ splits: true, valueName: null, units: {} });
  const { splits, valueName, units } = chosen;
  const headers = useMemo<NewHeaders>(
    () => ({ year: text.newYear, value: valueName?.trim() || text.newValue, ageOf: text.ageOf }),
    [text, valueName],
  );
  const clean = useMemo(() => {
    const { header, rows } = cleanTable(cells.values, check, decisionsOf(cells.values, check, answers));
    // As the clean sheet calls them.
    return { header: columnNames(header, column), rows };
  }, [cells, check, answers, column]);
  const key = useMemo(() => findKey(clean), [clean]);
  const proposed = useMemo(
    () => orProblem(() => findLayout(clean, headers, splits)),
    [clean, headers, splits],
  );
  const columns = useMemo(() => kindsOf(clean, proposed), [clean, proposed]);
  const layout = useMemo((): Reshape | null => {
    if (proposed === null || "problem" in proposed) return null;
    return proposed.units ? { ...proposed, units: { ...proposed.units, ...units } } : proposed;
  }, [proposed, units]);
  const result = useMemo((): Outcome => {
    if (proposed !== null && "problem" in proposed) return proposed;
    return layout ? orProblem(() => reshape(clean, layout, headers)) : { table: clean, leftOut: [] };
  }, [clean, proposed, layout, headers]);
  return {
    valueName: valueName ?? headers.value,
    ...{ clean, headers, layout, columns, result, key, splits },
    choose: (next) => setChosen((now) => ({ ...now, units: { ...now.units, ...next } })),
    // Other columns: what was chosen of the former ones is no choice among them.
    split: (next) => setChosen((now) => ({ ...now, splits: next, units: {} })),
    nameValues: (next) =>
      setChosen(({ units: { values: _, ...kept }, ...now }) => ({ ...now, valueName: next, units: kept })),
  };
}

function kindsOf(
  clean: Table,
  proposed: Reshape | { readonly problem: ReshapeProblem } | null,
): ColumnKind[] {
  if (proposed === null || "problem" in proposed) return [];
  const { key, years } = proposed;
  const wide = new Set(years?.columns.map(({ header }) => header));
  return columnKinds(key ? splitKey(clean, key).table : clean).filter(({ header }) => !wide.has(header));
}

/** What comes of some work, or why nothing does. */
export function orProblem<Result>(work: () => Result): Result | { readonly problem: ReshapeProblem } {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ReshapeRefusal)) throw error;
    return { problem: error.problem };
  }
}
