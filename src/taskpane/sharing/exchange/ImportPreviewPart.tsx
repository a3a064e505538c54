import { beginning } from "../../../core/errors/cut";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { typedNumber } from "../../shared/numbers";
import { keyIn } from "../../../cells/tables/names";
import { describePresetProblem } from "../../../messages/presetProblems";
import { type ShareLanguage } from "../../../messages/words";
import { dimensionKeys } from "../../../sharing/presets/fileTree";
import { type PresetFile } from "../../../sharing/presets/presetFile";
import { type ImportPreview, withDimensionWeights } from "../../../sharing/presets/readImport";
import { keptCells, otherwisePlaced, unmatched } from "../../../workbook/presets/fileAgainstTable";
import { presetsToAdd, tableOf } from "../../../workbook/presets/presetExchange";
import { useActions, usePane } from "../../shared/context";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead, WordsCell } from "../../shared/figures/rows";
import { Problem } from "../../shared/Problem";
import { addedReport, type SharingWork } from "../formulas/report";
import { namedCells } from "./namedCells";
import { LevelWeights } from "./LevelWeights";
import { useShareStyles } from "../sharingStyles";

interface ImportPreviewPartProps {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly work: SharingWork;
  readonly onImported: () => void;
}

/** What the file holds, what is wrong with it, and where it may go. */
export function ImportPreviewPart({ preview, busy, work, onImported }: ImportPreviewPartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("presetExchange");
  const language = useShareLanguage();
  const { problems, asked } = preview;
  const [typed, setTyped] = useState(() => new Map(asked.map((name) => [name, heldWeight(preview, name)])));
  const weights = new Map([...typed].map(([name, text]) => [name, typedNumber(text)]));
  const isReady = [...weights.values()].every((weight) => weight >= 0);
  const said = text.levelsTyped([...weights].map(([name, weight]) => `${name} ${weight}`).join(", "));
  const file =
    preview.file && isReady && asked.length > 0
      ? withDimensionWeights(preview.file, weights, said)
      : preview.file;
  return (
    <div className={classes.group} role="group" aria-label={text.previewTitle}>
      {file && (
        <>
          <p className={classes.note} role="status">
            {contentsText(file, language)}
          </p>
          {file.source !== "" && (
            <p className={classes.note}>{text.fileSource(beginning(file.source, 300))}</p>
          )}
          {asked.length > 0 && (
            <LevelWeights
              file={preview.file!}
              typed={typed}
              onType={(name, value) => setTyped(new Map([...typed, [name, value]]))}
            />
          )}
          <WeightsTable file={file} />
        </>
      )}
      {problems.length > 0 && (
        <>
          {file && <p className={classes.note}>{text.problems}</p>}
          <ul className={classes.list} role={file ? undefined : "alert"}>
            {problems.slice(0, 50).map((problem) => (
              <li key={JSON.stringify(problem)}>{describePresetProblem(problem, language)}</li>
            ))}
          </ul>
        </>
      )}
      {file && isReady && <Targets file={file} busy={busy} work={work} onImported={onImported} />}
    </div>
  );
}

function heldWeight({ file }: ImportPreview, name: string): string {
  return String(file?.indicators.find((row) => row.name === name)?.weights[0] ?? 1);
}

function contentsText(
  { indicators, presets }: PresetFile,
  { presetExchange: text, list }: ShareLanguage,
): string {
  const names = list(presets.map(({ name }) => name));
  const dimensions = dimensionKeys(indicators);
  const leaves = String(indicators.filter(({ name }) => !dimensions.has(keyIn(name))).length);
  return dimensions.size === 0
    ? text.contents(leaves, names)
    : text.contentsTree(leaves, String(dimensions.size), names);
}

function WeightsTable({ file }: { readonly file: PresetFile }) {
  const text = useShareTexts("presetExchange");
  const inDimensions = file.indicators.some(({ dimension }) => (dimension ?? "") !== "");
  const number = new Intl.NumberFormat(useShareLanguage().tag, { maximumSignificantDigits: 4 });
  return (
    <FigureTable label={text.indicator} scrolls="low">
      <HeadRow
        heads={[
          text.indicator,
          ...(inDimensions ? [text.dimension] : []),
          "±",
          ...file.presets.map(({ name }) => name),
        ]}
      />
      <tbody>
        {file.indicators.slice(0, 200).map(({ name, dimension, direction, weights }) => (
          <tr key={name}>
            <RowHead name={name} />
            {inDimensions && <WordsCell words={dimension ?? ""} />}
            <td>{direction === undefined ? "" : direction === 1 ? "1" : "−1"}</td>
            {weights.map((weight, i) => (
              <td key={file.presets[i].name}>{number.format(weight)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function Targets({
  file,
  busy,
  work,
  onImported,
}: Omit<ImportPreviewPartProps, "preview"> & { readonly file: PresetFile }) {
  const classes = useShareStyles();
  const text = useShareTexts("presetExchange");
  const language = useShareLanguage();
  const presets = usePane((state) => state.presets);
  const { refresh, remember } = useActions();
  const differences = presets && unmatched(file, presets);
  /** The pane reads what was written once it is its turn again. */
  const importing = async (task: Parameters<SharingWork>[0]) => {
    let written = false;
    await work(async (sharing) => {
      const report = await task(sharing);
      written = true;
      return report;
    });
    if (!written) return;
    await refresh();
    onImported();
  };
  const asTable = () =>
    importing(async (sharing) => {
      const { table, sheet, takeOut } = await sharing.addTable(tableOf(file, text.notes[0], language.tag));
      const undo = remember("inserted", sheet, takeOut);
      return { intent: "success", words: text.written(table, sheet), cells: [], undo };
    });
  const asColumns = () =>
    importing(async (sharing) => {
      if (!presets) return null;
      const added = presetsToAdd(file, presets, language.tag);
      const outcome = await sharing.addPresets(presets.name, added, language.tag);
      const undo = remember("imported", language.list(outcome.added), outcome.takeOut);
      return { ...addedReport(outcome, presets.name, language), undo };
    });
  const common = presets && differences && differences.onlyFile.length < file.indicators.length;
  const moved = presets && common ? otherwisePlaced(file, presets) : [];
  const kept = presets && common ? keptCells(file, presets) : [];
  return (
    <>
      {presets && common && moved.length > 0 && (
        <Problem intent="warning" text={text.otherTree(presets.name, language.list(moved))} />
      )}
      {presets && common && moved.length === 0 && (
        <>
          <p className={classes.note}>{text.intoTableHint(presets.name)}</p>
          {differences.onlyFile.length > 0 && (
            <p className={classes.note}>
              {text.notInTable(presets.name, language.list(differences.onlyFile))}
            </p>
          )}
          {differences.onlyTable.length > 0 && (
            <p className={classes.note}>{text.notInFile(language.list(differences.onlyTable))}</p>
          )}
          {kept.length > 0 && (
            <p className={classes.note}>{text.kept(presets.name, namedCells(kept, language))}</p>
          )}
        </>
      )}
      <div className={classes.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void asTable()}>
          {text.newTable}
        </Button>
        {presets && common && moved.length === 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void asColumns()}>
            {text.intoTable(presets.name)}
          </Button>
        )}
      </div>
    </>
  );
}
