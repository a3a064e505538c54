import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { presetExchangeTexts } from "../../messages/ui/presetExchange";
import { keepUnknown } from "../../sharing/presets/keepUnknown";
import { type PresetFile, writePresetFile } from "../../sharing/presets/presetFile";
import { exportedPresets } from "../../workbook/presetExchange";
import { Card } from "../shared/Card";
import { usePane, useTexts } from "../shared/context";
import { CopyText } from "./CopyText";
import { ImportForm } from "./ImportForm";
import { type Report } from "./report";
import { useShareStyles } from "./shareStyles";

interface ExchangePartProps {
  readonly busy: boolean;
  readonly work: (task: () => Promise<Report | null>) => Promise<void>;
}

/** Presets to and from other workbooks. */
export function ExchangePart({ busy, work }: ExchangePartProps) {
  const classes = useShareStyles();
  const text = useTexts(presetExchangeTexts);
  const presets = usePane((state) => state.presets);
  const [shown, setShown] = useState<"export" | "import" | null>(null);
  // Kept for the next export: a table has no place for everything that a file may say.
  const [imported, setImported] = useState<PresetFile | null>(null);
  return (
    <Card title={text.title}>
      <p className={classes.note}>{text.hint}</p>
      <div className={classes.buttons}>
        {presets && (
          <Button size="small" onClick={() => setShown("export")}>
            {text.exportTable(presets.name)}
          </Button>
        )}
        <Button size="small" onClick={() => setShown("import")}>
          {text.import}
        </Button>
      </div>
      {shown === "export" && presets && (
        <CopyText
          label={text.exported(presets.name)}
          text={writePresetFile(keepUnknown(exportedPresets(presets), imported))}
          fileName={`${presets.name}.json`}
          onClose={() => setShown(null)}
        />
      )}
      {shown === "import" && (
        <ImportForm
          busy={busy}
          work={work}
          onImported={(file) => {
            setImported(file);
            setShown(null);
          }}
          onClose={() => setShown(null)}
        />
      )}
    </Card>
  );
}
