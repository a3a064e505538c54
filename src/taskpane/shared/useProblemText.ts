import { type Problem } from "../../core/errors";
import { named } from "../../core/errors/named";
import { describeProblem } from "../../messages/problems";
import { useLanguage, useSessionOr } from "./context";

/** Tells a problem of the index shown with the names of its indicators and units. */
export function useProblemText(): (problem: Problem) => string {
  const language = useLanguage();
  const model = useSessionOr((session) => session.model, null);
  return (problem) => {
    if (!model) return describeProblem(problem, language);
    const columns = model.indicators.map(({ name }) => name);
    // Without names, units are called by their rows.
    const unitOf = (row: number) => (model.unitColumn === null ? undefined : model.units[row]);
    return describeProblem(named(problem, { columns, unitOf }), language);
  };
}
