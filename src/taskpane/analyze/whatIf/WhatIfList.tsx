import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RankChange } from "../../ranking/RankChange";
import { scaleOf } from "../../ranking/UnitBar";
import { useLanguage, usePane, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { useNameStyles } from "../../shared/look/names";
import { type ChangedUnit } from "../../state/analyze/whatIf";
import { useChangeTexts } from "./changeTexts";

/** Rows drawn at first and added by each "more". */
const page = 20;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto auto",
    columnGap: "6px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  scores: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: {
    gridColumn: "2 / 5",
    position: "relative",
    height: "10px",
    forcedColorAdjust: "none",
  },
  after: {
    position: "absolute",
    top: "2px",
    height: "6px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  before: {
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": shorthands.borderColor("CanvasText"),
  },
});

/** The ranking after a change, each score as a bar over the outline of what it is now. */
export function WhatIfList({ units }: { readonly units: readonly ChangedUnit[] }) {
  const classes = useStyles();
  const names = useNameStyles();
  const text = useChangeTexts("whatIf");
  const ranking = useTexts("ranking");
  const language = useLanguage();
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const [shown, setShown] = useState(page);
  const ranked = units.filter(({ rank }) => !Number.isNaN(rank));
  const moved = ranked.filter(({ gained }) => gained !== 0);
  const winner = moved.reduce<ChangedUnit | null>(
    (best, unit) => (unit.gained > (best?.gained ?? 0) ? unit : best),
    null,
  );
  const scale = scaleOf(Float64Array.from(ranked.flatMap(({ score, before }) => [score, before])));
  const place = (score: number) => {
    const share = (value: number) => `${(100 * value) / (scale.high - scale.low)}%`;
    return { left: share(Math.min(0, score) - scale.low), width: share(Math.abs(score)) };
  };
  const said = (score: number) => (Number.isNaN(score) ? ranking.noScore : numbers.score(score));
  const scores = ({ before, score }: ChangedUnit) => {
    const [now, then] = [said(before), said(score)];
    if (now === then) return now;
    return (
      <span role="img" aria-label={text.scoresHeard(now, then)}>
        {text.scores(now, then)}
      </span>
    );
  };
  return (
    <>
      <p className={classes.note} role="status">
        {language.sentences(
          text.summary(moved.length, ranked.length),
          ...(winner ? [text.gains(winner.name, winner.gained)] : []),
          text.ghost,
        )}
      </p>
      <ol className={classes.list} aria-label={text.list}>
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row} className={classes.row}>
            <span className={classes.rank}>{Number.isNaN(unit.rank) ? "–" : unit.rank}</span>
            <span className={names.name} title={unit.name}>
              {unit.name}
            </span>
            <RankChange gained={unit.gained} />
            <span className={classes.scores}>{scores(unit)}</span>
            <span className={classes.bar} aria-hidden="true">
              {!Number.isNaN(unit.score) && <span className={classes.after} style={place(unit.score)} />}
              {!Number.isNaN(unit.before) && unit.before !== unit.score && (
                <span className={classes.before} style={place(unit.before)} />
              )}
            </span>
          </li>
        ))}
      </ol>
      {units.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {ranking.more(units.length - shown)}
        </Button>
      )}
    </>
  );
}
