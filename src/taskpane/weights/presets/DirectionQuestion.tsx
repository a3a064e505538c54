import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type Direction } from "../../../core/options";
import { type TableContent } from "../../../workbook/contract";
import { useCardLook } from "../../shared/Card";
import { useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { directionExample } from "../../state/weights/directionExample";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  question: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px" },
  answer: { whiteSpace: "normal" },
});

interface DirectionQuestionProps {
  readonly data: TableContent;
  /** The column that is asked for. */
  readonly column: string;
  /** How many are still to be asked for, this one included. */
  readonly left: number;
  readonly onDirection: (direction: Direction) => void;
  readonly onLeaveOut: () => void;
}

/**
 * Asks for one direction by two rows of the table: "North has 41, South has 35: which is better?" Its buttons stay while the
 * columns pass, so that a keyboard answers all of them from one place.
 */
export function DirectionQuestion({ data, column, left, onDirection, onLeaveOut }: DirectionQuestionProps) {
  const classes = useStyles();
  const look = useCardLook();
  const text = useTexts("columns");
  const weights = useTexts("weights");
  const { exact } = useNumbers();
  const id = useId();
  const example = directionExample(data, column);
  const more = example && exact(example.more.value);
  const less = example && exact(example.less.value);
  const cases =
    example === null || more === null || less === null
      ? weights.createTitle
      : example.more.unit === null || example.less.unit === null
        ? text.rowsDiffer(more, less)
        : text.unitsDiffer(example.more.unit, more, example.less.unit, less);
  return (
    <section className={look} aria-labelledby={id}>
      <div id={id} aria-live="polite" aria-atomic="true">
        <div className={classes.head}>
          <h3 className={classes.name}>{column}</h3>
          <span className={classes.count}>{text.left(left)}</span>
        </div>
        <p className={classes.question}>{cases}</p>
      </div>
      <div className={classes.answers}>
        <Button size="small" className={classes.answer} onClick={() => onDirection(1)}>
          {more === null ? weights.higher : text.answer(more, weights.higher)}
        </Button>
        <Button size="small" className={classes.answer} onClick={() => onDirection(-1)}>
          {less === null ? weights.lower : text.answer(less, weights.lower)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLeaveOut}>
          {text.leaveOut(1)}
        </Button>
      </div>
    </section>
  );
}
