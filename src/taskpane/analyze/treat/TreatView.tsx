import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import {
  gapFillings,
  outlierTreatments,
  type GapFilling,
  type OutlierTreatment,
} from "../../../core/options";
import { defaultLimit } from "../../../core/treat/clean";
import { cleanFormula } from "../../../formula/inserted/indexByName";
import { useActions, useSession } from "../../shared/context";
import { typedNumber } from "../../shared/numbers";
import { countsPoints, type Treatment, treatmentArguments } from "../../state/analyze/treatData";
import { unitLabels } from "../../state/index/inserting";
import { CoveragePart } from "./CoveragePart";
import { TreatedCells } from "./TreatedCells";
import { TaskProgress } from "../work/TaskProgress";
import { useTask } from "../work/useTask";
import { useDefinition, useIndexByName } from "../useDefinition";
import { useTreatTexts } from "./treatTexts";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { width: "96px", minWidth: 0 },
});

/** What QEI.CLEAN would change, before it is written beside the data, never over them. */
export function TreatView() {
  const classes = useStyles();
  const text = useTreatTexts();
  const { insertOnSheet } = useActions();
  const model = useSession((session) => session.model);
  const definition = useDefinition();
  const indexByName = useIndexByName();
  const [outliers, setOutliers] = useState<OutlierTreatment>("winsorize");
  const [missing, setMissing] = useState<GapFilling>("keep");
  const [typed, setTyped] = useState("");
  const limit = typed.trim() === "" ? defaultLimit(outliers) : typedNumber(typed);
  const isRight = limit >= 0 && (!countsPoints(outliers) || Number.isInteger(limit));
  const treatment = useMemo(
    (): Treatment | null => (isRight ? { outliers, missing, limit } : null),
    [isRight, limit, missing, outliers],
  );
  const { state, run, stop } = useTask<"treat">();
  useEffect(() => {
    if (treatment) run({ kind: "treat", data: model.data, definition, treatment });
  }, [definition, model, run, treatment]);
  const treated = state.phase === "done" ? state.result : null;
  return (
    <>
      <p className={classes.note}>{text.about}</p>
      <Field label={text.outliers} hint={text.treated[outliers]} size="small">
        <Select
          size="small"
          value={outliers}
          onChange={(_, { value }) => {
            setOutliers(value as OutlierTreatment);
            // Another treatment counts something else.
            setTyped("");
          }}
        >
          {outlierTreatments.map((each) => (
            <option key={each} value={each}>
              {text.treatments[each]}
            </option>
          ))}
        </Select>
      </Field>
      {outliers !== "none" && (
        <Field
          label={text.limit}
          hint={text.limits[outliers]}
          size="small"
          validationMessage={
            isRight ? undefined : countsPoints(outliers) ? text.limitWhole : text.limitNumber
          }
        >
          <Input
            size="small"
            className={classes.number}
            inputMode="decimal"
            placeholder={String(defaultLimit(outliers))}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
      <Field label={text.gaps} hint={text.filled[missing]} size="small">
        <Select size="small" value={missing} onChange={(_, { value }) => setMissing(value as GapFilling)}>
          {gapFillings.map((each) => (
            <option key={each} value={each}>
              {text.fillings[each]}
            </option>
          ))}
        </Select>
      </Field>
      {treatment && <TaskProgress state={state} onStop={stop} />}
      {treatment && treated && (
        <>
          <TreatedCells treated={treated} />
          <div>
            <Button
              size="small"
              disabled={treated.count === 0}
              onClick={() =>
                void insertOnSheet({
                  sheet: text.sheet(model.dataTable),
                  headings: model.indicators.map(({ name }) => name),
                  width: model.indicators.length,
                  formula: cleanFormula(indexByName(), treatmentArguments(treatment)),
                  rows: model.units.length,
                  numberFormat: "General",
                  labels: unitLabels(model),
                  chart: null,
                })
              }
            >
              {text.write}
            </Button>
          </div>
        </>
      )}
      <CoveragePart />
    </>
  );
}
