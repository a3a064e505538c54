import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorColor } from "../shared/look/colors";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    height: "8px",
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  plain: {
    position: "absolute",
    top: 0,
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
});

export interface Scale {
  readonly low: number;
  readonly high: number;
}

export interface ColoredPoints {
  readonly color: number;
  readonly points: number;
}

interface UnitBarProps {
  readonly score: number;
  /** What it is made of, all at least 0; null where the score is no sum of parts. */
  readonly parts: readonly ColoredPoints[] | null;
  readonly scale: Scale;
}

/** A unit's score as a bar, in the parts that make it up where they add up. The number beside it says the same. */
export function UnitBar({ score, parts, scale }: UnitBarProps) {
  const classes = useStyles();
  const share = (value: number) => (100 * value) / (scale.high - scale.low);
  if (parts) {
    return (
      <div
        className={classes.bar}
        aria-hidden="true"
        style={{ backgroundImage: stripes(parts.map(({ color, points }) => [color, share(points)])) }}
      />
    );
  }
  const from = Math.min(0, score);
  return (
    <div className={classes.bar} aria-hidden="true">
      {!Number.isNaN(score) && (
        <div
          className={classes.plain}
          style={{ left: `${share(from - scale.low)}%`, width: `${share(Math.abs(score))}%` }}
        />
      )}
    </div>
  );
}

/**
 * One element with stripes, not one element a part: forty indicators move in every frame of a drag.
 * @param shares colors, with per cent of the bar's width.
 */
function stripes(shares: readonly (readonly [number, number])[]): string {
  let from = 0;
  const stops = shares.flatMap(([color, share]) => {
    if (!(share > 0)) return [];
    const [start, end] = [from, (from += share)];
    const edge = `calc(${end.toFixed(3)}% - 1px)`;
    return [
      `${indicatorColor(color)} ${start.toFixed(3)}% ${edge}`,
      `transparent ${edge} ${end.toFixed(3)}%`,
    ];
  });
  return `linear-gradient(to right, ${[...stops, `transparent ${from.toFixed(3)}% 100%`].join(", ")})`;
}

/** Bars of all units on one scale: 0 to 100, or as far as the scores reach. */
export function scaleOf(scores: Float64Array): Scale {
  let low = 0;
  let high = 0;
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  if (low === 0 && high <= 100 && high > 1) return { low: 0, high: 100 };
  return { low, high: high > low ? high : low + 1 };
}
