import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { useNameStyles } from "../shared/look/names";
import { linear } from "../shared/linear";

export interface RankInterval extends RankSummary {
  /** 0-based, in the data table: names may repeat. */
  readonly row: number;
  readonly unit: string;
}

/** Rows drawn at first and added by each "more". */
const page = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  row: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: "6px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    minHeight: "20px",
  },
  // The ranks at both ends of the lines below it.
  axis: {
    display: "flex",
    justifyContent: "space-between",
    marginLeft: "calc(40% + 6px)",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  track: { position: "relative", height: "14px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  span: {
    position: "absolute",
    top: "5px",
    height: "4px",
    minWidth: "2px",
    borderRadius: "2px",
    backgroundColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  dot: {
    position: "absolute",
    top: "2px",
    width: "10px",
    height: "10px",
    marginLeft: "-5px",
    borderRadius: "50%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** For each unit the ranks of nine draws in ten as a line, and the rank now as a dot; each row says so in words. */
export function RankIntervals({ intervals }: { readonly intervals: readonly RankInterval[] }) {
  const classes = useStyles();
  const names = useNameStyles();
  const text = useTexts("analyze");
  const ranking = useTexts("ranking");
  const numbers = useNumbers();
  const [shown, setShown] = useState(page);
  const rows = intervals.slice(0, shown);
  // As far as the rows shown reach: on a scale of a thousand ranks the first forty are one point.
  const last = rows.reduce((most, { rank, high }) => Math.max(most, rank, high), 2);
  const place = linear([1, last], [3, 97]);
  const left = (rank: number) => `${place(rank)}%`;
  return (
    <>
      <div className={classes.axis} aria-hidden="true">
        <span>{numbers.plain(1)}</span>
        <span>{numbers.plain(Math.round(last))}</span>
      </div>
      <ol className={classes.list} aria-label={text.rankRanges}>
        {rows.map(({ row, unit, rank, low, high }) => {
          const words = text.interval(unit, rank, numbers.plain(low), numbers.plain(high));
          return (
            <li key={row} className={classes.row} title={words}>
              <span className={names.name} aria-hidden="true">{`${rank}  ${unit}`}</span>
              <span className={classes.track} role="img" aria-label={words}>
                <span
                  className={classes.span}
                  style={{ left: left(low), width: `${place(high) - place(low)}%` }}
                />
                <span className={classes.dot} style={{ left: left(rank) }} />
              </span>
            </li>
          );
        })}
      </ol>
      {intervals.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {ranking.more(intervals.length - shown)}
        </Button>
      )}
    </>
  );
}
