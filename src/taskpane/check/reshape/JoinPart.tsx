import { useMemo } from "react";
import { columnKinds, holdsWords } from "../../../cells/reshape/columnKinds";
import { usePane } from "../../shared/context";
import { type JoinedTable } from "../../state/check/arranging";
import { useCheckTexts } from "../checkTexts";
import { Choice } from "../questions/Choice";
import { useChecked } from "../useChecked";
import { useInTurns } from "./useInTurns";
import { type Arranged } from "./useReshape";

interface JoinPartProps {
  readonly arranged: Arranged;
  readonly other: JoinedTable | null;
}

/** Another table of the workbook beside the new one, by the names of units, and by years where a row is of one year. */
export function JoinPart({ arranged: { chosen, join }, other }: JoinPartProps) {
  const text = useCheckTexts("reshape");
  const { cells } = useChecked();
  const tables = usePane((state) => state.tables);
  const kinds = useInTurns(useMemo(() => other && (() => columnKinds(other.table)), [other]));
  const columns = (other && kinds.result)?.filter((kind) => holdsWords(kind) || kind.role === "time") ?? [];
  const others = tables.filter(
    ({ name, header, indicators }) => header.length > 0 && indicators === null && name !== cells.table,
  );
  if (others.length === 0) return null;
  return (
    <>
      <Choice
        label={text.join}
        value={chosen.join?.table ?? ""}
        options={[["", text.noJoin], ...others.map(({ name }) => [name, name] as const)]}
        onChoose={(name) => join(name === "" ? null : { table: name, by: null })}
      />
      {other &&
        other.by.map(([own, theirs], i) => (
          <Choice
            key={own}
            label={i === 0 ? text.joinNames(other.name) : text.joinYears(other.name)}
            value={theirs}
            options={columns.map(({ header }) => [header, header] as const)}
            onChoose={(header) =>
              join({ table: other.name, by: other.by.map((pair, j) => (j === i ? [own, header] : pair)) })
            }
          />
        ))}
    </>
  );
}
