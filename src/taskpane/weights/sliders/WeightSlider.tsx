import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from "react";
import { useNumbers } from "../../shared/numbers";
import { useLiveWeight } from "./useLiveNumber";

const thumb = {
  appearance: "none",
  width: "16px",
  height: "16px",
  borderRadius: "50%",
  border: `4px solid ${tokens.colorNeutralBackground1}`,
  boxShadow: `0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxSizing: "border-box",
} as const;

const useStyles = makeStyles({
  // Overlapping the name above keeps rows close; the slider itself stays 24 pixels high, a target for a finger.
  place: { position: "relative", margin: "-2px 0" },
  // One element under the browser's slider, filled by the size of a picture: that costs a frame no layout, and no clip or
  // transform that the browser would have to keep for each of forty sliders.
  track: {
    position: "absolute",
    top: "10px",
    left: 0,
    right: 0,
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    backgroundImage: `linear-gradient(${tokens.colorCompoundBrandBackground}, ${tokens.colorCompoundBrandBackground})`,
    backgroundRepeat: "no-repeat",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
      backgroundImage: "linear-gradient(Highlight, Highlight)",
    },
  },
  off: { opacity: 0.5 },
  mark: {
    position: "absolute",
    top: "3px",
    pointerEvents: "none",
    width: "3px",
    height: "18px",
    marginLeft: "-1px",
    borderRadius: "1px",
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  slider: {
    appearance: "none",
    width: "100%",
    height: "24px",
    margin: 0,
    display: "block",
    cursor: "pointer",
    backgroundColor: "transparent",
    position: "relative",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    ":disabled": { cursor: "not-allowed", opacity: 0.5 },
    "::-webkit-slider-runnable-track": { height: "4px" },
    "::-webkit-slider-thumb": { ...thumb, marginTop: "-6px" },
    "::-moz-range-track": { height: "4px", backgroundColor: "transparent" },
    "::-moz-range-thumb": thumb,
  },
});

interface WeightSliderProps {
  readonly index: number;
  readonly label: string;
  /** Of the element that says more about it. */
  readonly describedBy?: string;
  readonly max: number;
  /** A plain arrow key moves by this much, Page Up and Page Down by ten times as much, Shift and an arrow by a tenth. */
  readonly step: number;
  /** A place on the track worth knowing, with what it means. */
  readonly mark?: { readonly value: number; readonly text: string } | null;
  readonly disabled?: boolean;
  readonly onMove: (value: number) => void;
  /** The pointer let go, or the keys rested. */
  readonly onRelease: () => void;
  readonly onCancel: () => void;
}

/** Keys pressed in one go make one change on the sheet. */
const keysRest = 400;

/** A slider: the browser's own control, so that touch, pen and screen readers work as they expect. */
export function WeightSlider({
  index,
  label,
  describedBy,
  max,
  step,
  mark,
  disabled,
  onMove,
  onRelease,
  onCancel,
}: WeightSliderProps) {
  const classes = useStyles();
  const markId = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef(false);
  const release = useRef(onRelease);
  const slider = useRef<HTMLInputElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const { percent } = useNumbers();
  const write = useCallback(
    (value: number) => {
      const element = slider.current;
      if (!element) return;
      element.value = String(value);
      if (track.current) track.current.style.backgroundSize = `${(100 * value) / max}% 100%`;
      element.setAttribute("aria-valuetext", percent(value));
    },
    [max, percent],
  );
  const show = useLiveWeight(slider, index, write);
  useEffect(() => {
    release.current = onRelease;
  });
  const finish = () => {
    clearTimeout(timer.current);
    if (!pending.current) return;
    pending.current = false;
    release.current();
  };
  const move = (next: number) => {
    pending.current = true;
    onMove(Math.min(Math.max(next, 0), max));
    // Where locks hold the weight, the thumb goes back to it.
    show();
  };
  // Leaving the view with keys still fresh must not lose the change.
  useEffect(() => finish, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && pending.current) {
      clearTimeout(timer.current);
      pending.current = false;
      onCancel();
      return;
    }
    const next = keyTarget(event, Number(event.currentTarget.value), max, step);
    if (next === null) return;
    event.preventDefault();
    move(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(finish, keysRest);
  };

  return (
    <div className={classes.place}>
      <div ref={track} className={disabled ? mergeClasses(classes.track, classes.off) : classes.track} />
      <input
        ref={slider}
        type="range"
        className={classes.slider}
        min={0}
        max={max}
        step="any"
        disabled={disabled}
        aria-label={label}
        aria-describedby={[describedBy, mark && markId].filter(Boolean).join(" ") || undefined}
        onChange={(event) => move(Math.round(Number(event.target.value) / step) * step)}
        onPointerUp={finish}
        onPointerCancel={finish}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {mark && (
        <span
          id={markId}
          className={classes.mark}
          role="img"
          aria-label={mark.text}
          title={mark.text}
          style={{ left: `calc(8px + (100% - 16px) * ${mark.value / max})` }}
        />
      )}
    </div>
  );
}

function keyTarget(
  { key, shiftKey }: KeyboardEvent,
  value: number,
  max: number,
  step: number,
): number | null {
  const small = shiftKey ? step / 10 : step;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return onGrid(value + small, small);
    case "ArrowLeft":
    case "ArrowDown":
      return onGrid(value - small, small);
    case "PageUp":
      return onGrid(value + 10 * step, step);
    case "PageDown":
      return onGrid(value - 10 * step, step);
    case "Home":
      return 0;
    case "End":
      return max;
    default:
      return null;
  }
}

/** Keys land on whole steps, so that 23.33 goes to 24 and not to 24.33. */
function onGrid(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}
