import { makeStyles, tokens } from "@fluentui/react-components";
import { indexItself } from "../../core/index/definition";
import { useTexts } from "../shared/context";
import { Swatch } from "../shared/look/Swatch";
import { type ModelNode, partNames } from "../state/index/modelNodes";
import { useStacked } from "../shared/useStacked";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

/** Which color is which indicator, or which dimension, where bars are stacked. */
export function Legend({ nodes }: { readonly nodes: readonly ModelNode[] }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  if (!useStacked()) return null;
  return (
    <div className={classes.legend}>
      <span>{text.legend}</span>
      {partNames(nodes, indexItself).map((name, color) => (
        <span key={name} className={classes.entry}>
          <Swatch index={color} />
          {name}
        </span>
      ))}
    </div>
  );
}
