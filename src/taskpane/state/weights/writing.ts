import { type LanguageTag } from "../../../messages/languages";
import { isLocked, sameName } from "../../../workbook/presets/presetsTable";
import { record } from "../history";
import { indexModel } from "../index/indexModel";
import { type LoadingActions } from "../loading";
import { holdWritten } from "../ownWrites";
import { type PaneState, type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { weightsByName } from "./nodeWeights";
import { sameCells } from "./openSession";
import { type settingToWrite, withSetting } from "./steps";

/** Shows a direction or goalposts as they are once written, and writes them; where the sheet refuses, it is shown. */
export async function writeSetting(
  bench: Workbench,
  loading: LoadingActions,
  session: Session,
  change: ReturnType<typeof settingToWrite>,
): Promise<void> {
  const { get, set, setSession, score, workbook, enqueue } = bench;
  const { data, presets } = session;
  const expected = presets.rows.find(({ indicator }) => sameName(indicator, change.indicator));
  const changed = withSetting(presets, change);
  const model = indexModel(data, changed);
  if (!model) return;
  set({ presets: changed });
  const result = score({ ...session, presets: changed, model }, get().method);
  setSession({ presets: changed, model, result });
  await enqueue(() => workbook.writeIndicator(presets.name, { ...change, expected }));
  await loading.reread(["presets"]);
}

interface Lock {
  readonly preset: string;
  readonly locked: boolean;
  /** Of the line above the table, where there is none yet. */
  readonly language: LanguageTag;
}

/** Locks a preset of the open table or unlocks it. @returns whether it is so now. */
export async function writeLock(
  { inSession, set, workbook, enqueue }: Workbench,
  loading: LoadingActions,
  { preset, locked, language }: Lock,
): Promise<boolean> {
  let written = false;
  await inSession(({ presets: { name } }) =>
    enqueue(async () => {
      written = await workbook.lockPresets(name, [preset], locked, language);
      if (!written) set({ notice: { kind: "noRoomForLock", preset, table: name } });
    }),
  );
  if (written) await loading.reread(["presets"]);
  return written;
}

/** Makes a step of the weights shown, and writes them. */
export async function commit(bench: Workbench, before: readonly number[]): Promise<void> {
  bench.inSession(({ history, model: { nodes }, cells }) => {
    const step = {
      kind: "weights",
      before: weightsByName(nodes, before),
      after: weightsByName(nodes, cells),
    } as const;
    bench.setSession({ history: record(history, step) });
  });
  await write(bench);
}

/**
 * Writes the weights the pane shows into the preset's cells. A write is refused when the cells no longer hold what was
 * last read, unless it is asked to overwrite.
 */
export async function write(bench: Workbench, mode: "careful" | "overwrite" = "careful"): Promise<void> {
  const { get, set, inSession, setSession, workbook, enqueue } = bench;
  await inSession(({ presets, preset, cells, sheetCells, draft }) => {
    const { name: table } = presets;
    // The sheet keeps a locked preset; what has been unlocked elsewhere meanwhile stays a draft until the user decides.
    if (mode === "careful" && (draft || isLocked(presets, preset)))
      return setSession({ draft: !sameCells(cells, sheetCells), unsaved: false });
    setSession({ unsaved: true });
    return enqueue(async () => {
      await inSession(async (session) => {
        // Another preset has been opened meanwhile: its weights do not belong here.
        if (!sameName(session.preset, preset) || !sameName(session.presets.name, table)) return;
        const { cells, source, model, sheetCells } = session;
        const expected = mode === "careful" ? weightsByName(model.nodes, sheetCells) : null;
        const change = { table, preset, expected, weights: weightsByName(model.nodes, cells) };
        const written = await workbook.writePreset(change);
        if (written.outcome === "changedMeanwhile") return set({ notice: { kind: "conflict" } });
        const { replaced, column } = written;
        if (column) holdWritten(bench, change, column);
        set({
          notice:
            replaced.length > 0
              ? { kind: "formulasReplaced", indicators: replaced }
              : withoutWriteTrouble(get()),
        });
        inSession((now) => {
          // What has been opened during the write is not what was written.
          if (!sameName(now.preset, preset) || !sameName(now.presets.name, table)) return;
          setSession({
            sheetCells: cells,
            unsaved: !sameCells(now.cells, cells),
            source: now.source === source ? null : now.source,
          });
        });
        if (source !== null) await workbook.writeSource(table, preset, source);
      });
    });
  });
}

/** A write that went through answers an earlier complaint about writing. */
function withoutWriteTrouble({ notice }: PaneState): PaneState["notice"] {
  return notice?.kind === "workbook" || notice?.kind === "conflict" ? null : notice;
}
