import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../shared/context";
import { type UnitAcross } from "../../state/weights/severalPresets";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useComparedTexts } from "../../shared/comparedTexts";
import { columnLetters } from "../../../formula/a1";

/** Rows drawn at first and added by each "more". */
const page = 50;

const useStyles = makeStyles({
  // Weight as well as color: contrast themes have few.
  other: { fontWeight: tokens.fontWeightBold, backgroundColor: tokens.colorNeutralBackground3 },
});

interface RanksTableProps {
  readonly units: readonly UnitAcross[];
  readonly presets: readonly string[];
  /** The place of the preset with which the others are compared. */
  readonly reference: number;
}

/** Units and their ranks by each preset; a rank that differs from the reference is bold. */
export function RanksTable({ units, presets, reference }: RanksTableProps) {
  const classes = useStyles();
  const text = useComparedTexts();
  const words = useTexts("ranking");
  const [shown, setShown] = useState(page);
  const rank = (value: number) => (Number.isNaN(value) ? "–" : value);
  return (
    <>
      <FigureTable label={text.ranksTitle} scrolls>
        <HeadRow
          heads={[words.unit, ...presets.map((full, at) => ({ short: columnLetters(at), full })), text.apart]}
        />
        <tbody>
          {units.slice(0, shown).map((unit) => (
            <tr key={unit.row}>
              <RowHead name={unit.name} />
              {unit.ranks.map((each, at) => (
                <td
                  key={presets[at]}
                  className={Object.is(each, unit.ranks[reference]) ? undefined : classes.other}
                >
                  {rank(each)}
                </td>
              ))}
              <td>{unit.apart > 0 ? unit.apart : ""}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {units.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {words.more(units.length - shown)}
        </Button>
      )}
    </>
  );
}
