/**
 * `npm run build [address] [address of office.js]`: the add-in for the folder it will be served from. The addresses are no
 * options: PowerShell takes `--` away from npm (npm/cli#4903), and cmd cannot set a variable for one command.
 * ADDIN_URL and OFFICE_JS_URL say the same.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { addinAddress, officeJsAddress } from "./webpack/addresses";

function main(): number {
  const [address = process.env.ADDIN_URL, officeJs = process.env.OFFICE_JS_URL, ...more] =
    process.argv.slice(2);
  if (more.length > 0)
    throw new Error(`"${more[0]}" is one argument too many: npm run build https://your.server/folder/`);
  const addresses = { ADDIN_URL: addinAddress(address), OFFICE_JS_URL: officeJsAddress(officeJs) };
  const webpack = join(__dirname, "../node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: join(__dirname, ".."),
    env: { ...process.env, ...addresses },
    stdio: "inherit",
  });
  if (status === 0) console.log(`\ndist/ is the add-in for ${addresses.ADDIN_URL}`);
  return status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
