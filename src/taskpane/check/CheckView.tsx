import { Button } from "@fluentui/react-components";
import { isAnswered } from "../../cells/check/answers";
import { withSheet } from "../../formula/sheetName";
import { useActions, useLanguage, usePane, useTexts } from "../shared/context";
import { takeFocus } from "../shared/focus";
import { AutomaticList } from "./AutomaticList";
import { useCheckStyles } from "./checkStyles";
import { useCheckTexts } from "./checkTexts";
import { LeftColumns } from "./LeftColumns";
import { QuestionCard } from "./questions/QuestionCard";
import { ReshapeStep } from "./reshape/ReshapeStep";
import { useChecked } from "./useChecked";

/** The guided check: what was done without asking, what is to be decided, what is left; in place of the tabs. */
export default function CheckView() {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { cancel } = useTexts("pane");
  const { column } = useTexts("ownData");
  const language = useLanguage();
  const busy = usePane((state) => state.busy);
  const former = usePane((state) => state.checking?.former ?? 0);
  const { leaveCheck, takeAsItIs, check: inCheck } = useActions();
  const { cells, check, answers } = useChecked();
  const open = check.questions.filter((question) => !isAnswered(question, answers)).length;
  return (
    <section className={classes.stack}>
      <h2 ref={takeFocus} tabIndex={-1} className={classes.title}>
        {text.title(cells.table ?? withSheet(cells.sheet, cells.address))}
      </h2>
      <p className={classes.text}>
        {former > 0 ? language.sentences(text.intro, text.checkAgain(former)) : text.intro}
      </p>
      <AutomaticList />
      {check.questions.length > 0 && (
        <section className={classes.stack} aria-label={text.questions}>
          <h3 className={classes.heading}>{text.questions}</h3>
          {check.questions.map((question, i) => (
            <QuestionCard key={i} question={question} />
          ))}
        </section>
      )}
      <LeftColumns />
      <ReshapeStep />
      <p className={classes.text} role="status">
        {open > 0 ? text.open(open) : ""}
      </p>
      <div className={classes.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void inCheck(({ makeClean }) => makeClean({ text, language, column }))}
        >
          {text.makeClean}
        </Button>
        {cells.isSelection && (
          <Button
            onClick={() => {
              leaveCheck();
              void takeAsItIs(column);
            }}
          >
            {text.asItIs}
          </Button>
        )}
        <Button appearance="subtle" onClick={leaveCheck}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}
