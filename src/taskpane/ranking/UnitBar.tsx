import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePatterns } from "../shared/look/patterns";
import { useContrast } from "../shared/look/theme";
import { type BarPart } from "./barParts";

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
  parts: { display: "flex", gap: "1px" },
});

export interface Scale {
  readonly low: number;
  readonly high: number;
}

interface UnitBarProps {
  readonly score: number;
  readonly parts: readonly BarPart[] | null;
  /** Points of each part, all at least 0; null where the score is no sum of them. */
  readonly points: readonly number[] | null;
  readonly scale: Scale;
}

/** A unit's score as a bar, in the parts that make it up where they add up. The number beside it says the same. */
export function UnitBar({ score, parts, points, scale }: UnitBarProps) {
  const classes = useStyles();
  const patterns = usePatterns();
  const contrast = useContrast();
  const share = (value: number) => (100 * value) / (scale.high - scale.low);
  if (parts && points && contrast && parts.some(({ look }) => look.pattern !== null)) {
    return (
      <div className={mergeClasses(classes.bar, classes.parts)} aria-hidden="true">
        {parts.map(({ name, look }, i) => (
          <span
            key={name}
            className={look.pattern === null ? undefined : patterns[look.pattern]}
            style={{ width: `${share(points[i])}%`, backgroundColor: look.color }}
          />
        ))}
      </div>
    );
  }
  if (parts && points) {
    return (
      <div
        className={classes.bar}
        aria-hidden="true"
        style={{ backgroundImage: stripes(parts, points.map(share)) }}
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

/** Between two parts, in per cent of the bar: about a pixel. One pixel as calc() would be read twice for every part in every frame. */
const gap = 0.35;

/**
 * One element with stripes, not one element a part: forty indicators move in every frame of a drag.
 * @param shares per cent of the bar's width.
 */
function stripes(parts: readonly BarPart[], shares: readonly number[]): string {
  let from = 0;
  const stops = shares.flatMap((share, index) => {
    if (!(share > 0)) return [];
    const [start, end] = [from, (from += share)];
    const edge = Math.max(start, end - gap);
    return [
      `${parts[index].look.color} ${start.toFixed(2)}% ${edge.toFixed(2)}%`,
      `transparent ${edge.toFixed(2)}% ${end.toFixed(2)}%`,
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
