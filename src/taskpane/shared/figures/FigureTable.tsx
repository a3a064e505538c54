import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  place: { overflow: "auto", minWidth: 0 },
  low: { maxHeight: "180px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "4px 3px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: "tabular-nums",
    },
    "& td": { whiteSpace: "nowrap" },
    // Chinese breaks anywhere, and would stand upright over a narrow column.
    "& thead th": { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom", wordBreak: "keep-all" },
    // Flush with the text above and below the table.
    "& tr > :first-child": { paddingLeft: 0 },
    "& tr > :last-child": { paddingRight: 0 },
    "& [data-words]": { textAlign: "start", whiteSpace: "normal", overflowWrap: "anywhere" },
    "& td[data-words]": { minWidth: "76px" },
    // Names take what the figures leave, and no less than can be read.
    "& th[data-words]": { width: "100%", minWidth: "72px" },
  },
  // The name of a row stays in sight while its figures scroll.
  sticky: {
    "& th[data-words]": {
      position: "sticky",
      left: 0,
      width: "auto",
      maxWidth: "140px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

interface FigureTableProps {
  readonly label: string;
  /** Wider than the pane it scrolls, by keyboard too; "low": up and down as well. */
  readonly scrolls?: boolean | "low";
  /** `HeadRow` and a body of rows: a `RowHead` for each, and cells of figures. */
  readonly children: ReactNode;
}

/** Every table of figures in the pane: names on the left, numbers below each other on the right. */
export function FigureTable({ label, scrolls = false, children }: FigureTableProps) {
  const classes = useStyles();
  const table = (
    <table
      className={scrolls === false ? classes.table : mergeClasses(classes.table, classes.sticky)}
      aria-label={label}
    >
      {children}
    </table>
  );
  if (scrolls === false) return table;
  return (
    <div
      className={scrolls === "low" ? mergeClasses(classes.place, classes.low) : classes.place}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {table}
    </div>
  );
}
