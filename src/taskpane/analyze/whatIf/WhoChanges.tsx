import { Label, makeStyles, Select, useId } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSession } from "../../shared/context";
import { choices, type Chosen } from "../../state/analyze/whatIf";
import { useChangeTexts } from "./changeTexts";

const useStyles = makeStyles({ who: { display: "flex", flexDirection: "column", gap: "2px" } });

interface WhoProps {
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** All units, those with one word in a column, or one by its name. */
export function WhoChanges({ chosen, onChoose }: WhoProps) {
  const classes = useStyles();
  const text = useChangeTexts("whatIf");
  const reach = useChangeTexts("reach");
  const id = useId("who");
  const data = useSession((session) => session.data);
  const columns = useMemo(() => [...choices(data)], [data]);
  const units = useSession(({ model }) => model.units);
  const places = columns.flatMap(([column, words]) => words.map((word): Chosen => ({ column, word })));
  // A unit whose name others have too is there only while it is chosen.
  const alone = chosen?.column === undefined ? chosen : null;
  if (alone) places.push(alone);
  const at = placeOf(places, chosen);
  if (places.length === 0) return null;
  return (
    <div className={classes.who}>
      <Label size="small" htmlFor={id}>
        {text.who}
      </Label>
      <Select
        id={id}
        size="small"
        value={String(at)}
        onChange={(_, { value }) => onChoose(places[Number(value)] ?? null)}
      >
        <option value="-1">{text.everyone}</option>
        {columns.map(([column, words]) => (
          <optgroup key={column} label={column}>
            {words.map((word) => (
              <option key={word} value={placeOf(places, { column, word })}>
                {word}
              </option>
            ))}
          </optgroup>
        ))}
        {alone && <option value={at}>{reach.inRow(units[alone.row], alone.row + 1)}</option>}
      </Select>
    </div>
  );
}

function placeOf(places: readonly Chosen[], chosen: Chosen | null): number {
  return places.findIndex((each) =>
    each.column === undefined
      ? chosen?.column === undefined && each.row === chosen?.row
      : each.column === chosen?.column && each.word === chosen.word,
  );
}
