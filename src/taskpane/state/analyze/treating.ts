import { type TreatedSheet } from "../../../workbook/check/checkContract";
import { sameName } from "../../../workbook/presets/presetsTable";
import { doneStep, tellDone } from "../doneStep";
import { type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";

export interface TreatingActions {
  /** Writes a treated table on a sheet of its own; what is open stays open. Weights have no part in it, so a draft may be. */
  writeTreated(sheet: TreatedSheet): Promise<boolean>;
  /** Goes on with a treated table, by the weights shown; ranks are compared with those before. */
  openTreated(table: string): Promise<void>;
}

export function treatingActions(
  bench: Workbench,
  { openPair }: Pick<LoadingActions, "openPair">,
): TreatingActions {
  const { get, set, inSession, setSession, workbook, enqueue } = bench;
  const open = async (table: string): Promise<boolean> => {
    await openPair({ data: table, presets: get().presets?.name ?? null });
    return sameName(get().data?.name ?? "", table);
  };
  return {
    writeTreated: (request) =>
      enqueue(
        async () => {
          const { table, sheet, takeOut } = await (await workbook.check()).writeTreated(request);
          const step = doneStep(bench, "inserted", sheet, takeOut, async () => {
            const isLost = () => {
              const { notice } = get();
              return notice?.kind === "dataLost" && sameName(notice.table, table);
            };
            if (isLost() || sameName(get().data?.name ?? "", table)) await open(request.table);
            // Nobody is told that a table is lost that they have taken out, by what was read meanwhile either.
            if (isLost()) set({ notice: null });
          });
          const source = request.table;
          tellDone(bench, step, { kind: "treated", table, source, undo: step.undo });
        },
        JSON.stringify([request.table, request.formula]),
      ),
    async openTreated(table) {
      const before = inSession(({ result }) => ("scored" in result ? result.scored : null)) ?? null;
      if (!(await open(table))) return;
      setSession({ former: before && { ranks: before.ranks, scores: before.scores } });
      set({ notice: { kind: "tableOpened", table } });
    },
  };
}
