import { useMemo } from "react";
import { columnKinds, holdsWords } from "../../../cells/reshape/columnKinds";
import { type Join } from "../../../cells/reshape/joinByName";
import { type Table } from "../../../cells/reshape/table";
import { type UnitRows } from "../../../cells/reshape/unitRows";
import { proposeJoin } from "../../../cells/reshape/proposeJoin";
import { useActions, usePane, useTexts } from "../../shared/context";
import { useCheckTexts } from "../checkTexts";
import { Choice } from "../questions/Choice";
import { useChecked } from "../useChecked";

/** A table to be put beside the new one, and the columns by which. */
export interface JoinedTable {
  readonly name: string;
  readonly table: Table;
  readonly by: Join["by"];
}

interface JoinPartProps {
  readonly first: Table;
  readonly units: UnitRows | null;
  readonly other: JoinedTable | null;
  readonly onJoin: (other: JoinedTable | null) => void;
}

/** Another table of the workbook beside the new one, by the names of units, and by years where a row is of one year. */
export function JoinPart({ first, units, other, onJoin }: JoinPartProps) {
  const text = useCheckTexts("reshape");
  const { column } = useTexts("ownData");
  const { cells } = useChecked();
  const { check } = useActions();
  const tables = usePane((state) => state.tables);
  const names = units?.names ?? first.header[0];
  const year = units?.year?.take === "rows" ? units.year.column : null;
  const columns = useMemo(
    () => (other ? columnKinds(other.table).filter((kind) => holdsWords(kind) || kind.role === "time") : []),
    [other],
  );
  const others = tables.filter(
    ({ name, header, indicators }) => header.length > 0 && indicators === null && name !== cells.table,
  );
  if (others.length === 0) return null;
  const put = (name: string) =>
    void check(({ tableToJoin }) => tableToJoin(name, (place) => `${column}${place}`)).then((table) => {
      if (table) onJoin({ name, table, by: proposeJoin(first, names, year, table) });
    });
  return (
    <>
      <Choice
        label={text.join}
        value={other?.name ?? ""}
        options={[["", text.noJoin], ...others.map(({ name }) => [name, name] as const)]}
        onChoose={(name) => (name === "" ? onJoin(null) : put(name))}
      />
      {other &&
        other.by.map(([own, theirs], i) => (
          <Choice
            key={own}
            label={i === 0 ? text.joinNames(other.name) : text.joinYears(other.name)}
            value={theirs}
            options={columns.map(({ header }) => [header, header] as const)}
            onChoose={(header) =>
              onJoin({ ...other, by: other.by.map((pair, j) => (j === i ? [own, header] : pair)) })
            }
          />
        ))}
    </>
  );
}
