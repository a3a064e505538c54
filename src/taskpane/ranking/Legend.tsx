import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { Swatch } from "../shared/look/Swatch";
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

/** Which color is which indicator, where bars are stacked. */
export function Legend({ names }: { readonly names: readonly string[] }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  if (!useStacked()) return null;
  return (
    <div className={classes.legend}>
      <span>{text.legend}</span>
      {names.map((name, index) => (
        <span key={name} className={classes.entry}>
          <Swatch index={index} />
          {name}
        </span>
      ))}
    </div>
  );
}
