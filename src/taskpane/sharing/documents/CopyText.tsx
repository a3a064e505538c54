import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { copyKeys, savesFiles } from "../../../workbook/environment";
import { useTexts } from "../../shared/context";
import { useCopy } from "../../shared/hooks/useCopy";
import { useShareStyles } from "../sharingStyles";

const useStyles = makeStyles({
  text: {
    width: "100%",
    "& textarea": {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      maxHeight: "200px",
      whiteSpace: "pre",
      overflowX: "auto",
    },
  },
});

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** Offers to save it under this name. */
  readonly fileName?: string;
  readonly onClose: () => void;
}

/** A long text to read, copy or save. */
export function CopyText({ label, text, fileName, onClose }: CopyTextProps) {
  const classes = useStyles();
  const shared = useShareStyles();
  const words = useTexts("copy");
  const shown = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(text, shown);
  return (
    <>
      <Field label={label} size="small">
        <Textarea
          ref={shown}
          className={classes.text}
          size="small"
          rows={6}
          readOnly
          value={text}
          spellCheck={false}
        />
      </Field>
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {outcome === "copied" ? words.copied : words.copy}
        </Button>
        {fileName !== undefined && savesFiles() && (
          <SaveButton text={text} fileName={fileName} label={words.save} />
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {outcome === "selected" && (
        <p className={shared.note} role="status">
          {words.pressKeys(copyKeys())}
        </p>
      )}
    </>
  );
}

/** A link that the web view saves. */
function SaveButton({ text, fileName, label }: { text: string; fileName: string; label: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: "application/json" })), [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Button as="a" size="small" href={address} download={fileName}>
      {label}
    </Button>
  );
}
