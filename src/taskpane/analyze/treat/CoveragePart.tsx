import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { defaultCoverage } from "../../../core/options";
import { indexFormula } from "../../../formula/inserted/indexByName";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { useActions, useLanguage, usePane, useSession } from "../../shared/context";
import { useShortList } from "../../shared/hooks/useShortList";
import { incompleteUnits, scoredUnits } from "../../state/analyze/treatData";
import { useDefinition, useIndexByName } from "../useDefinition";
import { useTreatTexts } from "./treatTexts";

const minima = [0, 0.5, defaultCoverage, 0.8, 1];

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How much of each unit is present, and how many have an index where so much has to be. */
export function CoveragePart() {
  const classes = useStyles();
  const text = useTreatTexts();
  const language = useLanguage();
  const { insertBeside } = useActions();
  const { model, preset } = useSession((session) => session);
  const normalization = usePane((state) => state.method.normalization);
  const definition = useDefinition();
  const indexByName = useIndexByName();
  const listed = useShortList();
  const [least, setLeast] = useState(defaultCoverage);
  const incomplete = useMemo(() => incompleteUnits(model.data, definition.weights), [definition, model]);
  const scored = useMemo(() => scoredUnits(model.data, definition, least), [definition, least, model]);
  const percent = new Intl.NumberFormat(language.tag, { style: "percent" });
  if (incomplete.length === 0) return <p className={classes.note}>{text.complete}</p>;
  return (
    <>
      <p className={classes.note}>
        {listed(incomplete, ({ row, share }) => text.has(model.units[row], percent.format(share)))}
      </p>
      <Field
        label={text.coverage}
        hint={scored === null ? undefined : text.scored(scored, model.units.length)}
        size="small"
      >
        <Select size="small" value={String(least)} onChange={(_, { value }) => setLeast(Number(value))}>
          {minima.map((each) => (
            <option key={each} value={String(each)}>
              {text.present(percent.format(each))}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          size="small"
          onClick={() =>
            void insertBeside({
              headings: [`QEI ${preset}`],
              width: 1,
              formula: indexFormula(indexByName(), { functionName: "QEI", coverage: least }),
              rows: model.units.length,
              numberFormat: scoreFormat(normalization),
            })
          }
        >
          {text.insertIndex}
        </Button>
      </div>
    </>
  );
}
