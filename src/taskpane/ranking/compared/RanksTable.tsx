import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../shared/context";
import { type UnitAcross } from "../../state/weights/severalPresets";
import { useTableStyles } from "../tableStyles";
import { useComparedTexts } from "../../shared/comparedTexts";
import { columnLetters } from "../../../formula/a1";

/** Rows drawn at first and added by each "more". */
const page = 50;

const useStyles = makeStyles({
  place: { overflowX: "auto" },
  // The name takes what the ranks leave, and no less than can be read.
  name: { width: "100%", minWidth: "72px", maxWidth: "0", padding: "3px 4px 3px 0" },
  cut: {
    display: "block",
    minWidth: "72px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  figure: { whiteSpace: "nowrap", minWidth: "18px" },
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
  const figures = useTableStyles();
  const text = useComparedTexts();
  const words = useTexts("ranking");
  const [shown, setShown] = useState(page);
  const cell = mergeClasses(figures.cell, classes.figure);
  const name = mergeClasses(figures.cell, figures.name, classes.name);
  const rank = (value: number) => (Number.isNaN(value) ? "–" : value);
  return (
    <>
      <div className={classes.place} tabIndex={0} role="region" aria-label={text.ranksTitle}>
        <table className={figures.table} aria-label={text.ranksTitle}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(name, figures.head)}>
                {words.unit}
              </th>
              {presets.map((preset, at) => (
                <th
                  key={preset}
                  scope="col"
                  title={preset}
                  aria-label={preset}
                  className={mergeClasses(cell, figures.head)}
                >
                  {columnLetters(at)}
                </th>
              ))}
              <th scope="col" className={mergeClasses(cell, figures.head)}>
                {text.apart}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.slice(0, shown).map((unit) => (
              <tr key={unit.row}>
                <th scope="row" className={name} title={unit.name}>
                  <span className={classes.cut}>{unit.name}</span>
                </th>
                {unit.ranks.map((each, at) => (
                  <td
                    key={presets[at]}
                    className={
                      Object.is(each, unit.ranks[reference]) ? cell : mergeClasses(cell, classes.other)
                    }
                  >
                    {rank(each)}
                  </td>
                ))}
                <td className={cell}>{unit.apart > 0 ? unit.apart : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {units.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {words.more(units.length - shown)}
        </Button>
      )}
    </>
  );
}
