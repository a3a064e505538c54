import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { workbookWords } from "../../../messages/languages";
import { readFieldsLine } from "../../../sharing/presets/furtherFields";
import { writePresetFile } from "../../../sharing/presets/presetFile";
import { exportedPresets, unclearCells, unclearMethods } from "../../../workbook/presets/exportedPresets";
import { type PresetsTable } from "../../../workbook/presets/presetsTable";
import { Card } from "../../shared/Card";
import { usePane } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { Problem } from "../../shared/Problem";
import { CopyText } from "../documents/CopyText";
import { ImportForm } from "./ImportForm";
import { namedCells } from "./namedCells";
import { type SharingWork } from "../formulas/report";
import { useShareStyles } from "../sharingStyles";

interface ExchangePartProps {
  readonly busy: boolean;
  readonly work: SharingWork;
}

/** Presets to and from other workbooks. */
export function ExchangePart({ busy, work }: ExchangePartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("presetExchange");
  const presets = usePane((state) => state.presets);
  const [importing, setImporting] = useState(false);
  /** What stands above the table that is shown as a file. */
  const [exporting, setExporting] = useState<{ table: string; lines: readonly string[] } | null>(null);
  const show = (table: string) =>
    work(async (sharing) => {
      setExporting({ table, lines: await sharing.linesAbove(table) });
      setImporting(false);
      return null;
    });
  return (
    <Card title={text.title}>
      <p className={classes.note}>{text.hint}</p>
      <div className={classes.buttons}>
        {presets && (
          <Button size="small" disabledFocusable={busy} onClick={() => void show(presets.name)}>
            {text.exportTable(presets.name)}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            setExporting(null);
            setImporting(true);
          }}
        >
          {text.import}
        </Button>
      </div>
      {exporting && presets?.name === exporting.table && (
        <div ref={takeFocusWithin} className={classes.group}>
          <Exported presets={presets} lines={exporting.lines} onClose={() => setExporting(null)} />
        </div>
      )}
      {importing && (
        <div ref={takeFocusWithin} className={classes.group}>
          <ImportForm
            busy={busy}
            work={work}
            onImported={() => setImporting(false)}
            onClose={() => setImporting(false)}
          />
        </div>
      )}
    </Card>
  );
}

interface ExportedProps {
  readonly presets: PresetsTable;
  readonly lines: readonly string[];
  readonly onClose: () => void;
}

/** A table as a file, and what of it is no clear number. */
function Exported({ presets, lines, onClose }: ExportedProps) {
  const text = useShareTexts("presetExchange");
  const language = useShareLanguage();
  const [unclear, left] = [unclearCells(presets), unclearMethods(presets)];
  return (
    <>
      {unclear.length > 0 && <Problem intent="warning" text={text.unclear(namedCells(unclear, language))} />}
      {left.length > 0 && <Problem intent="warning" text={text.unclearMethods(namedCells(left, language))} />}
      {readFieldsLine(lines) === "unreadable" && (
        <Problem
          intent="warning"
          text={text.fieldsUnreadable(workbookWords[language.tag].fields.trim(), presets.name)}
        />
      )}
      <CopyText
        label={text.exported(presets.name)}
        text={writePresetFile(exportedPresets(presets, lines))}
        fileName={`${presets.name}.json`}
        onClose={onClose}
      />
    </>
  );
}
