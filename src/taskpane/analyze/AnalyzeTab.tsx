import { makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, Suspense, useState } from "react";
import { useNavigation, useReachFor, useTexts } from "../shared/context";
import { Loading } from "../shared/loading/Loading";
import { WithSession } from "../shared/WithSession";
import { CompareByView } from "./CompareByView";
import { CorrelationView } from "./CorrelationView";
import { DataCheck } from "./DataCheck";
import { LeadersView } from "./LeadersView";
import { LeaveOutView } from "./LeaveOutView";
import { RobustnessView } from "./RobustnessView";
import { StructureView } from "./StructureView";
import { TrendView } from "./trend/TrendView";
import { TreatView } from "./treat/TreatView";
import { WhatIfView } from "./whatIf/WhatIfView";

const sections = {
  dataCheck: DataCheck,
  treat: TreatView,
  robustness: RobustnessView,
  whatIf: WhatIfView,
  leading: LeadersView,
  leaveOut: LeaveOutView,
  correlations: CorrelationView,
  compareBy: CompareByView,
  trend: TrendView,
  structure: StructureView,
} satisfies Record<string, ComponentType>;

type SectionName = keyof typeof sections;

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", padding: "10px 0", fontWeight: tokens.fontWeightSemibold },
  title: { display: "inline", fontSize: "inherit", fontWeight: "inherit" },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 0 12px" },
});

/** Checks of the data and of the index, in the order in which one asks. */
export default function AnalyzeTab() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const pane = useTexts("pane");
  const { request: asked } = useNavigation();
  const [reachFor] = useReachFor();
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(
    () => new Set([reachFor !== null ? "whatIf" : asked === "esi" ? "structure" : "dataCheck"]),
  );
  const toggle = (name: SectionName, shown: boolean) => {
    const next = new Set(open);
    if (shown) next.add(name);
    else next.delete(name);
    setOpen(next);
  };
  return (
    <WithSession>
      {(Object.keys(sections) as SectionName[]).map((name) => {
        const Content = sections[name];
        return (
          <details
            key={name}
            className={classes.section}
            open={open.has(name)}
            onToggle={(event) => toggle(name, event.currentTarget.open)}
          >
            <summary className={classes.summary}>
              <h2 className={classes.title}>{text[name]}</h2>
            </summary>
            {open.has(name) && (
              <div className={classes.body}>
                <Suspense fallback={<Loading label={pane.loadingPart} />}>
                  <Content />
                </Suspense>
              </div>
            )}
          </details>
        );
      })}
    </WithSession>
  );
}
