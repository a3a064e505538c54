import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface Postgres {
  /** Runs a script. @returns the rows of its last query: column values as text, null for NULL. */
  rows(sql: string): (string | null)[][];
  stop(): void;
}

/** True where a server can be started: its programs are installed, and there is a user that may own it. */
export function hasPostgres(): boolean {
  return findPrograms() !== undefined && serverOwner() !== null;
}

/** Starts a server of its own in a temporary folder, reached by a socket file only; null where none is installed. */
export function startPostgres(): Postgres | null {
  const programs = findPrograms();
  const owner = serverOwner();
  if (!programs || owner === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "qei-pg-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const asOwner = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const data = join(folder, "data");
  const cluster = ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"];
  execFileSync(join(programs, "initdb"), cluster, { ...asOwner, stdio: "pipe" });
  // What is written is gone with the server: no log for a crash, no cleaning up; a sort of a million rows fits in memory.
  const choices = {
    listen_addresses: "",
    unix_socket_directories: folder,
    fsync: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    autovacuum: "off",
    work_mem: "256MB",
  };
  const settings = Object.entries(choices).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings], {
    ...asOwner,
    stdio: "ignore",
  });
  const stop = () => {
    // One that is killed leaves its shared memory behind; one that has not started cannot be told to stop.
    const { status } = spawnSync(join(programs, "pg_ctl"), ["stop", "-D", data, "-m", "immediate"], asOwner);
    if (status !== 0) server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  const rows = (sql: string) => {
    const options = [
      "-h",
      folder,
      "-U",
      "tester",
      "-d",
      "postgres",
      "-X",
      "-q",
      "-A",
      "-t",
      "-v",
      "ON_ERROR_STOP=1",
    ];
    const { status, stdout, stderr } = spawnSync(
      join(programs, "psql"),
      [...options, "-F", "\t", "-P", "null=\\N"],
      { ...asOwner, input: sql, encoding: "utf8", maxBuffer: 1e9 },
    );
    // A script that fails half-way leaves the rest of it unread: what it says is the fault, not the broken pipe.
    if (status !== 0) throw new Error(`psql: ${stderr}`);
    const lines = stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => line.split("\t").map((value) => (value === "\\N" ? null : value)));
  };
  try {
    waitFor(() => rows("SELECT 1"));
  } catch (error) {
    stop();
    throw error;
  }
  return { rows, stop };
}

/** On the PATH, or where Debian's package postgresql puts them without adding them to it. */
function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin"))
    : [];
  const folders = [...versions, ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) =>
    ["initdb", "postgres", "psql"].every((name) => existsSync(join(folder, name))),
  );
}

/** PostgreSQL refuses to run as root: then the user `postgres` owns it. null where there is no such user. */
function serverOwner(): { uid: number; gid: number } | undefined | null {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) =>
    Number(execFileSync("id", [option, "postgres"], { stdio: "pipe" }).toString());
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function waitFor(attempt: () => unknown): void {
  for (let tries = 0; ; tries++) {
    try {
      attempt();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
