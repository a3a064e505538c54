import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";

test.each(["docs/sharing.md", "docs/zh-CN/sharing.md"])("the file that %s shows is one", (guide) => {
  const text = readFileSync(join(__dirname, "../../..", guide), "utf8");
  const { file, problems } = readPresetFile(/```json\n(.*?)```/s.exec(text)![1]);
  expect(problems).toEqual([]);
  expect(file?.indicators.map(({ dimension }) => dimension !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
