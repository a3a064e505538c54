import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  grey: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  item: { listStyleType: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  cells: { margin: 0, padding: "4px 0 0 12px", display: "flex", flexDirection: "column", gap: "4px" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "24px", textAlign: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  option: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  input: { accentColor: tokens.colorBrandBackground, margin: "4px 0 0" },
});
