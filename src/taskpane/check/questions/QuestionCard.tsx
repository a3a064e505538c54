import { type Question } from "../../../cells/check/findings";
import { Card } from "../../shared/Card";
import { useChecked } from "../useChecked";
import { BoundsQuestion } from "./BoundsQuestion";
import { CodeQuestion } from "./CodeQuestion";
import { FlagsQuestion } from "./FlagsQuestion";
import { RepeatedQuestion } from "./RepeatedQuestion";
import { ScaleQuestion } from "./ScaleQuestion";
import { SeparatorQuestion } from "./SeparatorQuestion";
import { SymbolQuestion } from "./SymbolQuestion";
import { TotalsQuestion } from "./TotalsQuestion";
import { UnitsQuestion } from "./UnitsQuestion";

/** A question of one kind. */
export type Asked<Kind extends Question["kind"]> = { readonly question: Extract<Question, { kind: Kind }> };

/** What only a person can decide, with the cells in question. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const { titleOf } = useChecked();
  return (
    <Card title={titleOf(question)}>
      <Fields question={question} />
    </Card>
  );
}

function Fields({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case "separator":
      return <SeparatorQuestion question={question} />;
    case "flags":
      return <FlagsQuestion question={question} />;
    case "symbol":
      return <SymbolQuestion question={question} />;
    case "units":
      return <UnitsQuestion question={question} />;
    case "bounds":
      return <BoundsQuestion question={question} />;
    case "code":
      return <CodeQuestion question={question} />;
    case "scale":
      return <ScaleQuestion question={question} />;
    case "totals":
      return <TotalsQuestion question={question} />;
    case "repeated":
      return <RepeatedQuestion question={question} />;
  }
}
