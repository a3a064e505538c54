import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type CellsForTable } from "../../workbook/contract";
import { columnNames } from "../../workbook/tables/firstRow";
import { Card } from "../shared/Card";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";
import { takeFocus } from "../shared/focus";
import { useShortList } from "../shared/hooks/useShortList";

const useStyles = makeStyles({
  place: { padding: "4px 12px 0", flexShrink: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
});

/** Makes a table of the cells that are selected in Excel, and opens it. @param subtle as a link beside other fields. */
export function UseSelection({ subtle = false }: { readonly subtle?: boolean }) {
  const classes = useStyles();
  const text = useTexts("ownData");
  const { takeSelection } = useActions();
  const take = () => void takeSelection(text.column);
  return subtle ? (
    <Link as="button" className={classes.link} onClick={take}>
      {text.useSelection}
    </Link>
  ) : (
    <Button appearance="primary" onClick={take}>
      {text.useSelection}
    </Button>
  );
}

/** Asks what the first of the selected rows is, where it does not tell by itself. */
export function SelectionQuestion() {
  const classes = useStyles();
  const asked = usePane((state) => state.asked);
  return asked ? (
    <div className={classes.place}>
      <Question key={asked.address} cells={asked} />
    </div>
  ) : null;
}

function Question({ cells }: { readonly cells: CellsForTable }) {
  const classes = useStyles();
  const text = useTexts("ownData");
  const { cancel } = useTexts("pane");
  const language = useLanguage();
  const { makeTable, leaveSelection } = useActions();
  const shortList = useShortList();
  const { first, becomesText } = cells;
  const names = columnNames(first, text.column);
  const changed = names.filter((name, i) => name !== first[i]);
  const blanks = first.filter((name) => name.trim() === "").length;
  return (
    <Card title={text.title(cells.address)}>
      <p className={classes.text}>
        {language.sentences(
          text.question(shortList(first, (name) => (name.trim() === "" ? text.blank : name))),
          2 * blanks > first.length ? text.perhapsTitle : "",
          changed.length > 0 ? text.willBeNamed(shortList(changed, String)) : "",
          becomesText ? text.becomesText : "",
        )}
      </p>
      <div className={classes.buttons}>
        <Button ref={takeFocus} size="small" onClick={() => void makeTable(false, text.column)}>
          {text.yes}
        </Button>
        <Button size="small" onClick={() => void makeTable(true, text.column)}>
          {text.no}
        </Button>
        <Button size="small" appearance="subtle" onClick={leaveSelection}>
          {cancel}
        </Button>
      </div>
    </Card>
  );
}
