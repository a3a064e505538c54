import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { shortened } from "../../core/errors/cut";
import { describeProblem } from "../../messages/problems";
import { Card } from "../shared/Card";
import { useActions, useLanguage, useTexts } from "../shared/context";
import { type Explanation } from "../state/index/explaining";
import { parametersIn, readFunctionHelp } from "./functionHelp";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  answer: { margin: 0 },
});

/** The message that Excel hides, for the selected cell, and the way out. */
export function WhyThisError() {
  const classes = useStyles();
  const text = useTexts("help");
  const { explainCell } = useActions();
  const { tag } = useLanguage();
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const explain = async () => {
    // Without their descriptions the functions are asked all the same.
    const functions = await readFunctionHelp(tag).catch(() => []);
    setExplanation(await explainCell(parametersIn(functions)));
  };
  return (
    <Card title={text.why}>
      <p className={classes.note}>{text.whyHint}</p>
      <div>
        <Button size="small" appearance="primary" onClick={() => void explain()}>
          {text.why}
        </Button>
      </div>
      <div role="status">
        {explanation && (
          <p className={classes.answer}>
            <Answer explanation={explanation} />
          </p>
        )}
      </div>
    </Card>
  );
}

function Answer({ explanation: { cell, reason } }: { readonly explanation: Explanation }) {
  const text = useTexts("help");
  const language = useLanguage();
  switch (reason.kind) {
    case "noError":
      return text.noError(cell.address);
    case "noFormula":
      return text.noFormula(cell.address);
    case "excel":
      return text.reasons.get(reason.error) ?? text.excelOther(reason.error);
    case "missingRows":
      return text.missingRow(reason.place, language.list(reason.names));
    case "problem":
      return language.sentences(
        text.said(reason.function, shortened(reason.place, 40)),
        describeProblem(reason.problem, language),
        reason.cells === null ? "" : text.see(reason.cells),
      );
    case "computed":
      return text.computed(reason.function, shortened(reason.argument, 40));
    case "answered":
      return text.answered(language.list(reason.functions));
    case "foreign":
      return text.foreign;
  }
}
