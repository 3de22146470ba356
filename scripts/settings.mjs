// Reads the settings, makes the secrets at the first start, and refuses to start on wrong
// ones. Everything after this reads process.env only.
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const secretNames = ["SECOND_LOOK_MASTER_KEY", "NEXTAUTH_SECRET"];
// Words that stand in examples and templates, never in a random value.
const exampleWords =
  /change.?me|example|secret|password|replace|your.?key|default|insert|todo|xxxx|1234|abcd/i;

/** A start that must not go on. `problems` has one line for each setting at fault. */
export class SettingsError extends Error {
  /** @param {string[]} problems */
  constructor(problems) {
    super(problems.join("\n"));
    this.name = "SettingsError";
    this.problems = problems;
  }
}

/**
 * Settles database, address, origin and secrets from the environment.
 * @param {Record<string, string | undefined>} env what the operator set, before defaults
 * @param {{ dataDir?: string }} [defaults]
 * @returns {{ settings: Record<string, string>, made: boolean, dataDir: string, secretsFile: string }}
 * @throws {SettingsError} naming every setting at fault
 */
export function settle(env, defaults = {}) {
  const dataDir = path.resolve(root, env.DATA_DIR || defaults.dataDir || "data");
  const database = settleDatabase(env.DATABASE_URL, dataDir);
  const host = env.HOST || "127.0.0.1";
  const port = env.PORT || "3000";
  const strict = env.NODE_ENV === "production" && database.kind !== "file";
  const problems = [
    ...database.problems,
    ...portProblems(port),
    ...originProblems(env.APP_ORIGIN, host, strict),
    ...secretProblems(env, strict),
  ];
  if (problems.length > 0) throw new SettingsError(problems);

  const secretsFile = path.join(dataDir, "secrets.json");
  const needed = secretNames.filter((name) => !env[name]);
  if (needed.length > 0 || database.kind === "file")
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const kept = needed.length > 0 ? keepSecrets(secretsFile) : { made: false, secrets: {} };
  const settings = {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    HOST: host,
    PORT: port,
    APP_ORIGIN: env.APP_ORIGIN ? new URL(env.APP_ORIGIN).origin : "",
  };
  for (const name of secretNames) settings[name] = env[name] || kept.secrets[name];
  return { settings, made: kept.made, dataDir, secretsFile };
}

/**
 * Settles, for a program that starts: says where new secrets are, or why it does not start.
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>} the settings
 */
export function settleOrExit(env) {
  try {
    const { settings, made, secretsFile } = settle(env);
    if (made) {
      console.log(`Made new secrets in ${secretsFile}.`);
      console.log(
        "Back this file up apart from the database: without it nothing stored can be read.",
      );
    }
    return settings;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error("Second Look did not start:");
    for (const problem of error.problems) console.error(`  ${problem}`);
    process.exit(1);
  }
}

function settleDatabase(url, dataDir) {
  if (!url)
    return { url: `file:${path.join(dataDir, "second-look.db")}`, kind: "file", problems: [] };
  if (url.startsWith("file:")) {
    const file = path.resolve(root, url.slice("file:".length));
    return { url: `file:${file}`, kind: "file", problems: [] };
  }
  if (/^postgres(ql)?:/.test(url)) return { url, kind: "postgres", problems: [] };
  if (/^(libsql|https?|wss?):/.test(url)) return { url, kind: "libsql-server", problems: [] };
  return {
    url,
    kind: "file",
    problems: ["DATABASE_URL must begin with file:, libsql: or postgresql:."],
  };
}

function portProblems(port) {
  const ok = /^\d{1,5}$/.test(port) && Number(port) <= 65535;
  return ok ? [] : ["PORT must be a number from 0 to 65535."];
}

/** Whether a host name means this machine itself. */
export function isLoopback(host) {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function originProblems(origin, host, strict) {
  if (!origin) {
    if (isLoopback(host) && !strict) return [];
    return [
      "APP_ORIGIN is missing: set the address people use, such as https://look.hospital.org.",
    ];
  }
  let url;
  try {
    url = new URL(origin);
  } catch {
    return ["APP_ORIGIN is not an address: set it such as https://look.hospital.org."];
  }
  if (url.pathname !== "/" || url.search || url.hash || url.username) {
    return ["APP_ORIGIN must be an origin only: no path, query or user name."];
  }
  if (url.protocol === "https:") return [];
  if (url.protocol === "http:" && isLoopback(url.hostname)) return [];
  return [
    "APP_ORIGIN must begin with https: (plain http is only for trying it out on this machine).",
  ];
}

function secretProblems(env, strict) {
  const problems = [];
  for (const name of secretNames) {
    const value = env[name];
    if (!value) {
      if (strict) problems.push(`${name} is missing: make one with  openssl rand -base64 32`);
      continue;
    }
    const fault = weakness(name, value);
    if (fault) problems.push(`${name} ${fault}: make one with  openssl rand -base64 32`);
  }
  if (env.SECOND_LOOK_MASTER_KEY && env.SECOND_LOOK_MASTER_KEY === env.NEXTAUTH_SECRET) {
    problems.push("SECOND_LOOK_MASTER_KEY and NEXTAUTH_SECRET are the same: make two.");
  }
  return problems;
}

function weakness(name, value) {
  if (exampleWords.test(value)) return "looks like an example";
  const bytes = Buffer.from(value, "base64");
  if (name === "SECOND_LOOK_MASTER_KEY" && bytes.length !== 32) return "is not 32 bytes in base64";
  if (bytes.length < 32) return "is too short";
  // 32 random bytes have about 30 different values; fewer than 16 happens by no chance.
  if (new Set(bytes).size < 16) return "is too weak";
  return null;
}

/** Reads the secrets file, or makes it. Of several first starts at once, one makes it. */
function keepSecrets(file) {
  if (existsSync(file)) return { made: false, secrets: readSecrets(file) };
  const secrets = Object.fromEntries(secretNames.map((name) => [name, randomSecret()]));
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  try {
    linkSync(draft, file); // fails when another start was first; never replaces
    return { made: true, secrets };
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return { made: false, secrets: readSecrets(file) };
  } finally {
    rmSync(draft, { force: true });
  }
}

function randomSecret() {
  for (;;) {
    const secret = randomBytes(32).toString("base64");
    // By rare chance random letters spell an example word; such a value would be refused.
    if (!exampleWords.test(secret)) return secret;
  }
}

function readSecrets(file) {
  let secrets;
  try {
    secrets = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new SettingsError([`${file} cannot be read: put your backup of it back.`]);
  }
  const problems = secretNames
    .filter((name) => typeof secrets[name] !== "string" || weakness(name, secrets[name]))
    .map((name) => `${name} in ${file} is missing or weak: put your backup of it back.`);
  if (problems.length > 0) throw new SettingsError(problems);
  chmodSync(file, 0o600);
  return secrets;
}
