import { useEffect, useMemo, useState } from "react";
import { type Table } from "../../../cells/reshape/table";
import { proposeJoin } from "../../../cells/reshape/proposeJoin";
import { useActions, useTexts } from "../../shared/context";
import { type JoinedTable } from "../../state/check/arranging";
import { inTurns } from "../../state/check/inTurns";
import { type Arranged } from "./useReshape";

/** The table that is to be joined, once it is read; where nobody has said by which columns, these are proposed first. */
export function useOther({ chosen: { join: chosen }, made, join }: Arranged): JoinedTable | null {
  const { check } = useActions();
  const { column } = useTexts("ownData");
  const [read, setRead] = useState<{ name: string; table: Table } | null>(null);
  const name = chosen?.table ?? null;
  useEffect(() => {
    let isOver = false;
    if (name !== null)
      void check(({ tableToJoin }) => tableToJoin(name, (place) => `${column}${place}`)).then((table) => {
        if (!isOver) setRead(table ? { name, table } : null);
      });
    return () => void (isOver = true);
  }, [check, name, column]);
  const table = read && read.name === name ? read.table : null;
  const by = chosen?.by?.every(([, theirs]) => table?.header.includes(theirs)) ? chosen.by : null;
  const isOpen = table !== null && by === null && !("problem" in made.result);
  useEffect(() => {
    if (!isOpen) return;
    const { layout, result } = made;
    if ("problem" in result) return;
    const first = result.table;
    const names = layout?.units?.names ?? first.header[0];
    const year = layout?.units?.year?.take === "rows" ? layout.units.year.column : null;
    let isOver = false;
    void inTurns(proposeJoin(first, names, year, table)).then((proposed) => {
      if (!isOver) join({ table: name!, by: proposed });
    });
    return () => void (isOver = true);
    // Proposed once for a table: what the result becomes by it is no reason to propose again.
  }, [isOpen, table]);
  return useMemo(() => (name !== null && table && by ? { name, table, by } : null), [name, table, by]);
}
