import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { type FoundCell } from "../../cells/check/foundCells";
import { useActions, useTexts } from "../shared/context";
import { useCheckStyles } from "./checkStyles";
import { useCheckTexts } from "./checkTexts";
import { useChecked } from "./useChecked";

/** So many cells are listed; the others are counted. */
const most = 20;

interface CellsFoundProps {
  readonly summary: string;
  /** How many there are. */
  readonly count: number;
  /** The first so many, found when they are asked for: there may be many. */
  readonly find: (most: number) => readonly FoundCell[];
}

/** A line that unfolds to the cells that it counts; each can be shown on the sheet. */
export function CellsFound({ summary, count, find }: CellsFoundProps) {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { cell: words, more } = useTexts("columns");
  const { check } = useActions();
  const { addressOf } = useChecked();
  const [isOpen, setOpen] = useState(false);
  const cells = isOpen ? find(most) : [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{summary}</summary>
      <ul className={classes.cells}>
        {cells.map(({ row, column, text: content }) => {
          const address = addressOf(row, column);
          return (
            <li key={address} className={classes.item}>
              <Link
                as="button"
                className={classes.link}
                title={text.showCell(address)}
                onClick={() => void check(({ showCell }) => showCell(row, column))}
              >
                {words(content, address)}
              </Link>
            </li>
          );
        })}
        {isOpen && count > most && <li className={classes.item}>{more(count - most)}</li>}
      </ul>
    </details>
  );
}
