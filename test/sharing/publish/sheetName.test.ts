import { sheetName } from "../../../src/sharing/publish/sheetName";

test.each([
  ["Jobs – Balanced", "Jobs – Balanced"],
  ["How robust are the ranks?", "How robust are the ranks"],
  ["2019/2020: [a] \\ b*", "2019 2020 a b"],
  ["'quoted'", "quoted"],
  ["History", "QEI"],
  ["???", "QEI"],
  ["Autonomous Region of the Northern Highlands", "Autonomous Region of the Northe"],
])("%s is called %s", (title, name) => {
  expect(sheetName(title)).toBe(name);
});
