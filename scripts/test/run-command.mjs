import { spawn } from "node:child_process";

const live = new Set();
const keep = 400_000;

/**
 * Runs a command to its end, in a process group of its own so that nothing it started outlives it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, minutes: number }} options `minutes` is how
 *   long it may take before it counts as hung
 * @returns {Promise<{ code: number, output: string }>} output: the end of both streams together
 */
export function runCommand(command, args, { cwd, env = {}, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const listen = (chunk) => {
      output = (output + chunk).slice(-keep);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    live.add(child);
    const watchdog = setTimeout(() => {
      listen(`\nIt did not end within ${minutes} minutes and was stopped.\n`);
      stop(child, "SIGKILL");
    }, minutes * 60_000);
    const end = (code, words = "") => {
      clearTimeout(watchdog);
      live.delete(child);
      resolve({ code, output: output + words });
    };
    child.on("error", (error) => end(1, String(error)));
    // Whatever it left behind in its group, a server or a browser, goes with it.
    child.on("exit", () => stop(child, "SIGKILL"));
    child.on("close", (code) => end(code ?? 1));
  });
}

/** Stops every command that is still running. For the end of the whole run. */
export function stopAll() {
  for (const child of live) stop(child, "SIGTERM");
}

function stop(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}
