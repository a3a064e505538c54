import { shortened } from "../../../core/errors/cut";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useComparedTexts } from "../../shared/comparedTexts";
import { useLanguage, useTexts } from "../../shared/context";
import { useShortList } from "../../shared/hooks/useShortList";
import { linear } from "../../shared/linear";

export interface Slope {
  readonly name: string;
  /** Ranks, 1 = highest. */
  readonly from: number;
  readonly to: number;
}

const width = 296;
const lineHeight = 17;
const top = 24;
const leftEdge = 28;
const rightEdge = 168;

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", fontFamily: "inherit" },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  head: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontWeight: 600 },
  line: { strokeWidth: 1.5, fill: "none" },
  up: { stroke: tokens.colorPaletteGreenForeground1 },
  down: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: "4 2" },
  same: { stroke: tokens.colorNeutralStroke1 },
});

/**
 * Lines from the rank with one preset (left) to the rank with another (right); falling lines are dashed.
 * @param slopes the longest first, of which listeners hear.
 */
export function SlopeChart({
  slopes,
  left,
  right,
}: {
  readonly slopes: readonly Slope[];
  readonly left: string;
  readonly right: string;
}) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const words = useComparedTexts();
  const { sentences } = useLanguage();
  const shortList = useShortList();
  const moved = slopes.filter(({ from, to }) => from !== to);
  const height = top + slopes.length * lineHeight + 4;
  // By unit and not by name: two units may have the same.
  const place = (side: "from" | "to") => {
    const ordered = [...slopes].sort((a, b) => a[side] - b[side] || a.name.localeCompare(b.name));
    const y = linear([0, ordered.length - 1], [top + lineHeight / 2, height - lineHeight / 2]);
    return new Map(ordered.map((slope, position) => [slope, y(position)]));
  };
  const fromPlace = place("from");
  const toPlace = place("to");
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sentences(
        words.chart(left, right),
        moved.length === 0
          ? words.chartSame
          : words.chartMost(shortList(moved, ({ name, from, to }) => words.chartMove(name, from, to))),
      )}
    >
      <text className={classes.head} x={leftEdge - 22} y={12}>
        {labelOf(left, 18)}
      </text>
      <text className={classes.head} x={rightEdge} y={12}>
        {labelOf(right, 20)}
      </text>
      {slopes.map((slope, position) => {
        const { name, from, to } = slope;
        const y1 = fromPlace.get(slope);
        const y2 = toPlace.get(slope);
        if (y1 === undefined || y2 === undefined) return null;
        const kind = to < from ? "up" : to > from ? "down" : "same";
        const change = kind === "same" ? text.same : text[kind](Math.abs(from - to), null);
        return (
          <g key={position}>
            <title>{text.slopeOf(name, from, to, change)}</title>
            <text className={classes.text} x={leftEdge - 6} y={y1 + 4} textAnchor="end">
              {from}
            </text>
            <path
              className={mergeClasses(classes.line, classes[kind])}
              d={`M${leftEdge},${y1} L${rightEdge - 24},${y2}`}
            />
            <text className={classes.text} x={rightEdge - 20} y={y2 + 4}>
              {`${to}  ${labelOf(name, 18)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** From here on letters fill a square (CJK Radicals and what follows in Unicode). */
const firstWide = "\u2e80";

/** Chinese letters are twice as wide as others. @param room in letters of half that width. */
function labelOf(name: string, room: number): string {
  const wide = Array.from(name).filter((letter) => letter >= firstWide).length;
  const width = name.length + wide;
  return width > room ? shortened(name, Math.floor((name.length * room) / width) - 1) : name;
}
