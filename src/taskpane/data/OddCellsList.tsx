import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cellAddress } from "../../formula/a1";
import { sameName } from "../../workbook/presets/presetsTable";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";
import { useShortList } from "../shared/hooks/useShortList";
import { oddCells, type OddCells } from "../state/index/columns";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  item: { listStyleType: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});

/** Cells that keep columns of the open data table out of an index, each column with its repairs. */
export function OddCellsList() {
  const classes = useStyles();
  const text = useTexts("columns");
  const data = usePane((state) => state.data);
  const found = useMemo(() => (data ? oddCells(data) : []), [data]);
  if (found.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={text.title}>
      {found.map((group) => (
        <Item key={`${group.at} ${group.kind}`} found={group} />
      ))}
    </ul>
  );
}

function Item({ found }: { readonly found: OddCells }) {
  const classes = useStyles();
  const text = useTexts("columns");
  const { show } = useTexts("analyze");
  const language = useLanguage();
  const shortList = useShortList();
  const { selectColumn, readAsNumbers, treatAsMissing } = useActions();
  const place = usePane(
    ({ tables, data }) => tables.find(({ name }) => sameName(name, data?.name ?? ""))?.place,
  );
  const { column, cells, numbers, kind } = found;
  const listed = shortList(cells, (cell) => {
    const address = cellAddress((place?.row ?? 0) + 1 + cell.row, (place?.column ?? 0) + found.at);
    return text.cell(cell.text, address);
  });
  const button = (label: string, act: () => Promise<void>) => (
    <Button size="small" aria-label={text.of(label, column)} onClick={() => void act()}>
      {label}
    </Button>
  );
  return (
    <li className={classes.item}>
      {language.sentences(
        text.odd(column, cells.length, listed),
        text.outside,
        kind === "texts" && numbers === null ? text.unclear : "",
      )}
      <div className={classes.buttons}>
        {button(show, () => selectColumn(column, cells[0].row))}
        {numbers && button(text.readAsNumbers, () => readAsNumbers(found))}
        {button(text.treatAsMissing, () => treatAsMissing(found))}
      </div>
    </li>
  );
}
