import { Button } from "@fluentui/react-components";
import { type Problem as CoreProblem } from "../../core/errors";
import { useActions, useSession, useTexts } from "./context";
import { Problem } from "./Problem";
import { useProblemText } from "./useProblemText";

/** Why there is no ranking, and what can be done about it: a constant column is named and left out at a click. */
export function ResultProblem({ problem }: { readonly problem: CoreProblem }) {
  const text = useTexts("columns");
  const problemText = useProblemText();
  const { drag, release } = useActions();
  const indicators = useSession((session) => session.model.indicators);
  const at = problem.code === "columnConstant" ? problem.parameters.column - 1 : -1;
  const constant = indicators.find((_, column) => column === at);
  if (!constant) return <Problem text={problemText(problem)} />;
  const leaveOut = () => {
    drag(at, 0);
    void release();
  };
  return (
    <>
      <Problem text={text.constantColumn(constant.name)} />
      <div>
        <Button size="small" aria-label={text.of(text.leaveOut, constant.name)} onClick={leaveOut}>
          {text.leaveOut}
        </Button>
      </div>
    </>
  );
}
