import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { CheckTheTable } from "../data/CheckTheTable";
import { OddCellsList } from "../data/OddCellsList";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { dataFindings, type Finding, gravestFirst } from "../state/analyze/dataFindings";
import { oddCells } from "../state/index/columns";
import { type IndexModel } from "../state/index/indexModel";
import { ResultButtons } from "./ResultButtons";

/** Looks for codes of occupations once the checks of the data are there. */
const AddExposure = lazy(() => import(/* webpackChunkName: "exposure" */ "./AddExposure"));

/** Remarks shown at first and added by each "more": forty indicators have a hundred. */
const page = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexDirection: "column", gap: "4px" },
  item: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "start",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Remarks on the data, each with a jump to its cells, and what can be added to them. */
export function DataCheck() {
  return (
    <>
      <Findings />
      <Suspense>
        <AddExposure />
      </Suspense>
    </>
  );
}

function Findings() {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const model = useSession((session) => session.model);
  const describe = useDescription(model);
  const { selectColumn, changeIndicator } = useActions();
  const findings = useMemo(() => gravestFirst(dataFindings(model)), [model]);
  const data = useSession((session) => session.data);
  const ranking = useTexts("ranking");
  const [shown, setShown] = useState(page);
  const hasOdd = useMemo(() => oddCells(data).length > 0, [data]);
  if (findings.length === 0)
    return (
      <>
        {hasOdd ? <OddCellsList /> : <span>{text.fine}</span>}
        <CheckTheTable />
      </>
    );
  const figures = () => ({
    header: [text.indicator, text.remark],
    rows: findings.map((finding) => [model.indicators[finding.column].name, describe(finding)]),
    formats: ["General", "General"],
  });
  return (
    <>
      <OddCellsList />
      <ul className={classes.list}>
        {findings.slice(0, shown).map((finding) => {
          const { name } = model.indicators[finding.column];
          const words = describe(finding);
          return (
            <li key={words} className={classes.item}>
              <span>{words}</span>
              <div className={classes.buttons}>
                <Button
                  size="small"
                  aria-label={language.labeled(text.showIn(name), words)}
                  onClick={() => void selectColumn(name, "row" in finding ? finding.row : null)}
                >
                  {text.show}
                </Button>
                {finding.kind === "against" && (
                  <Button
                    size="small"
                    aria-label={language.labeled(text.turnRound, name)}
                    onClick={() => {
                      const { direction } = model.indicators[finding.column];
                      void changeIndicator({ indicator: name, direction: direction === 1 ? -1 : 1 });
                    }}
                  >
                    {text.turnRound}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + 4 * page)}>
            {ranking.more(findings.length - shown)}
          </Button>
        </div>
      )}
      <CheckTheTable />
      <ResultButtons title={text.dataCheck} copy={figures} />
    </>
  );
}

function useDescription(model: IndexModel): (finding: Finding) => string {
  const text = useTexts("analyze");
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language.tag, { style: "percent", maximumFractionDigits: 0 });
  const coefficient = new Intl.NumberFormat(language.tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (finding) => {
    const name = model.indicators[finding.column].name;
    switch (finding.kind) {
      case "missing":
        return text.missing(name, finding.count, percent.format(finding.count / model.data.rows));
      case "mostlyMissing":
        return text.mostlyMissing(name, percent.format(finding.count / model.data.rows));
      case "outliers":
      case "zeroes":
        return text[finding.kind](name, finding.count);
      case "code":
        return text.code(name, finding.count, String(finding.value).replace("-", "−"));
      case "redundant":
      case "opposed":
        return text[finding.kind](
          name,
          model.indicators[finding.other].name,
          coefficient.format(finding.r).replace("-", "−"),
        );
      default:
        return text[finding.kind](name);
    }
  };
}
