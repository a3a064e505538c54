import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { type ModelNode } from "../../state/index/modelNodes";
import { type Session } from "../../state/paneState";
import { useLiveNumber } from "./useLiveNumber";

const useStyles = makeStyles({
  whole: {
    gridColumn: "2 / 4",
    gridRow: 1,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface EffectiveWeightProps {
  readonly node: ModelNode;
  /** What the slider is described by. */
  readonly id: string;
}

/** What a part weighs in the whole index where a unit has all parts; nothing is shown while the weights give no scores. */
export function EffectiveWeight({ node, id }: EffectiveWeightProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const { percent } = useNumbers();
  const place = useRef<HTMLSpanElement>(null);
  const read = useCallback(
    ({ result }: Session) => ("scored" in result ? 100 * (result.scored.effective.get(node) ?? 0) : NaN),
    [node],
  );
  const write = useCallback(
    (value: number) => {
      if (!place.current) return;
      const shown = Number.isNaN(value) ? "" : percent(value);
      place.current.textContent = shown && text.ofIndex(shown);
      const sentence = shown && text.effective(node.name, shown);
      place.current.setAttribute("aria-label", sentence);
      place.current.title = sentence;
    },
    [node, percent, text],
  );
  useLiveNumber(place, read, write);
  return <span ref={place} id={id} role="note" className={classes.whole} />;
}
