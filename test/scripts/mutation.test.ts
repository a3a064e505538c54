import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** `npm run mutation` runs these tests under mocha: one word that it does not know, and none of them begins. */
test("every test of what is mutated can be read by mocha with the words it is given", () => {
  const { mochaOptions } = JSON.parse(readFileSync(join(root, "stryker.config.json"), "utf8")) as {
    mochaOptions: { spec: string[]; require: string[] };
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/mocha/bin/mocha.js"),
      ...["--dry-run", "--no-config", "--no-package", "--reporter", "dot"],
      ...mochaOptions.require.flatMap((file) => ["--require", file]),
      ...mochaOptions.spec,
    ],
    { cwd: root, encoding: "utf8" },
  );
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  expect(Number(/(\d+) passing/.exec(stdout)?.[1])).toBeGreaterThan(3000);
});
