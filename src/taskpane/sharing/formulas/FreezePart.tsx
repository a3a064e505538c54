import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type FoundCell } from "../../../workbook/sharing/sharingContract";
import { Card } from "../../shared/Card";
import { takeFocus } from "../../shared/focus";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { useShareStyles } from "../sharingStyles";

interface FreezePartProps {
  readonly busy: boolean;
  /** Finds the formulas: those of the selection, or all. */
  readonly find: (which: "selected" | "all") => Promise<readonly FoundCell[] | null>;
  readonly onFreeze: (cells: readonly FoundCell[]) => void;
}

/** Values in place of formulas, after one more question: there may be no way back. */
export function FreezePart({ busy, find, onFreeze }: FreezePartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("sharing");
  const count = new Intl.NumberFormat(useShareLanguage().tag);
  const [asked, setAsked] = useState<readonly FoundCell[] | null>(null);
  const ask = async (which: "selected" | "all") => setAsked(await find(which));
  const freeze = () => {
    if (asked) onFreeze(asked);
    setAsked(null);
  };
  return (
    <Card title={text.freezeTitle}>
      <p className={classes.note}>{text.freezeHint}</p>
      {asked && asked.length > 0 ? (
        <div className={classes.buttons} role="group" aria-label={text.freezeAsk(count.format(asked.length))}>
          <p className={classes.note}>{text.freezeAsk(count.format(asked.length))}</p>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={freeze}>
            {text.yes}
          </Button>
          <Button ref={takeFocus} size="small" onClick={() => setAsked(null)}>
            {text.no}
          </Button>
        </div>
      ) : (
        <div className={classes.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => void ask("selected")}>
            {text.freezeSelected}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => void ask("all")}>
            {text.freezeAll}
          </Button>
        </div>
      )}
      {asked?.length === 0 && (
        <p className={classes.note} role="status">
          {text.nothingSelected}
        </p>
      )}
    </Card>
  );
}
