import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A service of its own on a new database, with the demonstration's people in it. */
export interface Server {
  url: string;
  /** One token a role. */
  tokens: ReadonlyMap<string, string>;
  /** Ends the service, removes what it wrote, and resolves to its exit code. */
  stop(): Promise<number | null>;
}

const patience = 30_000;

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "songyao-ts-"));
  let child: ChildProcess | undefined;
  // However this process ends, nothing stays behind.
  const clean = () => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", clean);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

  child = spawn(binary(folder), ["serve", "--db", join(folder, "songyao.db"), "--addr", "127.0.0.1:0", "--demo-data"], {
    cwd: folder,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = await ready(child);
  return {
    url: only(/reference: (http:\S+)\/docs$/m, output),
    tokens: new Map([...output.matchAll(/^ +([a-z]+) +(sy_\S+)$/gm)].map((m) => [m[1]!, m[2]!])),
    async stop() {
      const code = await ended(child);
      process.off("exit", clean);
      clean();
      return code;
    },
  };
}

/** The service to test: SONGYAO_BIN, or what the sources at hand make. */
function binary(folder: string): string {
  const given = process.env["SONGYAO_BIN"];
  if (given) return resolve(given);
  const made = join(folder, process.platform === "win32" ? "songyao.exe" : "songyao");
  const root = fileURLToPath(new URL("../../..", import.meta.url)); // from api/ts/dist
  const built = spawnSync("go", ["build", "-o", made, "."], { cwd: root, encoding: "utf8" });
  if (built.error) {
    throw new Error(
      `cannot run go (${built.error.message}): install Go 1.26 or newer, or let SONGYAO_BIN name a built songyao`,
    );
  }
  if (built.status !== 0) throw new Error(`go build failed:\n${built.stderr}`);
  return made;
}

/** The environment without settings of a songyao that somebody runs here. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("SONGYAO_")));
}

/** Resolves to what the service wrote until it was ready, or rejects with it. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    let log = "";
    const timer = setTimeout(() => fail(`is not ready after ${patience / 1000} s`), patience);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`the service ${why}:\n${output}${log}`));
    };
    child.once("error", (err) => fail(`does not start (${err.message})`));
    child.once("exit", (code) => fail(`ended with ${code}`));
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (log = (log + text).slice(-10_000)));
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (!/reference: .*\n/.test(output)) return;
      clearTimeout(timer);
      resolve(output);
    });
  });
}

/** Asks the service to stop, makes it when it does not, and resolves to its exit code. */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
    child.kill("SIGTERM");
  });
}

function only(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (!found) throw new Error(`${pattern} is not in:\n${text}`);
  return found;
}
