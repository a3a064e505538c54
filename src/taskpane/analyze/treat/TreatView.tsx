import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import {
  gapFillings,
  outlierTreatments,
  type GapFilling,
  type OutlierTreatment,
} from "../../../core/options";
import { defaultLimit } from "../../../core/treat/clean";
import { rectangleAddress } from "../../../formula/a1";
import { withSheet } from "../../../formula/sheetName";
import {
  useActions,
  useLanguage,
  usePane,
  usePaneSnapshot,
  useSession,
  useSessionSnapshot,
} from "../../shared/context";
import { Problem } from "../../shared/Problem";
import { typedNumber } from "../../shared/numbers";
import { countsPoints, losingGoalposts, type Treated, type Treatment } from "../../state/analyze/treatData";
import { CoveragePart } from "./CoveragePart";
import { TreatedCells } from "./TreatedCells";
import { TaskProgress } from "../work/TaskProgress";
import { useTask } from "../work/useTask";
import { useDefinition, useIndexByName } from "../useDefinition";
import { treatedSheetOf } from "./treatedSheetOf";
import { useTreatTexts } from "./treatTexts";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { width: "96px", minWidth: 0 },
});

/** What QEI.CLEAN would change, before it is written beside the data, never over them. */
export function TreatView() {
  const classes = useStyles();
  const text = useTreatTexts();
  const { writeTreated } = useActions();
  const language = useLanguage();
  const session = useSessionSnapshot();
  const pane = usePaneSnapshot();
  const model = useSession((session) => session.model);
  const normalization = usePane((state) => state.method.normalization);
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
  const lost = treatment && treated ? losingGoalposts(treated, treatment, model, normalization) : [];
  const write = (of: Treatment, found: Treated) => {
    const { data, model: own } = session();
    const outline = pane().tables.find(({ name }) => name === data.name);
    const place = outline ? withSheet(data.sheet, rectangleAddress(outline.place)) : data.sheet;
    const what = { treatment: of, treated: found, place };
    void writeTreated(treatedSheetOf({ data, model: own }, indexByName(), what, text, language));
  };
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
          {lost.length > 0 && <Problem text={text.goalpostsLost(language.list(lost))} intent="warning" />}
          <div>
            <Button size="small" disabled={treated.count === 0} onClick={() => write(treatment, treated)}>
              {text.write}
            </Button>
          </div>
        </>
      )}
      <CoveragePart />
    </>
  );
}
