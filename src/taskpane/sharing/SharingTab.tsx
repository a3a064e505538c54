import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeWorkbookProblem } from "../../messages/workbookProblems";
import {
  type FoundCell,
  type LeftCell,
  type Progress,
  type Scan,
} from "../../workbook/sharing/sharingContract";
import { useLanguage, useTexts } from "../shared/context";
import { Problem } from "../shared/Problem";
import { CellList } from "./formulas/CellList";
import { CheckPart } from "./formulas/CheckPart";
import { ExchangePart } from "./exchange/ExchangePart";
import { FreezePart } from "./formulas/FreezePart";
import { type Report, freezeReport, portableReport, repairReport } from "./formulas/report";
import { MethodPart } from "./documents/MethodPart";
import { PortablePart } from "./formulas/PortablePart";
import { QueryPart } from "./documents/QueryPart";
import { ReportBar } from "./formulas/ReportBar";
import { useSharing } from "./sharing";
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
  const text = useTexts("sharing");
  const language = useLanguage();
  const sharing = useSharing();
  const { state, run, stop } = useSharingTask();
  const [scan, setScan] = useState<Scan | null>(null);
  const [left, setLeft] = useState<readonly LeftCell[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  const busy = state.phase === "running";

  /** The workbook may have changed since the last look. */
  const look = async (progress: Progress, signal: AbortSignal): Promise<Scan> => {
    const found = await sharing.scan(progress, signal);
    setScan(found);
    return found;
  };
  const begin = (work: (progress: Progress, signal: AbortSignal) => Promise<void>) => {
    setReport(null);
    return run(work);
  };
  const check = () => begin(async (progress, signal) => void (await look(progress, signal)));
  const repair = (cells: readonly FoundCell[]) =>
    begin(async (progress, signal) => {
      setReport(repairReport(await sharing.repair(cells, progress), language));
      await look(progress, signal);
    });
  const find = async (which: "selected" | "all") => {
    let cells: readonly FoundCell[] | null = null;
    await begin(async (progress, signal) => {
      const found = await look(progress, signal);
      if (!found.stopped) cells = which === "all" ? found.cells : await sharing.selected(found.cells);
    });
    return cells;
  };
  const freeze = (cells: readonly FoundCell[]) =>
    begin(async (progress, signal) => {
      const outcome = await sharing.freeze(cells, progress, signal);
      setReport(freezeReport(outcome, language));
      if (outcome.frozen > 0) setLeft([]);
      await look(() => undefined, signal);
    });
  const exchange = (direction: "portable" | "dependent") =>
    begin(async (progress, signal) => {
      const found = await look((share) => progress(share / 4), signal);
      if (found.stopped) return;
      const work = direction === "portable" ? sharing.makePortable : sharing.makeDependent;
      const outcome = await work(
        [...found.names, ...found.cells],
        (share) => progress(1 / 4 + (share * 3) / 4),
        signal,
      );
      setLeft(outcome.outcome === "done" ? outcome.left : []);
      setReport(portableReport(outcome, direction, language));
      await look(() => undefined, signal);
    });

  const work = (task: () => Promise<Report | null>) => begin(async () => setReport(await task()));

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
          {report && <ReportBar report={report} onDismiss={() => setReport(null)} />}
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
