import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useActions, useTexts } from "../../shared/context";
import { DownIcon, LockClosedIcon, LockOpenIcon, UpIcon } from "../../shared/look/icons";
import { useNumbers } from "../../shared/numbers";
import { Swatch } from "../../shared/look/Swatch";
import { type TippingTick } from "../../state/weights/tippingTicks";
import { indented } from "../../shared/indented";
import { NumberBox } from "./NumberBox";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px 28px",
    columnGap: "6px",
    alignItems: "center",
    listStyleType: "none",
  },
  track: { minWidth: 0 },
  name: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  direction: {
    display: "inline-flex",
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    "& svg": { width: "12px", height: "12px" },
  },
  lock: { minWidth: "28px", maxWidth: "28px" },
});

interface WeightRowProps {
  readonly index: number;
  readonly name: string;
  /** How far below the index. */
  readonly depth: number;
  /** null: a dimension. */
  readonly direction: 1 | -1 | null;
  readonly locked: boolean;
  readonly disabled: boolean;
  /** The indicator whose color bars show; null where they show none. */
  readonly color: number | null;
  readonly tick: TippingTick | null;
}

/** One indicator or dimension: slider, typed number and lock. */
export const WeightRow = memo(function WeightRow({
  index,
  name,
  depth,
  direction,
  locked,
  disabled,
  color,
  tick,
}: WeightRowProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const starting = useTexts("starting");
  const numbers = useNumbers();
  const actions = useActions();
  const directionText = direction === 1 ? text.higher : text.lower;
  return (
    <li className={classes.row} style={indented(depth)}>
      <div className={classes.track}>
        <div className={classes.name}>
          {color !== null && <Swatch index={color} />}
          {direction !== null && (
            <span className={classes.direction} title={directionText} role="img" aria-label={directionText}>
              {direction === 1 ? <UpIcon /> : <DownIcon />}
            </span>
          )}
          <span className={classes.label} title={name}>
            {name}
          </span>
        </div>
        <WeightSlider
          index={index}
          label={text.weightOf(name)}
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
      </div>
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
      <LockButton name={name} locked={locked} />
    </li>
  );
});

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
