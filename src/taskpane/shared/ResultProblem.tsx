import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Problem as CoreProblem } from "../../core/errors";
import { constantColumns } from "../state/index/scoring";
import { useActions, useLanguage, usePane, useSession, useTexts } from "./context";
import { Problem } from "./Problem";
import { useProblemText } from "./hooks/useProblemText";

/** Why there is no ranking, and what can be done about it: constant columns are named and left out at a click. */
export function ResultProblem({ problem }: { readonly problem: CoreProblem }) {
  const text = useTexts("columns");
  const language = useLanguage();
  const problemText = useProblemText();
  const { leaveOut } = useActions();
  const model = useSession((session) => session.model);
  const presets = useSession((session) => session.presets);
  const preset = useSession((session) => session.preset);
  const cells = useSession((session) => session.cells);
  const method = usePane((state) => state.method);
  const constant = useMemo(
    () => constantColumns({ model, presets, preset, cells }, method),
    [model, presets, preset, cells, method],
  );
  if (constant.length === 0) return <Problem text={problemText(problem)} />;
  const names = language.list(constant.map((at) => model.indicators[at].name));
  const label = text.leaveOut(constant.length);
  return (
    <>
      <Problem text={text.constantColumns(names, constant.length)} />
      <div>
        <Button size="small" aria-label={text.of(label, names)} onClick={() => void leaveOut(constant)}>
          {label}
        </Button>
      </div>
    </>
  );
}
