import path from "node:path";
import { ensureBrowser } from "../../../scripts/browser";
import { builtFolder } from "../../../scripts/built";
import { buildPage } from "../../../scripts/playground/build";
import { servePlayground } from "../../../scripts/playground/serve";
import { announce, fixtureFolder, toEnd } from "./services";

/** Builds, serves and finds a browser, once for all end-to-end tests. */
export default async function startServices(): Promise<void> {
  // PANE_BUILD: the add-in built in that folder instead.
  const product = process.env.PANE_BUILD ? path.resolve(process.env.PANE_BUILD) : builtFolder();
  // Inherited by the workers, so that none of them has to install one.
  process.env.CHROME_PATH = ensureBrowser(true);
  await buildPage();
  const served = await Promise.all(
    [product, fixtureFolder].map((addin) => servePlayground({ port: 0, addin })),
  );
  announce({ addins: { product: served[0].url, fixture: served[1].url } });
  toEnd.push(...served.map((server) => () => server.close()));
}
