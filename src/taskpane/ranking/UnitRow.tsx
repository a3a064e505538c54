import { addsUp, unitPoints } from "../../core/aggregate/contributions";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent } from "react";
import { useLanguage, usePane, useTellStory, useTexts } from "../shared/context";
import { useHeard } from "../shared/look/heard";
import { useNumbers } from "../shared/numbers";
import { useNameStyles } from "../shared/look/names";
import { missingIndicators, type RankedUnit } from "../state/index/rankingRows";
import { RankChange } from "./RankChange";
import { type BarPart, namedParts, partAt, partPoints } from "./barParts";
import { type Scale, UnitBar } from "./UnitBar";
import { type Ranking } from "./useRanking";
import { useProblemText } from "../shared/hooks/useProblemText";

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
    // What a title says on hover, for the keyboard.
    ":focus-visible > [data-points]": { display: "block" },
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  name: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "2 / 5" },
  points: { gridColumn: "2 / 5", display: "none", color: tokens.colorNeutralForeground2 },
  missing: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface UnitRowProps {
  readonly unit: RankedUnit;
  readonly ranking: Pick<Ranking, "model" | "scored" | "since" | "ranked">;
  readonly scale: Scale;
  /** What its bar is made of; null where scores are no sums of points. */
  readonly parts: readonly BarPart[] | null;
}

/** One unit: rank, name, change, score, and the bar of its parts. Choosing it tells its story. */
export function UnitRow({ unit, ranking: { model, scored, since, ranked }, scale, parts }: UnitRowProps) {
  const classes = useStyles();
  const names = useNameStyles();
  const forListeners = useHeard();
  const text = useTexts("ranking");
  const language = useLanguage();
  const problemText = useProblemText();
  const tell = useTellStory();
  const numbers = useNumbers(usePane((state) => state.method.normalization));
  const problem = scored.problems.get(unit.row);
  const adds = parts !== null && addsUp(scored.tree) && !problem;
  const pointsOf = (of: readonly BarPart[], points: readonly number[]) => {
    const named = namedParts(points);
    const list = language.list(named.map((i) => text.pointsOf(of[i].name, numbers.score(points[i]))));
    return named.length < points.length ? text.mostFrom(list) : list;
  };
  const points = adds ? partPoints(parts, unitPoints(scored, unit.row)) : null;
  const stacked = points !== null && points.every((part) => !(part < 0)) ? points : null;
  const missing = missingIndicators(model, scored, unit.row);
  const why = problem
    ? problemText(problem)
    : missing.length > 0
      ? text.missing(language.list(missing))
      : undefined;
  // By mouse, by keyboard and for listeners.
  const pointsText = parts && stacked ? pointsOf(parts, stacked) : null;
  const described = language.sentences(why ?? "", pointsText ?? "");
  const change = unit.gained > 0 ? "up" : "down";
  const heard = problem
    ? language.labeled(unit.name, text.noScore)
    : text.heard(
        ...([unit.name, unit.rank, ranked, numbers.score(unit.score)] as const),
        unit.gained === 0 ? "" : text[change](Math.abs(unit.gained), since),
      );
  const tellPart = ({ currentTarget, clientX }: MouseEvent<HTMLElement>) => {
    if (!parts || !stacked) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const at = partAt(stacked, ((clientX - left) / width) * (scale.high - scale.low));
    if (at < 0) currentTarget.removeAttribute("title");
    else currentTarget.title = text.pointsOf(parts[at].name, numbers.score(stacked[at]));
  };
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.button}
        // In place of the title, which begins with the name once more.
        aria-description={described || undefined}
        title={described ? language.labeled(unit.name, described) : unit.name}
        // The row that has the focus shows its points, and would take them away from above the mouse before it is up.
        onMouseDown={(event) => event.preventDefault()}
        onClick={({ currentTarget }) => tell({ row: unit.row, opener: currentTarget })}
      >
        <span className={forListeners}>{heard}</span>
        <span className={classes.rank} aria-hidden="true">
          {Number.isNaN(unit.rank) ? "–" : unit.rank}
        </span>
        <span className={classes.name} aria-hidden="true">
          <span className={names.name}>{unit.name}</span>
          {missing.length > 0 && <span className={classes.missing}>◌</span>}
        </span>
        <span aria-hidden="true">
          <RankChange gained={unit.gained} since={since} />
        </span>
        <span className={classes.score} aria-hidden="true">
          {problem ? text.noScore : numbers.score(unit.score)}
        </span>
        <span className={classes.bar} onMouseMove={tellPart}>
          <UnitBar score={unit.score} parts={parts} points={stacked} scale={scale} />
        </span>
        {pointsText !== null && (
          <span data-points className={classes.points} aria-hidden="true">
            {pointsText}
          </span>
        )}
      </button>
    </li>
  );
}
