import { languageTags } from "../../../src/messages/languages";
import { spoken } from "../../support/languages";

test.each(languageTags)("%s: a copy of what is a question has no colon behind the question mark", (tag) => {
  const { pane, analyze } = spoken[tag];
  expect(pane.copyTitle("QEI", "2026")).toMatch(/^QEI[:：]/);
  const questions = Object.values(analyze).filter(
    (text): text is string => typeof text === "string" && /[?？]$/.test(text),
  );
  expect(questions.length).toBeGreaterThanOrEqual(2);
  for (const title of questions) expect(pane.copyTitle(title, "2026")).not.toMatch(/[?？]\s*[:：]/);
});
