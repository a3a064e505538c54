import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { describeProblem } from "../../../messages/problems";
import { indexFormula } from "../../../formula/inserted/indexByName";
import { chartFormulas, type SeriesChoice, seriesFormula } from "../../../formula/inserted/seriesFormula";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { useActions, useLanguage, usePane, useSession, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";
import { timeColumn } from "../../state/analyze/timeColumn";
import { numericColumns } from "../../state/index/indexModel";
import { develop, possibleEvents, repeatedUnits } from "../../state/analyze/timeSeries";
import { figureFormat, figuresOf } from "../../state/analyze/trendFigures";
import { ResultButtons } from "../ResultButtons";
import { SeriesForm } from "./SeriesForm";
import { TrendResult } from "./TrendResult";
import { useIndexByName } from "../useDefinition";
import { useProblemText } from "../../shared/hooks/useProblemText";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An index, or any column, over the years: its trend, and whether it differs from an event on. */
export function TrendView() {
  const classes = useStyles();
  const text = useTexts("trend");
  const words = useTexts("analyze");
  const language = useLanguage();
  const problemText = useProblemText();
  const index = useIndexByName();
  const { insertBeside, insertChart } = useActions();
  const data = useSession((session) => session.data);
  const model = useSession((session) => session.model);
  const preset = useSession((session) => session.preset);
  const result = useSession((session) => session.result);
  const normalization = usePane((state) => state.method.normalization);
  const columns = useMemo(() => numericColumns(data), [data]);
  const units = useMemo(() => repeatedUnits(data, model.unitColumn), [data, model]);
  const proposed = useMemo(() => timeColumn(data, model.unitColumn), [data, model]);
  const [asked, setAsked] = useState<Partial<SeriesChoice>>({});
  const [askedEvent, setEvent] = useState<number | null>(null);
  if ("problem" in result) return <Problem text={problemText(result.problem)} />;

  // Rows that are industries have no order in time: nothing is computed until somebody says what the time is.
  const timeKnown = asked.time !== undefined || proposed !== null;
  const known = (name: string | null | undefined) => (name != null && columns.includes(name) ? name : null);
  const choice: SeriesChoice = {
    values: known(asked.values),
    time: asked.time === undefined ? proposed : known(asked.time),
    unit: asked.unit === undefined ? (units[0] ?? null) : asked.unit,
  };
  const { scores } = result.scored;
  const plain = develop(data, model.unitColumn, scores, choice, null);
  const events = "problem" in plain ? [] : possibleEvents(plain.series);
  const event = askedEvent !== null && events.includes(askedEvent) ? askedEvent : null;
  const development = event === null ? plain : develop(data, model.unitColumn, scores, choice, event);
  const series = choice.values ?? text.index(preset);
  const name = choice.unit === null ? series : `${series}, ${choice.unit}`;

  const place = () => ({
    table: data.name,
    unitColumn: model.unitColumn,
    index: indexFormula(index()),
    choice,
  });
  const insertLive = () => {
    const at = place();
    const [rows, width] = event === null ? [10, 2] : [6, 5];
    const formula =
      event === null ? seriesFormula(at, "QEI.TREND") : seriesFormula(at, "QEI.BREAK", `, ${event}`);
    void insertBeside({ headings: [], formula, rows, width, numberFormat: "General" });
  };
  const draw = (points: number) => {
    const at = place();
    const { times, values } = chartFormulas(at);
    void insertChart({
      sheet: "Trend",
      labels: { heading: choice.time ?? text.time, texts: [], formula: times },
      headings: [name],
      formula: values,
      rows: points,
      numberFormat: choice.values === null ? scoreFormat(normalization) : "General",
      chart: { title: name, kind: "line" },
    });
  };
  return (
    <>
      <SeriesForm
        choice={choice}
        timeKnown={timeKnown}
        event={event}
        preset={preset}
        columns={columns}
        units={units}
        events={events}
        onChoose={(part) => setAsked({ ...asked, ...part })}
        onEvent={setEvent}
      />
      {!timeKnown ? (
        <p className={classes.note}>{text.needsTime}</p>
      ) : "problem" in development ? (
        <Problem text={describeProblem(development.problem, language)} intent="warning" />
      ) : (
        <>
          <TrendResult development={development} event={event} name={name} hint={events.length === 0} />
          <ResultButtons
            title={language.labeled(words.trend, name)}
            onLive={insertLive}
            copy={() => {
              const figures = figuresOf(development);
              return {
                header: [text.measure, text.value],
                rows: figures.map(([word, value]) => [text.figures[word], Number.isNaN(value) ? "" : value]),
                formats: ["General", figures.map(figureFormat)],
              };
            }}
            chart={() => draw(development.series.allTimes.length)}
          />
        </>
      )}
    </>
  );
}
