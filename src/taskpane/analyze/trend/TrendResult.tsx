import { makeStyles, tokens } from "@fluentui/react-components";
import { breakNote } from "../../../messages/notes";
import { useLanguage, useTexts } from "../../shared/context";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useNumbers } from "../../shared/numbers";
import { type Development } from "../../state/analyze/timeSeries";
import { figuresOf, isProbability } from "../../state/analyze/trendFigures";
import { TrendChart } from "./TrendChart";

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TrendResultProps {
  readonly development: Development;
  readonly event: number | null;
  readonly name: string;
  /** True where no event can be asked about. */
  readonly hint: boolean;
}

/** The development in a sentence, a chart and a table, with what it can and cannot say. */
export function TrendResult({ development, event, name, hint }: TrendResultProps) {
  const classes = useStyles();
  const text = useTexts("trend");
  const language = useLanguage();
  const { plain, probability } = useNumbers();
  const { series, trend, change } = development;
  const { value, p } = trend.slope;
  const signed = (number: number) => `${number > 0 ? "+" : number < 0 ? "−" : ""}${plain(Math.abs(number))}`;
  const direction =
    value > 0
      ? text.rises(name, plain(value))
      : value < 0
        ? text.falls(name, plain(-value))
        : text.level(name);
  const { times, values } = series;
  const [first, last] = [times[0], times[times.length - 1]].map(String);
  const [low, high] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const told = (number: number) => plain(number).replace("-", "−");
  const note = change ? breakNote(change.n, language) : language.notes.association;
  return (
    <>
      <p className={classes.words}>
        {direction}{" "}
        {Number.isNaN(p) ? text.exact(plain(trend.n)) : text.reliability(probability(p), plain(trend.n))}
      </p>
      {change && event !== null && (
        <p className={classes.words}>
          {text.changed(String(event), signed(change.levelShift.value), signed(change.slopeChange.value))}{" "}
          {text.counterfactual(plain(change.counterfactual))}
        </p>
      )}
      <TrendChart
        development={development}
        event={event}
        label={language.sentences(
          text.chart(name, told(values[0]), first, told(values[values.length - 1]), last),
          text.chartRange(told(values[low]), String(times[low]), told(values[high]), String(times[high])),
        )}
        format={plain}
      />
      <p className={classes.note}>
        {change ? text.legendEvent : text.legend} {text.sentence(note)} {hint && text.noEvents}
      </p>
      <FigureTable label={text.measure}>
        <HeadRow heads={[text.measure, text.value]} />
        <tbody>
          {figuresOf(development).map(([word, number]) => (
            <tr key={word}>
              <RowHead name={text.figures[word]} />
              <td>
                {Number.isNaN(number)
                  ? "–"
                  : (isProbability(word) ? probability : plain)(number).replace("-", "−")}
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </>
  );
}
