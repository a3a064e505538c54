import { spawnSync } from "node:child_process";
import { fromProject } from "../playground/paths";

/** What a release was made of. */
export interface Commit {
  /** 40 hexadecimal digits. */
  readonly id: string;
  readonly time: Date;
  /** Files that differ from the commit; none of a release. */
  readonly changed: readonly string[];
}

function git(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, { cwd: fromProject(), encoding: "utf8" });
  if (status !== 0) throw new Error(`A release names its commit, and git does not: ${error ?? stderr}`);
  return stdout;
}

export function currentCommit(): Commit {
  const [id, seconds] = git("log", "-1", "--format=%H %ct").trim().split(" ");
  const changed = git("status", "--porcelain").split("\n").filter(Boolean);
  return { id, time: new Date(Number(seconds) * 1000), changed: changed.map((line) => line.slice(3)) };
}
