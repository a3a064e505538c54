import { type Problem } from "../../../core/errors";
import { named } from "../../../core/errors/named";
import { describeProblem } from "../../../messages/problems";
import { namesOf } from "../../state/index/indexModel";
import { useLanguage, useSessionOr } from "../context";

/** Tells a problem of the index shown with the names of its indicators and units. */
export function useProblemText(): (problem: Problem) => string {
  const language = useLanguage();
  const model = useSessionOr((session) => session.model, null);
  return (problem) => {
    if (!model) return describeProblem(problem, language);
    return describeProblem(named(problem, namesOf(model)), language);
  };
}
