import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { indexItself } from "../../../core/index/definition";
import { isIndicator } from "../../../core/index/nodes";
import { usePane, useSession, useTexts } from "../../shared/context";
import { partsOf } from "../../state/index/modelNodes";
import { useNumbers } from "../../shared/numbers";
import { useStacked } from "../../shared/useStacked";
import { RatingRow } from "./RatingRow";
import { useWeighingMode } from "./weighingMode";
import { useTippingTicks } from "./useTippingTicks";
import { WeightRow } from "./WeightRow";

/** This many sliders and the first places stand in one pane. */
const fits = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  // Many sliders scroll above the ranking: who moves one wants to see what it does. A low pane scrolls as a whole.
  many: {
    "@media (min-height: 600px)": {
      maxHeight: "calc(100vh - 470px)",
      overflowY: "auto",
      paddingRight: "4px",
    },
  },
  foot: { display: "flex", justifyContent: "space-between", gap: "8px", minHeight: "20px" },
  tick: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "::before": {
      content: "''",
      display: "inline-block",
      width: "3px",
      height: "12px",
      marginRight: "6px",
      verticalAlign: "middle",
      backgroundColor: tokens.colorPaletteMarigoldBorderActive,
      // As the ticks on the sliders.
      "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
    },
    ":empty::before": { display: "none" },
  },
  sum: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingRight: "34px",
    whiteSpace: "nowrap",
  },
});

/** All indicators and dimensions with their weights, of 100 % among their siblings. */
export function WeightList() {
  const classes = useStyles();
  const text = useTexts("weights");
  const starting = useTexts("starting");
  const model = useSession((session) => session.model);
  const locked = usePane((state) => state.locked);
  const { simple, ratings, percent, rate } = useWeighingMode();
  const ticks = useTippingTicks();
  const colored = useStacked();
  const { nodes } = model;
  const count = nodes.length;
  const tie = ticks.find((tick) => tick !== null);
  return (
    <>
      <ul
        className={count > fits ? mergeClasses(classes.list, classes.many) : classes.list}
        aria-label={text.list}
      >
        {nodes.map((node, index) => {
          const { name, depth } = node;
          const indicator = isIndicator(node) ? node.indicator : null;
          const color = colored ? indicator : null;
          return simple ? (
            <RatingRow
              key={name}
              color={color}
              depth={depth}
              name={name}
              rating={ratings[index]}
              percent={percent[index]}
              onRate={(rating) => rate(index, rating)}
            />
          ) : (
            <WeightRow
              key={name}
              index={index}
              name={name}
              depth={depth}
              direction={indicator === null ? null : model.indicators[indicator].direction}
              locked={locked.has(name)}
              disabled={false}
              color={color}
              tick={ticks[index] ?? null}
            />
          );
        })}
      </ul>
      <div className={classes.foot}>
        <span className={classes.tick}>{!simple && tie && starting.tieLegend(tie.first, tie.second)}</span>
        <Sum />
      </div>
    </>
  );
}

/** Drawn apart: it looks at every move and hardly ever changes. */
function Sum() {
  const classes = useStyles();
  const text = useTexts("weights");
  const numbers = useNumbers();
  const total = useSession(({ model, percent }) =>
    numbers.percent(partsOf(model.nodes, indexItself).reduce((sum, place) => sum + percent[place], 0)),
  );
  return <span className={classes.sum}>{text.sum(total)}</span>;
}
