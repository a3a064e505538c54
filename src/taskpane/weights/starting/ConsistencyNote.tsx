import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type JudgmentCell } from "../../../core/weight/pairwise/contradictedJudgment";
import { usePairsTexts } from "../../shared/comparedTexts";
import { useLanguage, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ConsistencyNoteProps {
  readonly names: readonly string[];
  /** Pairs that have not been compared. */
  readonly left: number;
  /** The consistency ratio as it is shown; null where none is known for so many parts. */
  readonly ratio: string | null;
  /** The judgment that the others contradict most, with what all together make of it; null while they agree. */
  readonly worst: (JudgmentCell & { readonly judgment: number; readonly together: number }) | null;
  readonly onLook: (pair: JudgmentCell) => void;
}

/** How well the comparisons agree, in words, and which one to look at again. */
export function ConsistencyNote({ names, left, ratio, worst, onLook }: ConsistencyNoteProps) {
  const classes = useStyles();
  const text = usePairsTexts();
  const { unrated } = useTexts("starting");
  const { sentences } = useLanguage();
  const numbers = useNumbers();
  const again = () => {
    if (!worst) return "";
    const { row, column, judgment, together } = worst;
    const [more, less] = together < 1 ? [names[column], names[row]] : [names[row], names[column]];
    const times = numbers.plain(rounded(together < 1 ? 1 / together : together));
    return text.lookAgain(text.judgment(names[row], names[column], judgment), more, times, less);
  };
  const verdict = () => {
    if (left > 0) return text.left(left);
    if (ratio === null) return unrated;
    return worst ? sentences(text.contradict(ratio), again()) : text.agree(ratio);
  };
  return (
    <>
      <p className={classes.note} role="status">
        {verdict()}
      </p>
      {worst && (
        <div>
          <Button size="small" onClick={() => onLook(worst)}>
            {text.look}
          </Button>
        </div>
      )}
    </>
  );
}

/** Two digits are all that such a judgment is worth. */
function rounded(times: number): number {
  return Number(times.toPrecision(2));
}
