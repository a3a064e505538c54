import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { memo, useCallback, useId, useRef } from "react";
import { sum } from "../../../core/numeric/sums/sum";
import { type PartLook } from "../../shared/look/colors";
import { useActions, useTexts } from "../../shared/context";
import { LockClosedIcon, LockOpenIcon } from "../../shared/look/icons";
import { useNumbers } from "../../shared/numbers";
import { type ModelNode, partsOf } from "../../state/index/modelNodes";
import { type Session } from "../../state/paneState";
import { type TippingTick } from "../../state/weights/tippingTicks";
import { EffectiveWeight } from "./EffectiveWeight";
import { NumberBox } from "./NumberBox";
import { type PartsOfRow, RowName } from "./RowName";
import { SharedWeight } from "./SharedWeight";
import { useLiveNumber } from "./useLiveNumber";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px 28px",
    columnGap: "6px",
    alignItems: "center",
    // The browser lays out and paints the rows in sight only; those below keep the height they had.
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 42px",
    // Such a row clips what it paints: room for the focus rings of its box and its lock.
    padding: "2px",
    margin: "-2px",
  },
  track: { minWidth: 0 },
  // The name and the weight in the whole index stand above the slider and its box.
  twoLines: { display: "contents" },
  lock: { minWidth: "28px", maxWidth: "28px" },
  share: { paddingRight: "8px", textAlign: "right", fontSize: tokens.fontSizeBase200 },
});

interface WeightRowProps {
  readonly index: number;
  readonly node: ModelNode;
  /** null: a dimension. */
  readonly direction: 1 | -1 | null;
  readonly parts: PartsOfRow | null;
  readonly locked: boolean;
  readonly disabled: boolean;
  /** How bars show it; null where they show no parts. */
  readonly look: PartLook | null;
  /** Whether the index has dimensions, so that a weight among siblings is not the weight in the index. */
  readonly inTree: boolean;
  readonly tick: TippingTick | null;
}

/** One indicator or dimension: slider, typed number and lock. */
export const WeightRow = memo(function WeightRow({
  index,
  node,
  direction,
  parts,
  locked,
  disabled,
  look,
  inTree,
  tick,
}: WeightRowProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const starting = useTexts("starting");
  const numbers = useNumbers();
  const actions = useActions();
  const whole = useId();
  const { name, hasRow } = node;
  return (
    <div className={classes.row}>
      <div className={inTree ? classes.twoLines : classes.track}>
        <RowName name={name} look={look} direction={direction} parts={parts} />
        {hasRow ? (
          <WeightSlider
            index={index}
            label={text.weightOf(name)}
            describedBy={inTree ? whole : undefined}
            max={100}
            step={1}
            mark={
              tick
                ? {
                    value: tick.percent,
                    text: starting.tie(numbers.percent(tick.percent), tick.first, tick.second),
                  }
                : null
            }
            disabled={locked || disabled}
            onMove={(value) => actions.drag(index, value)}
            onRelease={() => void actions.release()}
            onCancel={actions.cancelDrag}
          />
        ) : (
          <SharedWeight name={name} />
        )}
      </div>
      {inTree && <EffectiveWeight node={node} id={whole} />}
      {hasRow ? (
        <NumberBox
          index={index}
          label={text.percentOf(name)}
          max={100}
          hint={text.percentExpected}
          disabled={locked || disabled}
          onEnter={(value) => {
            actions.drag(index, value);
            void actions.release();
          }}
        />
      ) : (
        <Share index={index} />
      )}
      <LockButton name={name} locked={locked} />
    </div>
  );
});

/**
 * A weight that cannot be typed, in per cent of the siblings'. As the index counts it: below a weighted sum a dimension without
 * a row counts 1, whatever its parts weigh.
 */
function Share({ index }: { readonly index: number }) {
  const classes = useStyles();
  const { percent } = useNumbers();
  const place = useRef<HTMLSpanElement>(null);
  const read = useCallback(
    ({ model: { nodes }, result, percent: shares }: Session) => {
      if (!("scored" in result)) return shares[index];
      const counts = (at: number) => result.scored.effective.get(nodes[at]) ?? 0;
      const total = sum(partsOf(nodes, nodes[index].parent).map(counts));
      return total > 0 ? (100 * counts(index)) / total : shares[index];
    },
    [index],
  );
  const write = useCallback(
    (value: number) => {
      if (place.current) place.current.textContent = percent(value);
    },
    [percent],
  );
  useLiveNumber(place, read, write);
  return <span ref={place} className={classes.share} />;
}

/** Drawn apart from the row, so that it does not follow every move of a slider. */
const LockButton = memo(function LockButton({
  name,
  locked,
}: {
  readonly name: string;
  readonly locked: boolean;
}) {
  const classes = useStyles();
  const text = useTexts("weights");
  const { toggleLock } = useActions();
  return (
    <ToggleButton
      className={classes.lock}
      size="small"
      appearance="subtle"
      checked={locked}
      icon={locked ? <LockClosedIcon /> : <LockOpenIcon />}
      aria-label={text.lock(name)}
      title={locked ? text.locked(name) : text.lock(name)}
      onClick={() => toggleLock(name)}
    />
  );
});
