import { makeStyles, tokens } from "@fluentui/react-components";
import { changeColors } from "../../shared/look/changes";

export const useStoryStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    outlineOffset: "2px",
  },
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  subheading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  item: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { gridColumn: "1 / 3", textAlign: "right", color: tokens.colorNeutralForeground2 },
  ...changeColors,
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});
