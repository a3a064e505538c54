import { addsUp, unitPoints } from "../../core/aggregate/contributions";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { missingIndicators, type RankedUnit } from "../state/index/rankingRows";
import { RankChange } from "./RankChange";
import { type ColoredPoints, type Scale, UnitBar } from "./UnitBar";
import { type Ranking } from "./useRanking";
import { useProblemText } from "../shared/useProblemText";

const useStyles = makeStyles({
  row: { listStyleType: "none" },
  button: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto auto",
    columnGap: "6px",
    alignItems: "center",
    width: "100%",
    padding: "3px 4px",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "2 / 5" },
  missing: { color: tokens.colorNeutralForeground3 },
});

interface UnitRowProps {
  readonly unit: RankedUnit;
  readonly ranking: Pick<Ranking, "model" | "scored" | "parts">;
  readonly scale: Scale;
}

/** One unit: rank, name, change, score, and the bar of its parts. Choosing it selects its row on the sheet. */
export function UnitRow({ unit, ranking: { model, scored, parts }, scale }: UnitRowProps) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const language = useLanguage();
  const problemText = useProblemText();
  const { selectUnit } = useActions();
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const problem = scored.problems.get(unit.row);
  const points = addsUp(scored.tree) && !problem ? Array.from(unitPoints(scored, unit.row)) : null;
  const stacked = points !== null && points.every((part) => !(part < 0)) ? partsOfBar(points, parts) : null;
  const missing = missingIndicators(model, scored, unit.row);
  const why = problem
    ? problemText(problem)
    : missing.length > 0
      ? text.missing(language.list(missing))
      : undefined;
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.button}
        title={why ?? text.select(unit.name)}
        onClick={() => void selectUnit(unit.row)}
      >
        <span className={classes.rank}>{Number.isNaN(unit.rank) ? "–" : unit.rank}</span>
        <span className={classes.name}>
          {unit.name}
          {missing.length > 0 && (
            <span className={classes.missing} role="img" aria-label={why}>
              {" "}
              ◌
            </span>
          )}
        </span>
        <RankChange gained={unit.gained} />
        <span className={classes.score}>{problem ? text.noScore : numbers.score(unit.score)}</span>
        <span className={classes.bar}>
          <UnitBar score={unit.score} parts={stacked} scale={scale} />
        </span>
      </button>
    </li>
  );
}

/** The points of each part; what is missing has none. */
function partsOfBar(points: readonly number[], parts: Ranking["parts"]): ColoredPoints[] {
  return parts.map(({ color, indicators }) => ({
    color,
    points: indicators.reduce((sum, indicator) => sum + (points[indicator] || 0), 0),
  }));
}
