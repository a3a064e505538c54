import { parseArgs } from "node:util";
import { builtFolder, isBuilt } from "./built";
import { buildPage, isPageBuilt } from "./playground/build";
import { openBrowser } from "./playground/openBrowser";
import { servePlayground } from "./playground/serve";

const usage = `npm run playground -- [options]
  --port <number>  first port to try (8123)
  --no-open        print the address without opening a browser
  --no-build       serve the add-in as it was built last`;

/** Builds the add-in, serves it with the sample workbook, and opens it: no Excel and no account needed. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8123" },
      "no-open": { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port} is no port`);
  if (!values["no-build"])
    await step("Building the add-in, a minute the first time", isBuilt, () => builtFolder());
  await step("Bundling the sheet and the sample workbook", isPageBuilt, buildPage);
  const { url } = await servePlayground({ port });
  console.log(`Playground: ${url}  (Ctrl+C ends it)`);
  if (!values["no-open"]) openBrowser(url);
}

/** Says what is being done and how long it took; silent where it is done already. */
async function step(title: string, isDone: () => boolean, act: () => unknown): Promise<void> {
  if (isDone()) return;
  console.log(`${title}…`);
  const started = performance.now();
  await act();
  console.log(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
