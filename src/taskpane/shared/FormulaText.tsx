import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { copyKeys } from "../../workbook/environment";
import { useTexts } from "./context";
import { takeFocusWithin } from "./focus";
import { useCopy } from "./hooks/useCopy";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, width: "100%" },
  code: {
    display: "block",
    maxHeight: "84px",
    overflow: "auto",
    padding: "4px 6px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  copy: { alignSelf: "flex-start" },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A formula to read, select or copy. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const classes = useStyles();
  const text = useTexts("pane");
  const words = useTexts("copy");
  const shown = useRef<HTMLElement>(null);
  const { outcome, copy } = useCopy(formula, shown);
  return (
    <div ref={takeFocusWithin} className={classes.box}>
      <code
        ref={shown}
        className={classes.code}
        tabIndex={0}
        role="textbox"
        aria-readonly="true"
        aria-label={text.showFormula}
      >
        {formula}
      </code>
      <Button size="small" className={classes.copy} onClick={() => void copy()}>
        {outcome === "copied" ? text.copied : text.copyFormula}
      </Button>
      {outcome === "selected" && (
        <span className={classes.hint} role="status">
          {words.pressKeys(copyKeys())}
        </span>
      )}
    </div>
  );
}
