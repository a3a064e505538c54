import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { valueAt } from "../../../core/matrix";
import { judgmentScale, placeOnScale } from "../../../core/weight/pairwise/judgmentScale";
import { usePairsTexts } from "../../shared/comparedTexts";
import { useTexts } from "../../shared/context";
import {
  confirmPair,
  judge,
  moveTo,
  othersEqual,
  pairBeside,
  pairKey,
  pairsOf,
  type PairwiseGrid,
  presentPair,
} from "../../state/weights/pairwiseGrid";

/** The place of "equally important" in the middle of Saaty's scale. */
const middle = (judgmentScale.length - 1) / 2;

const useStyles = makeStyles({
  progress: { fontSize: tokens.fontSizeBase200, display: "flex", flexDirection: "column", gap: "4px" },
  names: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  second: { textAlign: "right" },
  slider: {
    width: "100%",
    height: "24px",
    margin: 0,
    cursor: "pointer",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, minHeight: "32px", overflowWrap: "anywhere" },
  question: { margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface PairQuestionProps {
  readonly names: readonly string[];
  readonly grid: PairwiseGrid;
  readonly onChange: (grid: PairwiseGrid) => void;
}

/** One pair after the other: a slider between the two names, and in words what it says. */
export function PairQuestion({ names, grid, onChange }: PairQuestionProps) {
  const classes = useStyles();
  const text = usePairsTexts();
  const { compared } = useTexts("starting");
  const count = names.length;
  const all = pairsOf(count).length;
  const done = grid.compared.size;
  const pair = presentPair(grid);
  const isPair = pair.row !== pair.column;
  const [first, second] = [names[pair.row], names[pair.column]];
  const judgment = valueAt(grid.judgments, pair.row, pair.column);
  const isCompared = grid.compared.has(pairKey(pair));
  const sentence = isCompared ? text.judgment(first, second, judgment) : text.open(first, second);
  return (
    <>
      <div className={classes.progress}>
        <span role="status">{text.progress(done, all)}</span>
        <ProgressBar value={done} max={all} aria-label={text.progress(done, all)} />
      </div>
      {isPair && (
        <>
          <p className={classes.question}>{text.question}</p>
          <div className={classes.names} aria-hidden="true">
            <span>{first}</span>
            <span className={classes.second}>{second}</span>
          </div>
          <input
            className={classes.slider}
            type="range"
            min={-middle}
            max={middle}
            step={1}
            // The thumb is nearer to what matters more.
            value={middle - placeOnScale(judgment)}
            aria-label={compared(first, second)}
            aria-valuetext={sentence}
            onChange={({ target }) => onChange(judge(grid, judgmentScale[middle - Number(target.value)]))}
            onKeyDown={({ key }) => key === "Enter" && onChange(confirmPair(count, grid))}
          />
          <p className={classes.sentence}>{sentence}</p>
        </>
      )}
      <div className={classes.buttons}>
        <Button size="small" onClick={() => onChange(moveTo(grid, pairBeside(count, grid, -1)))}>
          {text.previous}
        </Button>
        <Button size="small" appearance="primary" onClick={() => onChange(confirmPair(count, grid))}>
          {text.next}
        </Button>
        {done < all && (
          <Button size="small" onClick={() => onChange(othersEqual(count, grid))}>
            {text.othersEqual}
          </Button>
        )}
      </div>
    </>
  );
}
