import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { CoverageChoice } from "../../shared/CoverageChoice";
import { useLanguage, useSession, useTexts } from "../../shared/context";
import { useShortList } from "../../shared/hooks/useShortList";
import { incompleteUnits } from "../../state/analyze/treatData";
import { useDefinition } from "../useDefinition";
import { useTreatTexts } from "./treatTexts";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How much of each unit is present, how much has to be, and how many units have an index so. */
export function CoveragePart() {
  const classes = useStyles();
  const text = useTreatTexts();
  const { coverageHint } = useTexts("weights");
  const language = useLanguage();
  const model = useSession((session) => session.model);
  const result = useSession((session) => session.result);
  const { weights } = useDefinition();
  const listed = useShortList();
  const incomplete = useMemo(() => incompleteUnits(model.data, weights), [model, weights]);
  const percent = new Intl.NumberFormat(language.tag, { style: "percent" });
  if (incomplete.length === 0) return <p className={classes.note}>{text.complete}</p>;
  const scored = "scored" in result ? result.scored.ranks.filter((rank) => rank > 0).length : null;
  return (
    <>
      <p className={classes.note}>
        {listed(incomplete, ({ row, share }) => text.has(model.labels[row], percent.format(share)))}
      </p>
      <CoverageChoice hint={scored === null ? coverageHint : text.scored(scored, model.units.length)} />
    </>
  );
}
