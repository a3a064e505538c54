import path from "node:path";

/** What the run of end-to-end tests starts once, for all files and all of jest's workers. */
export interface Services {
  /** Addresses of the playground with each add-in. */
  readonly addins: Readonly<Record<Addin, string>>;
}

/** `product` as webpack builds it; `fixture`, whose functions show what the host does with arguments and results. */
export type Addin = "product" | "fixture";

export const fixtureFolder = path.join(__dirname, "../host/fixture");

const variable = "PLAYGROUND_SERVICES";

/** Jest's workers are processes of their own; they inherit the environment. */
export function announce(services: Services): void {
  process.env[variable] = JSON.stringify(services);
}

export function services(): Services {
  const text = process.env[variable];
  if (!text) throw new Error("End-to-end tests need the services that globalSetup.ts starts");
  return JSON.parse(text) as Services;
}

/**
 * What this process ends after its last test. It is one list, though Jest loads this file once for what sets up and once for
 * each environment.
 */
export const toEnd: (() => Promise<void>)[] = ((
  globalThis as { e2eToEnd?: (() => Promise<void>)[] }
).e2eToEnd ??= []);
