import { aptInstall, canAptInstall } from "./apt-install.mjs";
import { findProgram } from "./find-program.mjs";

/**
 * qpdf, which checks the PDFs of the packet: the one on the PATH, or, on Debian as root, one that is
 * installed now.
 * @returns {{ ok: true, path: string } | { ok: false, reason: string }}
 */
export function ensureQpdf() {
  const there = findProgram(["qpdf"]);
  if (there) return { ok: true, path: there };
  if (!canAptInstall()) return { ok: false, reason: "there is no qpdf here: install one" };
  const result = aptInstall(["qpdf"]);
  const path = findProgram(["qpdf"]);
  if (path) return { ok: true, path };
  return { ok: false, reason: `apt-get could not install qpdf: ${result.reason ?? ""}` };
}
