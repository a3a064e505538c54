import { useCallback, useMemo } from "react";
import { type ChosenLayout, nothingChosen } from "../../../cells/reshape/chosenLayout";
import { type Reshape } from "../../../cells/reshape/reshape";
import { type NewHeaders } from "../../../cells/reshape/unitRows";
import { useActions, usePane, useTexts } from "../../shared/context";
import { cleanUnder, findIn, type Found, layoutOf, type Made, madeBy } from "../../state/check/arranging";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { useInTurns } from "./useInTurns";

export interface Arranged {
  /** As it was typed. */
  readonly valueName: string;
  readonly found: Found;
  /** As it is chosen by now; null where each unit has its row already. */
  readonly layout: Reshape | null;
  readonly made: Made;
  /** Whether what is made is of the choices before the last: what they make is on its way. */
  readonly isLate: boolean;
  readonly chosen: ChosenLayout;
  readonly choose: (units: ChosenLayout["units"]) => void;
  /** Whether units go, by their names. */
  readonly leaveOut: (name: string, out: boolean) => void;
  readonly split: (splits: boolean) => void;
  readonly nameValues: (name: string) => void;
  readonly join: (join: ChosenLayout["join"]) => void;
}

/** The clean table as it is by now, the layout that it shows, and what becomes of it; null before that is known. */
export function useReshape(): Arranged | null {
  const text = useCheckTexts("reshape");
  const { cells, check, answers } = useChecked();
  const { column } = useTexts("ownData");
  const { check: inCheck } = useActions();
  const chosen = usePane((state) => state.checking?.layout) ?? nothingChosen;
  const { splits, valueName, units, without } = chosen;
  const headers = useMemo<NewHeaders>(
    () => ({ year: text.newYear, value: valueName?.trim() || text.newValue, ageOf: text.ageOf }),
    [text, valueName],
  );
  const { result: clean, ...cleaning } = useInTurns(
    useCallback(() => cleanUnder(column, cells.values, check, answers), [column, cells, check, answers]),
  );
  const { result: found, ...finding } = useInTurns(
    useMemo(() => clean && (() => findIn(clean, headers, splits)), [clean, headers, splits]),
  );
  const layout = useMemo(() => found && layoutOf(found, { units, without }), [found, units, without]);
  const { result: made, ...reshaping } = useInTurns(
    useMemo(() => found && (() => madeBy(found, layout)), [found, layout]),
  );
  if (!found || !made) return null;
  const put = (next: Partial<ChosenLayout>) => void inCheck(async ({ arrange }) => arrange(next));
  return {
    valueName: valueName ?? headers.value,
    isLate: cleaning.isLate || finding.isLate || reshaping.isLate,
    ...{ found, layout, made, chosen },
    choose: (next) => put({ units: { ...units, ...next } }),
    leaveOut: (name, out) => put({ without: new Map(without).set(name, out) }),
    // Other columns: what was chosen of the former ones is no choice among them.
    split: (next) => put({ splits: next, units: {}, without: new Map() }),
    nameValues: (next) => {
      const { values: _, ...kept } = units;
      put({ valueName: next, units: kept });
    },
    join: (next) => put({ join: next }),
  };
}
