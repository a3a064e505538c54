import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { isIndicator } from "../../../core/index/nodes";
import { usePane, useFolding, useSession, useTexts } from "../../shared/context";
import { type PartLook } from "../../shared/look/colors";
import { partsOf } from "../../state/index/modelNodes";
import { type TippingTick } from "../../state/weights/tippingTicks";
import { GroupSum } from "./GroupSum";
import { RatingRow } from "./RatingRow";
import { type PartsOfRow } from "./RowName";
import { useWeighingMode } from "./weighingMode";
import { WeightRow } from "./WeightRow";

const useStyles = makeStyles({
  node: { listStyleType: "none" },
  parts: {
    margin: "4px 0 4px 6px",
    padding: "0 0 0 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

interface WeightNodeProps {
  /** Its place among the nodes of the model. */
  readonly place: number;
  /** How bars show each node; null where they show no parts. */
  readonly looks: readonly PartLook[] | null;
  /** By node. */
  readonly ticks: readonly (TippingTick | null)[];
}

/** An indicator or a dimension with its weight, and below a dimension what stands in it. */
export function WeightNode({ place, looks, ticks }: WeightNodeProps) {
  const classes = useStyles();
  const text = useTexts("weights");
  const { nodes, indicators, hierarchy } = useSession((session) => session.model);
  const node = nodes[place];
  const { name, hasRow } = node;
  const locked = usePane((state) => state.locked.has(name));
  const { simple, ratings, percent, rate } = useWeighingMode();
  const id = useId();
  const [folded] = useFolding();
  const indicator = isIndicator(node) ? node.indicator : null;
  const look = looks && looks[place];
  const open = !folded.has(name);
  // The same as long as nothing is folded: the rows are drawn again only for a reason.
  const parts = useMemo<PartsOfRow | null>(
    () => (indicator === null ? { id, open } : null),
    [id, indicator, open],
  );
  return (
    <li className={classes.node}>
      {simple ? (
        <RatingRow
          index={place}
          look={look}
          name={name}
          parts={parts}
          hasRow={hasRow}
          rating={ratings[place]}
          percent={percent[place]}
          onRate={rate}
        />
      ) : (
        <WeightRow
          index={place}
          node={node}
          direction={indicator === null ? null : indicators[indicator].direction}
          parts={parts}
          locked={locked}
          disabled={false}
          look={look}
          inTree={hierarchy !== undefined}
          tick={ticks[place] ?? null}
        />
      )}
      {parts?.open && (
        <div id={id} className={classes.parts}>
          <ul className={classes.list} aria-label={text.listWithin(name)}>
            {partsOf(nodes, place).map((part) => (
              <WeightNode key={nodes[part].name} place={part} looks={looks} ticks={ticks} />
            ))}
          </ul>
          <GroupSum parent={place} />
        </div>
      )}
    </li>
  );
}
