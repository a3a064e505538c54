import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
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
    gridTemplateColumns: "110px minmax(0, 1fr)",
    gap: "6px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    minHeight: "20px",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
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
  const text = useTexts("analyze");
  const ranking = useTexts("ranking");
  const numbers = useNumbers();
  const [shown, setShown] = useState(page);
  const place = linear([1, Math.max(2, intervals.length)], [3, 97]);
  const left = (rank: number) => `${place(rank)}%`;
  return (
    <>
      <ol className={classes.list}>
        {intervals.slice(0, shown).map(({ row, unit, rank, low, high }) => {
          const words = text.interval(unit, rank, numbers.plain(low), numbers.plain(high));
          return (
            <li key={row} className={classes.row} title={words}>
              <span className={classes.name}>{`${rank}  ${unit}`}</span>
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
