import { makeStyles, tokens } from "@fluentui/react-components";
import { useActions, useSession, useTexts } from "../../shared/context";

const useStyles = makeStyles({
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  give: {
    padding: 0,
    border: 0,
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Why a dimension has no slider: the weights table has no rows for dimensions. */
export function SharedWeight({ name }: { readonly name: string }) {
  const classes = useStyles();
  const text = useTexts("weights");
  const about = useTexts("grouping");
  const { giveRow } = useActions();
  const table = useSession((session) => session.presets.name);
  const remedy = text.addRow(name, table);
  return (
    <span className={classes.why} title={remedy}>
      {text.weighsItsParts}{" "}
      <button
        type="button"
        className={classes.give}
        aria-label={about.giveRowTo(name)}
        onClick={() => void giveRow(name)}
      >
        {about.giveRow}
      </button>
    </span>
  );
}
