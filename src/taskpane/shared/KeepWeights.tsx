import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { describeWorkbookProblem } from "../../messages/workbookProblems";
import { workbookProblemOf } from "../../workbook/problems";
import { useLanguage, useTexts } from "./context";
import { reload } from "./loading/reload";

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Catches a failure of the display. The weights live in the store, outside, and are there when it is shown again. */
export class KeepWeights extends Component<{ readonly children: ReactNode }, State> {
  state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <Crashed error={failure.error} onReopen={() => this.setState({ failure: null })} />;
  }
}

function Crashed({ error, onReopen }: { readonly error: unknown; readonly onReopen: () => void }) {
  const text = useTexts("pane");
  const language = useLanguage();
  const problem = workbookProblemOf(error);
  // Shown again, it would miss the same script.
  const isMissing = problem.code === "notLoaded";
  return (
    <div role="alert" style={{ padding: 20 }}>
      <p>{isMissing ? describeWorkbookProblem(problem, language) : text.crashed}</p>
      <Button appearance="primary" onClick={isMissing ? reload : onReopen}>
        {isMissing ? text.reload : text.reopen}
      </Button>
    </div>
  );
}
