import { makeStyles, tokens } from "@fluentui/react-components";
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
    overflowWrap: "anywhere",
    verticalAlign: "top",
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** The first rows of what is to be written; arrow keys move through what is wider than the pane. */
export function PreviewTable({ table: { header, rows } }: { readonly table: Table }) {
  const classes = useStyles();
  const text = useCheckTexts("reshape");
  const caption = text.preview(Math.min(shownRows, rows.length), rows.length);
  const columns = header.slice(0, shownColumns);
  return (
    <div className={classes.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" className={`${classes.cell} ${classes.head}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((row, i) => (
            <tr key={i}>
              {columns.map((name, j) => (
                <td key={name} className={classes.cell}>
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
