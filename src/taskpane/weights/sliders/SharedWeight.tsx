import { makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useTexts } from "../../shared/context";

const useStyles = makeStyles({
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why a dimension has no slider: the weights table has no rows for dimensions. */
export function SharedWeight({ name }: { readonly name: string }) {
  const classes = useStyles();
  const text = useTexts("weights");
  const table = useSession((session) => session.presets.name);
  const remedy = text.addRow(name, table);
  return (
    <span className={classes.why} title={remedy}>
      {text.weighsItsParts}
    </span>
  );
}
