import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { indexItself } from "../../../core/index/definition";
import { partLooks } from "../../shared/look/colors";
import { useFolding, useSession, useTexts } from "../../shared/context";
import { type ModelNode, partsOf } from "../../state/index/modelNodes";
import { useStacked } from "../../shared/hooks/useStacked";
import { Loading } from "../../shared/loading/Loading";
import { GroupSum } from "./GroupSum";
import { useWeighingMode } from "./weighingMode";
import { useTippingTicks } from "./useTippingTicks";
import { WeightNode } from "./WeightNode";

/** Not part of every tuning, so loaded when first asked for. */
const GroupingList = lazy(() => import(/* webpackChunkName: "grouping" */ "../grouping/GroupingList"));

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
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    minHeight: "20px",
  },
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
});

/** All indicators and dimensions with their weights, of 100 % among their siblings. */
export function WeightList() {
  const classes = useStyles();
  const text = useTexts("weights");
  const starting = useTexts("starting");
  const about = useTexts("grouping");
  const pane = useTexts("pane");
  const nodes = useSession((session) => session.model.nodes);
  const { simple } = useWeighingMode();
  const ticks = useTippingTicks();
  const stacked = useStacked();
  const looks = useMemo(() => (stacked ? partLooks(nodes) : null), [nodes, stacked]);
  const [folded] = useFolding();
  const [grouping, setGrouping] = useState(false);
  const tie = ticks.find((tick) => tick !== null);
  if (grouping)
    return (
      <Suspense fallback={<Loading label={pane.loadingPart} />}>
        <GroupingList onDone={() => setGrouping(false)} />
      </Suspense>
    );
  return (
    <>
      <ul
        className={rowsOf(nodes, folded) > fits ? mergeClasses(classes.list, classes.many) : classes.list}
        aria-label={text.list}
      >
        {partsOf(nodes, indexItself).map((place) => (
          <WeightNode key={nodes[place].name} place={place} looks={looks} ticks={ticks} />
        ))}
      </ul>
      <div className={classes.foot}>
        <Button size="small" appearance="subtle" onClick={() => setGrouping(true)}>
          {about.group}
        </Button>
        <GroupSum parent={indexItself} />
      </div>
      <span className={classes.tick}>{!simple && tie && starting.tieLegend(tie.first, tie.second)}</span>
    </>
  );
}

/** How many rows are unfolded. */
function rowsOf(nodes: readonly ModelNode[], folded: ReadonlySet<string>): number {
  const isSeen = ({ parent }: ModelNode): boolean =>
    !(parent in nodes) || (!folded.has(nodes[parent].name) && isSeen(nodes[parent]));
  return nodes.filter(isSeen).length;
}
