import { Button } from "@fluentui/react-components";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";
import { TypedNumber } from "./TypedNumber";

/** Words in an order: their values are proposed once they are to be numbers. */
export function ScaleQuestion({ question: { column, words } }: Asked<"scale">) {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { answers, answer } = useChecked();
  const own = answers.scales.get(column);
  const put = (values: ReadonlyMap<string, number | null> | "words") =>
    answer({ scales: new Map(answers.scales).set(column, values) });
  const values = own === undefined || own === "words" ? null : own;
  return (
    <>
      <Choice
        label={text.meaning}
        value={own === undefined ? null : own === "words" ? "words" : "numbers"}
        options={[
          ["numbers", text.asNumbers],
          ["words", text.asWords],
        ]}
        onChoose={(kind) =>
          put(kind === "words" ? kind : new Map(words.map(({ word, value }) => [word, value])))
        }
      />
      {values && (
        <>
          {words.map(({ word }) => (
            <TypedNumber
              key={word}
              label={text.wordValue(word)}
              value={values.get(word) ?? null}
              onType={(value) => put(new Map(values).set(word, value))}
            />
          ))}
          <p className={classes.text}>{text.blankIsMissing}</p>
          <div>
            <Button size="small" onClick={() => put(turnedRound(values))}>
              {text.turnRound}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function turnedRound(values: ReadonlyMap<string, number | null>): ReadonlyMap<string, number | null> {
  const given = [...values.values()].filter((value) => value !== null);
  const ends = Math.min(...given) + Math.max(...given);
  return new Map([...values].map(([word, value]) => [word, value === null ? null : ends - value]));
}
