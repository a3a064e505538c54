import { workbookWords } from "../../../messages/languages";
import { useLanguage, useSession, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";

/**
 * A line for the workbook that says how the weights of the preset shown were found. It names the weights: they may be
 * tuned later, and whoever reads the line then sees that they are others.
 */
export function useSourceLine(): (
  how: string,
  names: readonly string[],
  percent: readonly number[],
) => string {
  const text = useTexts("starting");
  const language = useLanguage();
  const numbers = useNumbers();
  const preset = useSession((session) => session.preset);
  return (how, names, percent) => {
    const date = new Intl.DateTimeFormat(language.tag, { dateStyle: "long" }).format(new Date());
    const weights = names.map((name, i) => `${name} ${numbers.percent(percent[i])}`);
    return workbookWords[language.tag].source(preset) + text.foundBy(how, date, language.list(weights));
  };
}
