import { isAbsolute, sep } from "node:path";
import { TestEnvironment } from "jest-environment-node";
import { PagePool } from "./pagePool";
import { toEnd } from "./services";

/** Jest loads this file once a worker, so its pages outlive each test file. */
const pool = new PagePool();
// Where Jest runs all in its main process; workers end with their browsers.
toEnd.push(() => pool.end());

/**
 * Playwright asks for its stack at each call. Jest translates every frame of it, which took a sixth of what these tests
 * take of Node; frames of packages are as they are, and one of ours is translated once.
 */
function translateOwnFrames(): void {
  const { prepareStackTrace: translate } = Error;
  if (!translate) return;
  const translated = new Map<string, string>();
  Error.prepareStackTrace = (error, frames) => {
    const head = String(translate(error, []));
    const line = (frame: NodeJS.CallSite) => {
      const given = String(frame);
      if (!isOwn(frame)) return `\n    at ${given}`;
      const known = translated.get(given) ?? String(translate(error, [frame])).slice(head.length);
      translated.set(given, known);
      return known;
    };
    return head + frames.map(line).join("");
  };
}

function isOwn(frame: NodeJS.CallSite): boolean {
  const file = frame.getFileName();
  return !!file && isAbsolute(file) && !file.includes(`${sep}node_modules${sep}`);
}

/** Node with the pages of this worker: a page that is loaded again in a warm tab is there three times as fast. */
export default class PlaygroundEnvironment extends TestEnvironment {
  async setup(): Promise<void> {
    await super.setup();
    // Jest has just set its own.
    translateOwnFrames();
    this.global.playgroundPages = pool;
  }

  /** What fails once in many runs cannot be looked at again. */
  async handleTestEvent({ name }: { readonly name: string }): Promise<void> {
    if (name === "test_fn_failure") process.stderr.write(await pool.shown());
  }

  async teardown(): Promise<void> {
    await pool.closeTaken();
    await super.teardown();
  }
}
