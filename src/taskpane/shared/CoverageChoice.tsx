import { Field, Select } from "@fluentui/react-components";
import { defaultCoverage } from "../../core/options";
import { leastCoverages } from "../state/choices";
import { useActions, useLanguage, usePane, useTexts } from "./context";

/** The least that must be present for an index. @param hint what it means, or comes to */
export function CoverageChoice({ hint }: { readonly hint: string }) {
  const text = useTexts("weights");
  const language = useLanguage();
  const { setMethod } = useActions();
  const coverage = usePane(({ method }) => method.coverage) ?? defaultCoverage;
  const percent = new Intl.NumberFormat(language.tag, { style: "percent" });
  return (
    <Field label={text.coverage} hint={hint} size="small">
      <Select
        size="small"
        value={String(coverage)}
        onChange={(_, { value }) => setMethod({ coverage: Number(value) })}
      >
        {leastCoverages.map((each) => (
          <option key={each} value={String(each)}>
            {text.present(percent.format(each))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
