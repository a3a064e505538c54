import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { valueAt } from "../../../core/matrix";
import { type JudgmentCell } from "../../../core/weight/pairwise/contradictedJudgment";
import { usePairsTexts } from "../../shared/comparedTexts";
import { pairKey, pairsOf, type PairwiseGrid, presentPair } from "../../state/weights/pairwiseGrid";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, maxHeight: "240px", overflowY: "auto" },
  item: { listStyleType: "none" },
  pair: {
    width: "100%",
    minHeight: "24px",
    padding: "3px 4px",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  present: { fontWeight: tokens.fontWeightSemibold },
});

interface ComparisonListProps {
  readonly names: readonly string[];
  readonly grid: PairwiseGrid;
  readonly onChoose: (pair: JudgmentCell) => void;
}

/** All pairs in words; choosing one asks for it again. */
export function ComparisonList({ names, grid, onChoose }: ComparisonListProps) {
  const classes = useStyles();
  const text = usePairsTexts();
  const present = pairKey(presentPair(grid));
  return (
    <ul className={classes.list} aria-label={text.all}>
      {pairsOf(names.length).map((pair) => {
        const key = pairKey(pair);
        const [a, b] = [names[pair.row], names[pair.column]];
        const said = grid.compared.has(key)
          ? text.judgment(a, b, valueAt(grid.judgments, pair.row, pair.column))
          : text.open(a, b);
        return (
          <li key={key} className={classes.item}>
            <button
              type="button"
              className={key === present ? mergeClasses(classes.pair, classes.present) : classes.pair}
              aria-current={key === present}
              onClick={() => onChoose(pair)}
            >
              {said}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
