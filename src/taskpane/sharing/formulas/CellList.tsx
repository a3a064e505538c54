import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type FoundCell } from "../../../workbook/sharing/sharingContract";
import { useActions } from "../../shared/context";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { placeText } from "../sharing";

/** More would be a list that nobody reads. */
const shownCells = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", maxHeight: "160px", overflowY: "auto" },
  item: { padding: "2px 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface CellListProps {
  readonly label: string;
  readonly cells: readonly FoundCell[];
  readonly remark: (cell: FoundCell) => ReactNode;
}

/** Cells to jump to, each with what is to be said about it. */
export function CellList({ label, cells, remark }: CellListProps) {
  const classes = useStyles();
  const text = useShareTexts("sharing");
  const language = useShareLanguage();
  const { share } = useActions();
  const rest = cells.length - shownCells;
  return (
    <ul className={classes.list} aria-label={label} tabIndex={0}>
      {cells.slice(0, shownCells).map((cell) => (
        <li key={placeText(cell)} className={classes.item}>
          {cell.named ? (
            placeText(cell)
          ) : (
            <Link
              as="button"
              aria-label={text.goTo(placeText(cell))}
              onClick={() => void share(({ show }) => show(cell).catch(() => undefined))}
            >
              {placeText(cell)}
            </Link>
          )}{" "}
          {remark(cell)}
        </li>
      ))}
      {rest > 0 && (
        <li className={classes.item}>{text.more(new Intl.NumberFormat(language.tag).format(rest))}</li>
      )}
    </ul>
  );
}
