import { type AutomaticFinding } from "../../cells/check/findings";
import { listCells } from "../../cells/check/foundCells";
import { columnLetters } from "../../formula/a1";
import { CellsFound } from "./CellsFound";
import { useCheckStyles } from "./checkStyles";
import { useCheckTexts } from "./checkTexts";
import { useChecked } from "./useChecked";

/** What the check has done by itself, a line for each step. */
export function AutomaticList() {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { check } = useChecked();
  const done = check.automatic.filter(({ kind }) => kind !== "left");
  return (
    <section className={classes.stack} aria-label={text.automatic}>
      <h3 className={classes.heading}>{text.automatic}</h3>
      {done.length === 0 && <p className={classes.text}>{text.nothing}</p>}
      <ul className={classes.list}>
        {done.map((finding, i) => (
          <li key={i} className={classes.item}>
            <Line finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ finding }: { readonly finding: AutomaticFinding }) {
  const text = useCheckTexts("check");
  const { cells, nameOf, rowsText } = useChecked();
  switch (finding.kind) {
    case "titleRows":
    case "noteRows":
    case "blankRows":
      return text[finding.kind](rowsText(finding.places), finding.places.length);
    case "headerRows":
      return text.headerRows(rowsText(finding.places));
    case "blankColumns": {
      const letters = finding.places.map((place) => columnLetters(cells.column + place));
      return text.blankColumns(letters.join(", "), letters.length);
    }
    case "unit":
      return text.unit(nameOf(finding.column), finding.unit);
    case "missingWords":
      return (
        <CellsFound
          summary={text.missingWords(finding.cells.length)}
          count={finding.cells.length}
          find={(most) => listCells(finding.cells, most)}
        />
      );
    case "writtenNumbers":
      return (
        <CellsFound
          summary={text.writtenNumbers(finding.cells.length)}
          count={finding.cells.length}
          find={(most) => listCells(finding.cells, most)}
        />
      );
    case "left":
      return null;
  }
}
