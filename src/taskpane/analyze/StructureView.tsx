import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type StructureChoice } from "../../formula/inserted/structureFormula";
import { describeProblem } from "../../messages/problems";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { Problem } from "../shared/Problem";
import { numericColumns } from "../state/index/indexModel";
import { countColumns, insertedFormula, structureOf, structureWords } from "../state/analyze/structure";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The Employment Structure Index of a column of the data table, and its formula for the sheet. */
export function StructureView() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const numbers = useNumbers();
  const { insertBeside } = useActions();
  const data = useSession((session) => session.data);
  const columns = useMemo(() => numericColumns(data), [data]);
  const unitColumn = useSession((session) => session.model.unitColumn);
  const [asked, setAsked] = useState<string | null>(null);
  const [weights, setWeights] = useState("evenness");
  const counts = useMemo(() => countColumns(data, unitColumn), [data, unitColumn]);
  if (columns.length === 0) return null;
  const employment = asked !== null && columns.includes(asked) ? asked : null;
  const others = columns.filter((name) => !counts.includes(name));
  const choose = (
    <Field label={text.employment} size="small">
      <Select size="small" value={employment ?? ""} onChange={(_, { value }) => setAsked(value)}>
        {employment === null && <option value="">{text.chooseEmployment}</option>}
        <optgroup label={text.counts}>{counts.map(asOption)}</optgroup>
        <optgroup label={text.otherNumbers}>{others.map(asOption)}</optgroup>
      </Select>
    </Field>
  );
  // Rates have an evenness too, which means nothing: no number before somebody says what the jobs are.
  if (employment === null) return choose;
  const word = structureWords.find((each) => each === weights);
  const choice: StructureChoice = word ? { word } : { column: weights };
  const outcome = structureOf(data, employment, choice);
  const digits = (count: number) =>
    new Intl.NumberFormat(language.tag, { minimumFractionDigits: count, maximumFractionDigits: count });
  return (
    <>
      {choose}
      <Field label={text.structureWeights} size="small">
        <Select size="small" value={weights} onChange={(_, { value }) => setWeights(value)}>
          {structureWords.map((each) => (
            <option key={each} value={each}>
              {text.structureWords[each]}
            </option>
          ))}
          {columns
            .filter((name) => name !== employment)
            .map((name) => (
              <option key={name} value={name}>
                {text.structureColumn(name)}
              </option>
            ))}
        </Select>
      </Field>
      <p className={classes.note}>{text.structureNote}</p>
      {"problem" in outcome ? (
        <Problem text={describeProblem(outcome.problem, language)} />
      ) : (
        <>
          <p className={classes.value}>
            {text.structureValue(word ? digits(3).format(outcome.value) : numbers.plain(outcome.value))}
          </p>
          {outcome.spread && (
            <p className={classes.note}>
              {text.structureSpread(digits(1).format(outcome.spread.equal), outcome.spread.groups)}
            </p>
          )}
        </>
      )}
      <div>
        <Button
          size="small"
          onClick={() =>
            void insertBeside({
              headings: ["ESI"],
              width: 1,
              formula: insertedFormula(data.name, employment, choice),
              rows: 1,
              numberFormat: "0.000",
            })
          }
        >
          {text.insertStructure}
        </Button>
      </div>
    </>
  );
}

function asOption(name: string) {
  return (
    <option key={name} value={name}>
      {name}
    </option>
  );
}
