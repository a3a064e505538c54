import { languageTags } from "../../../src/messages/languages";
import { spoken } from "../../support/languages";

test.each(languageTags)("%s: a copy of what is a question has no colon behind the question mark", (tag) => {
  const { pane, analyze } = spoken[tag];
  expect(pane.copyTitle("QEI", "2026")).toMatch(/^QEI[:：]/);
  expect(analyze.robustness).toMatch(/[?？]$/);
  expect(pane.copyTitle(analyze.robustness, "2026")).not.toMatch(/[?？]\s*[:：]/);
});
