import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { type PartLook } from "../../shared/look/colors";
import { useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { SharedWeight } from "./SharedWeight";
import { type PartsOfRow, RowName } from "./RowName";

const steps = [0, 1, 2, 3, 4, 5];

const useStyles = makeStyles({
  row: {
    display: "flex",
    // A long name takes a line of its own.
    flexWrap: "wrap",
    gap: "2px 6px",
    alignItems: "center",
    minHeight: "32px",
  },
  name: { flex: "1 1 auto", minWidth: 0, maxWidth: "100%" },
  steps: {
    display: "flex",
    marginLeft: "auto",
    border: 0,
    marginBlock: 0,
    marginRight: 0,
    padding: 0,
    minWidth: 0,
  },
  step: {
    position: "relative",
    width: "24px",
    height: "28px",
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginLeft: "-1px",
    boxSizing: "border-box",
    cursor: "pointer",
    "& input": { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  percent: {
    width: "52px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RatingRowProps {
  /** How bars show it; null where they show no parts. */
  readonly look: PartLook | null;
  readonly name: string;
  /** null: an indicator. */
  readonly parts: PartsOfRow | null;
  /** False for a dimension without a row of its own, which has nothing to rate. */
  readonly hasRow: boolean;
  readonly rating: number;
  readonly percent: number;
  readonly index: number;
  readonly onRate: (index: number, rating: number) => void;
}

/** One indicator or dimension rated from 0 to 5; its weight is its share of its siblings' ratings. */
export const RatingRow = memo(function RatingRow({
  look,
  name,
  parts,
  hasRow,
  rating,
  percent,
  index,
  onRate,
}: RatingRowProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const numbers = useNumbers();
  return (
    <div className={classes.row}>
      <div className={classes.name}>
        <RowName name={name} look={look} direction={null} parts={parts} />
      </div>
      {hasRow ? (
        <div className={classes.steps} role="radiogroup" aria-label={text.ratingOf(name)}>
          {steps.map((step) => (
            <label
              key={step}
              className={step === rating ? mergeClasses(classes.step, classes.chosen) : classes.step}
            >
              <input
                type="radio"
                name={`rating-${name}`}
                checked={step === rating}
                onChange={() => onRate(index, step)}
                aria-label={`${step}`}
              />
              {step}
            </label>
          ))}
        </div>
      ) : (
        <SharedWeight name={name} />
      )}
      <span className={classes.percent}>{numbers.percent(percent)}</span>
    </div>
  );
});
