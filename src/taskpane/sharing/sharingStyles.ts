import { makeStyles, tokens } from "@fluentui/react-components";

/** What the cards of the Share tab look like alike. */
export const useShareStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  group: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
