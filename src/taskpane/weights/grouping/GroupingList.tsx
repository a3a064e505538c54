import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useState } from "react";
import { indexItself } from "../../../core/index/definition";
import { isIndicator } from "../../../core/index/nodes";
import { useActions, useSession, useTexts } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { partLooks } from "../../shared/look/colors";
import { useNameStyles } from "../../shared/look/names";
import { Swatch } from "../../shared/look/Swatch";
import { type ModelNode } from "../../state/index/modelNodes";
import { DimensionForm } from "./DimensionForm";
import { DimensionMenu } from "./DimensionMenu";
import { MoveMenu } from "./MoveMenu";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 132px",
    columnGap: "6px",
    alignItems: "center",
    minHeight: "30px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  movable: { cursor: "grab", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  heading: { gridTemplateColumns: "minmax(0, 1fr) 28px" },
  over: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  name: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // In sight however long the list is: who drags cannot well scroll.
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "6px",
    textAlign: "center",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  above: { bottom: "34px" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What stands in a dimension begins further in. @param depth from 1. */
const indented = (depth: number) => ({ paddingLeft: `${12 * (depth - 1) + 2}px` });

/** What is asked for a name: a new dimension for an indicator, or another name for one. */
type Asked = { readonly indicator: string } | { readonly dimension: string };

const newOne = "\n";

/** Indicators under the headings of their dimensions: dragged with the mouse, or moved by a list each. */
export default function GroupingList({ onDone }: { readonly onDone: () => void }) {
  const classes = useStyles();
  const { name: label } = useNameStyles();
  const text = useTexts("grouping");
  const { moveTo, renameDimension } = useActions();
  const nodes = useSession((session) => session.model.nodes);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const dropped = (dimension: string) => {
    setOver(null);
    if (dragged === null) return;
    setDragged(null);
    if (dimension === newOne) setAsked({ indicator: dragged });
    else void moveTo([dragged], dimension);
  };
  /** A place that takes what is dragged into a dimension. */
  const taking = (dimension: string, key = dimension) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      if (over !== key) setOver(key);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      dropped(dimension);
    },
  });
  const dimensions = nodes.filter((node) => !isIndicator(node)).map(({ name }) => name);
  const looks = partLooks(nodes);
  const dimensionOf = ({ parent }: ModelNode) => (parent === indexItself ? "" : nodes[parent].name);
  return (
    <section ref={takeFocusWithin} aria-label={text.group}>
      <p className={classes.hint}>{text.hint}</p>
      <ul className={classes.list} aria-label={text.list}>
        {nodes.map((node, place) => {
          const { name, depth } = node;
          if (!isIndicator(node))
            return (
              <li
                key={name}
                className={mergeClasses(classes.row, classes.heading, over === name && classes.over)}
                style={indented(depth)}
                {...taking(name)}
              >
                <span className={mergeClasses(classes.name, classes.strong)}>
                  <Swatch look={looks[place]} />
                  <span className={label} title={name}>
                    {name}
                  </span>
                </span>
                <DimensionMenu node={node} onRename={() => setAsked({ dimension: name })} />
              </li>
            );
          const own = dimensionOf(node);
          return (
            <li
              key={name}
              className={mergeClasses(classes.row, classes.movable)}
              style={indented(depth)}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.setData("text/plain", name);
                event.dataTransfer.effectAllowed = "move";
                setDragged(name);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              {...(own === "" ? {} : taking(own, own))}
            >
              <span className={classes.name}>
                <Swatch look={looks[place]} />
                <span className={label} title={name}>
                  {name}
                </span>
              </span>
              <MoveMenu
                name={name}
                own={own}
                dimensions={dimensions}
                onMove={(to) => void moveTo([name], to)}
                onNew={() => setAsked({ indicator: name })}
              />
            </li>
          );
        })}
        {[
          ...(dimensions.length > 0 ? [["", text.none] as const] : []),
          [newOne, text.newDimension] as const,
        ].map(([to, label]) => (
          <li
            key={label}
            className={mergeClasses(
              classes.place,
              to === "" && classes.above,
              over === label && classes.over,
            )}
            {...taking(to, label)}
          >
            {label}
          </li>
        ))}
      </ul>
      {asked &&
        ("indicator" in asked ? (
          <DimensionForm
            key={asked.indicator}
            label={text.nameOf(asked.indicator)}
            yes={text.create}
            name=""
            onName={(name) => moveTo([asked.indicator], name)}
            onClose={() => setAsked(null)}
          />
        ) : (
          <DimensionForm
            key={asked.dimension}
            label={text.newNameOf(asked.dimension)}
            yes={text.renameYes}
            name={asked.dimension}
            onName={(name) => renameDimension(asked.dimension, name)}
            onClose={() => setAsked(null)}
          />
        ))}
      <Button size="small" appearance="primary" onClick={onDone}>
        {text.done}
      </Button>
    </section>
  );
}
