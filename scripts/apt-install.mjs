import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
const options = ["-y", "-qq", "--no-install-recommends", "-o", "Acquire::Retries=3"];
const attempts = 3;

/** Whether packages of the system can be installed here: Debian or its kin, as root. */
export function canAptInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs Debian packages without a question and without a word unless it fails.
 * @param {string[]} packages their names
 * @returns {{ ok: true } | { ok: false, reason: string }} the reason is apt-get's own last words
 */
export function aptInstall(packages) {
  let reason = "";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      apt(["update", "-qq"]);
      apt(["install", ...options, ...packages]);
      return { ok: true };
    } catch (error) {
      reason = lastWords(error);
    }
  }
  return { ok: false, reason };
}

function apt(args) {
  execFileSync("apt-get", args, { env: quiet, stdio: ["ignore", "ignore", "pipe"] });
}

function lastWords(error) {
  const words = String(error?.stderr ?? "").trim() || String(error?.message ?? error);
  return words.split("\n").slice(-3).join(" ");
}
