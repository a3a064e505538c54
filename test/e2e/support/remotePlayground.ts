import type { Page } from "playwright-core";
import type { Playground } from "../../../src/playground/api";

/** `window.playground` from the test's side: the same members, each answering with a promise. */
export type RemotePlayground = {
  readonly [
    Member in keyof Playground as Playground[Member] extends (...args: never[]) => unknown ? Member : never
  ]: Playground[Member] extends (...args: infer Arguments) => infer Result
    ? (...args: Arguments) => Promise<Awaited<Result>>
    : never;
};

export function remotePlayground(page: Page): RemotePlayground {
  const call =
    (member: string) =>
    (...args: unknown[]) =>
      page.evaluate(
        ([name, values]) =>
          (window.playground as unknown as Record<string, (...list: unknown[]) => unknown>)[name](...values),
        [member, args] as [string, unknown[]],
      );
  return new Proxy({} as RemotePlayground, { get: (_, member) => call(String(member)) });
}
