import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeWorkbookProblem } from "../../messages/workbookProblems";
import {
  type FoundCell,
  type LeftCell,
  type Scan,
  type SharingWorkbook,
} from "../../workbook/sharing/sharingContract";
import { useShareLanguage, useShareTexts } from "./shareTexts";
import { useActions } from "../shared/context";
import { Problem } from "../shared/Problem";
import { exchangeFormulas, findCells, type FormulaTask, look } from "../state/sharing/formulaWork";
import { CellList } from "./formulas/CellList";
import { CheckPart } from "./formulas/CheckPart";
import { ExchangePart } from "./exchange/ExchangePart";
import { FreezePart } from "./formulas/FreezePart";
import { type Report, type SharingWork, freezeReport, portableReport, repairReport } from "./formulas/report";
import { MethodPart } from "./documents/MethodPart";
import { PortablePart } from "./formulas/PortablePart";
import { QueryPart } from "./documents/QueryPart";
import { ReportBar } from "./formulas/ReportBar";
import { useSharingTask } from "./useSharingTask";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "8px" },
  // What came of it must be seen wherever the button was.
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", alignItems: "center" },
});

/** Nobody is left with #NAME?: check, make portable, freeze; and what goes along with a workbook. */
export default function ShareTab() {
  const classes = useStyles();
  const text = useShareTexts("sharing");
  const language = useShareLanguage();
  const { remember } = useActions();
  const { state, run, stop } = useSharingTask();
  const [scan, setScan] = useState<Scan | null>(null);
  const [left, setLeft] = useState<readonly LeftCell[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  const busy = state.phase === "running";

  const begin = (work: (sharing: SharingWorkbook, task: FormulaTask) => Promise<void>) => {
    setReport(null);
    return run((sharing, progress, signal) => work(sharing, { progress, signal, looked: setScan }));
  };
  /** What the work has changed shows in the list, whose progress is no longer of interest. */
  const lookAgain = (sharing: SharingWorkbook, task: FormulaTask) =>
    look(sharing, { ...task, progress: () => undefined });

  const check = () => begin(async (sharing, task) => void (await look(sharing, task)));
  const repair = (cells: readonly FoundCell[]) =>
    begin(async (sharing, task) => {
      setReport(repairReport(await sharing.repair(cells, task.progress), language));
      await look(sharing, task);
    });
  const find = async (which: "selected" | "all") => {
    let cells: readonly FoundCell[] | null = null;
    await begin(async (sharing, task) => {
      cells = await findCells(sharing, which, task);
    });
    return cells;
  };
  const freeze = (cells: readonly FoundCell[]) =>
    begin(async (sharing, task) => {
      const outcome = await sharing.freeze(cells, task.progress, task.signal);
      const { frozen, takeOut } = outcome;
      const count = new Intl.NumberFormat(language.tag).format(frozen);
      const undo = takeOut ? remember("frozen", count, takeOut) : undefined;
      setReport({ ...freezeReport(outcome, language), undo });
      if (frozen > 0) setLeft([]);
      await lookAgain(sharing, task);
    });
  const exchange = (direction: "portable" | "dependent") =>
    begin(async (sharing, task) => {
      const outcome = await exchangeFormulas(sharing, direction, task);
      if (!outcome) return;
      setLeft(outcome.outcome === "done" ? outcome.left : []);
      setReport(portableReport(outcome, direction, language));
      await lookAgain(sharing, task);
    });

  const undo = async (back: () => Promise<void>) => {
    setReport(null);
    await back();
    if (scan) await check();
  };

  const work: SharingWork = (task) => begin(async (sharing) => setReport(await task(sharing)));

  return (
    <div className={classes.tab}>
      <div className={classes.top}>
        {state.phase === "running" && (
          <div className={classes.progress}>
            <ProgressBar
              value={state.share}
              aria-label={text.running(
                new Intl.NumberFormat(language.tag, { style: "percent" }).format(state.share),
              )}
            />
            <Button size="small" onClick={stop}>
              {text.stop}
            </Button>
          </div>
        )}
        <div role="status" aria-live="polite">
          {state.phase === "refused" && <Problem text={describeWorkbookProblem(state.problem, language)} />}
          {report && (
            <ReportBar report={report} onUndo={(back) => void undo(back)} onDismiss={() => setReport(null)} />
          )}
        </div>
        {report && report.cells.length > 0 && (
          <CellList label={report.words} cells={report.cells} remark={(cell) => cell.formula} />
        )}
      </div>
      <CheckPart
        scan={scan}
        busy={busy}
        onCheck={() => void check()}
        onRepair={(cells) => void repair(cells)}
      />
      <PortablePart
        busy={busy}
        left={left}
        onPortable={() => void exchange("portable")}
        onDependent={() => void exchange("dependent")}
        onFreeze={(cells) => void freeze(cells)}
      />
      <FreezePart busy={busy} find={find} onFreeze={(cells) => void freeze(cells)} />
      <MethodPart busy={busy} find={() => find("all")} work={work} />
      <ExchangePart busy={busy} work={work} />
      <QueryPart />
    </div>
  );
}
