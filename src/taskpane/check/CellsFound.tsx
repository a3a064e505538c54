import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { useActions, useTexts } from "../shared/context";
import { useCheckStyles } from "./checkStyles";
import { useCheckTexts } from "./checkTexts";
import { useChecked } from "./useChecked";

/** A cell within those that are looked through. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** So many cells are listed; the others are counted. */
const most = 20;

interface CellsFoundProps {
  readonly summary: string;
  /** Found when they are asked for: there may be many. */
  readonly find: () => readonly FoundCell[];
}

/** A line that unfolds to the cells that it counts; each can be shown on the sheet. */
export function CellsFound({ summary, find }: CellsFoundProps) {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { cell: words, more } = useTexts("columns");
  const { check } = useActions();
  const { addressOf } = useChecked();
  const [isOpen, setOpen] = useState(false);
  const cells = isOpen ? find() : [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{summary}</summary>
      <ul className={classes.cells}>
        {cells.slice(0, most).map(({ row, column, text: content }) => {
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
        {cells.length > most && <li className={classes.item}>{more(cells.length - most)}</li>}
      </ul>
    </details>
  );
}
