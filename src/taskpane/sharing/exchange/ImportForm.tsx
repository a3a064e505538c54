import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { largestFile } from "../../../sharing/presets/hostileJson";
import { type ImportPreview, readImport } from "../../../sharing/presets/readImport";
import { Problem } from "../../shared/Problem";
import { useTexts } from "../../shared/context";
import { useShareTexts } from "../shareTexts";
import { ImportPreviewPart } from "./ImportPreviewPart";
import { type SharingWork } from "../formulas/report";
import { useShareStyles } from "../sharingStyles";

interface ImportFormProps {
  readonly busy: boolean;
  readonly work: SharingWork;
  readonly onImported: () => void;
  readonly onClose: () => void;
}

/** Takes a text or a file, shows what is in it, and only then writes. */
export function ImportForm({ busy, work, onImported, onClose }: ImportFormProps) {
  const classes = useShareStyles();
  const text = useShareTexts("presetExchange");
  const words = useTexts("copy");
  const [pasted, setPasted] = useState("");
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const change = (value: string) => {
    setPasted(value);
    setPreview(null);
    setUnreadable(false);
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen once more after it was corrected.
    target.value = "";
    if (!file) return;
    // Four bytes a sign at most; far larger files are not even read.
    const content = file.size > 4 * largestFile ? null : await file.text().catch(() => null);
    if (content === null) return setUnreadable(true);
    change(content);
    setPreview(readImport(content));
  };
  return (
    <>
      <Field label={text.paste} hint={text.pasteHint} size="small">
        <Textarea
          size="small"
          rows={5}
          value={pasted}
          spellCheck={false}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json,text/plain"
        hidden
        aria-label={text.open}
        onChange={(event) => void open(event)}
      />
      <div className={classes.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={pasted.trim() === ""}
          onClick={() => setPreview(readImport(pasted))}
        >
          {text.preview}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {text.open}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <div role="status">{unreadable && <Problem text={text.fileUnreadable} intent="warning" />}</div>
      {preview && (
        <ImportPreviewPart key={pasted} preview={preview} busy={busy} work={work} onImported={onImported} />
      )}
    </>
  );
}
