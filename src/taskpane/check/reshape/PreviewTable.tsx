import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Table, textOf } from "../../../cells/reshape/table";
import { useCheckTexts } from "../checkTexts";

const shownRows = 5;
/** More columns than this nobody reads in a pane. */
const shownColumns = 20;

const useStyles = makeStyles({
  frame: { overflowX: "auto", minWidth: 0, border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", padding: "4px 6px", color: tokens.colorNeutralForeground2 },
  cell: {
    padding: "2px 6px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    maxWidth: "140px",
    // Words are broken only where one alone is wider than its column: the frame scrolls.
    overflowWrap: "break-word",
    verticalAlign: "top",
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** The first rows of what is to be written; arrow keys move through what is wider than the pane. */
export function PreviewTable({ table: { header, rows } }: { readonly table: Table }) {
  const classes = useStyles();
  const text = useCheckTexts("reshape");
  const caption = text.preview(Math.min(shownRows, rows.length), rows.length);
  const columns = header.slice(0, shownColumns);
  const shown = rows.slice(0, shownRows);
  const classOf = (column: number) =>
    mergeClasses(classes.cell, shown.some((row) => typeof row[column] === "number") && classes.number);
  return (
    <div className={classes.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name, j) => (
              <th key={name} scope="col" className={mergeClasses(classOf(j), classes.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            <tr key={i}>
              {columns.map((name, j) => (
                <td key={name} className={classOf(j)}>
                  {textOf(row[j])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
