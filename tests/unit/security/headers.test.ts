import { describe, expect, it } from "vitest";
import {
  baseHeaders,
  cacheControl,
  contentSecurityPolicy,
  createNonce,
  isStaticFile,
} from "../../../scripts/headers.mjs";

function parse(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the content security policy", () => {
  it("lets no script run but those of this very response", () => {
    const policy = parse(contentSecurityPolicy("abc"));
    expect(policy.get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    for (const name of ["object-src", "base-uri", "frame-ancestors"]) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
    for (const name of ["form-action", "connect-src"]) {
      expect(policy.get(name), name).toEqual(["'self'"]);
    }
    expect(contentSecurityPolicy("abc")).not.toMatch(/unsafe|https?:|\*/);
  });

  it("evaluates code in development only", () => {
    expect(contentSecurityPolicy("abc", { dev: true })).toContain("'unsafe-eval'");
  });

  it("has a nonce that nobody can guess", () => {
    const nonces = Array.from({ length: 1_000 }, createNonce);
    expect(new Set(nonces).size).toBe(1_000);
    for (const nonce of nonces) expect(Buffer.from(nonce, "base64")).toHaveLength(16);
  });

  it("asks for HTTPS where people use HTTPS", () => {
    expect(contentSecurityPolicy("abc")).not.toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy("abc", { secure: true })).toContain("upgrade-insecure-requests");
  });
});

describe("a page", () => {
  it.each(["/decide", "/decide/what", "/decide/answer", "/safety", "/safety/now", "/start"])(
    "%s is kept nowhere",
    (path) => {
      expect(cacheControl(path)).toBe("no-store");
    },
  );

  it.each([
    "/api/answers",
    "/api/health",
    "/welcome-back",
    "/leave",
    "/rules/../decide",
    "/rulesx",
  ])("%s is kept nowhere either", (path) => {
    expect(cacheControl(path)).toBe("no-store");
  });

  it.each(["/", "/rules", "/rules/t5", "/privacy", "/methods", "/sources"])(
    "%s may be kept by the browser, never by anything shared",
    (path) => {
      expect(cacheControl(path)).toBe("private, no-cache");
    },
  );
});

describe("a file that is the same for everybody", () => {
  it("is told apart from a page", () => {
    for (const path of ["/_next/static/chunks/a.js", "/icon.svg"]) {
      expect(isStaticFile(path), path).toBe(true);
    }
    for (const path of ["/", "/decide/x.css", "/decide/icon.svg", "/api/health", "/_next/data/x"]) {
      expect(isStaticFile(path), path).toBe(false);
    }
  });

  it("that is not there is answered as a missing page, with the headers of a page", () => {
    for (const path of ["/robots.txt", "/favicon.ico", "/_next/static/", "/_next/static/../x.js"]) {
      expect(isStaticFile(path), path).toBe(false);
    }
  });
});

describe("the headers of every response", () => {
  const headers = Object.fromEntries(baseHeaders);

  it("keep the address of a page from other sites, but let a plain form say its origin", () => {
    expect(headers["Referrer-Policy"]).toBe("same-origin");
  });

  it("switch off guessing of types, framing, and every device of the browser", () => {
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Cross-Origin-Opener-Policy"]).toBe("same-origin");
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("same-origin");
    for (const device of ["camera", "microphone", "geolocation"]) {
      expect(headers["Permissions-Policy"]).toContain(`${device}=()`);
    }
  });
});
