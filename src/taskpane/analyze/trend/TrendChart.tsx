import { makeStyles, tokens } from "@fluentui/react-components";
import { nice, ticks } from "d3-array";
import { useLanguage } from "../../shared/context";
import { type NumberFormats } from "../../shared/numbers";
import { type Development } from "../../state/analyze/timeSeries";
import { linear } from "../../shared/linear";

const width = 296;
const height = 150;
const left = 40;
const bottom = 18;

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", fontFamily: "inherit" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  dot: { fill: tokens.colorCompoundBrandBackground },
  line: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5, fill: "none" },
  continued: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    strokeDasharray: "2 3",
    fill: "none",
  },
  event: { stroke: tokens.colorPaletteMarigoldBorderActive, strokeWidth: 2, strokeDasharray: "4 2" },
});

interface TrendChartProps {
  readonly development: Development;
  readonly event: number | null;
  readonly label: string;
  readonly format: NumberFormats["plain"];
}

/** The values over time with the line through them; with an event, the lines before and after it. */
export function TrendChart({ development, event, label, format }: TrendChartProps) {
  const classes = useStyles();
  const language = useLanguage();
  const { series, change } = development;
  const { times, values } = series;
  const [first, last] = [times[0], times[times.length - 1]];
  const segments = segmentsOf(development, event, first, last);
  const reach = [...values, ...segments.flatMap(({ from, to }) => [from.y, to.y])];
  const [lowest, highest] = nice(Math.min(...reach), Math.max(...reach), 4);
  const x = linear([first, last], [left + 6, width - 6]);
  const y = linear([lowest, highest], [height - bottom - 6, 8]);
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks(lowest, highest, 4).map((tick) => (
        <g key={tick}>
          <line className={classes.grid} x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
          <text className={classes.text} x={left - 4} y={y(tick) + 3} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className={classes.text} x={left + 6} y={height - 4}>
        {String(first)}
      </text>
      <text className={classes.text} x={width - 6} y={height - 4} textAnchor="end">
        {String(last)}
      </text>
      {change && event !== null && (
        <line className={classes.event} x1={x(event)} x2={x(event)} y1={4} y2={height - bottom} />
      )}
      {segments.map(({ from, to, continued }) => (
        <path
          key={`${from.x} ${continued}`}
          className={continued ? classes.continued : classes.line}
          d={`M${x(from.x)},${y(from.y)} L${x(to.x)},${y(to.y)}`}
        />
      ))}
      {Array.from(values, (value, i) => (
        <circle key={i} className={classes.dot} cx={x(times[i])} cy={y(value)} r={2.5}>
          <title>{language.labeled(String(times[i]), format(value))}</title>
        </circle>
      ))}
    </svg>
  );
}

interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly continued: boolean;
}

function segmentsOf(
  { line, change }: Development,
  event: number | null,
  first: number,
  last: number,
): Segment[] {
  const drawn = (value: (time: number) => number, from: number, to: number, continued = false): Segment => ({
    from: { x: from, y: value(from) },
    to: { x: to, y: value(to) },
    continued,
  });
  if (!change || event === null) return [drawn((time) => line.intercept + line.slope * time, first, last)];
  const before = (time: number) => change.before.level + change.before.slope * (time - event);
  const after = (time: number) =>
    before(time) + change.levelShift.value + change.slopeChange.value * (time - event);
  return [drawn(before, first, event), drawn(before, event, last, true), drawn(after, event, last)];
}
