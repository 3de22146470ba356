import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { afterEach, describe, expect, it } from "vitest";
import { cacheControl, contentSecurityPolicy } from "@/lib/security/headers";
import { proxy } from "@/proxy";

function parse(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

afterEach(() => {
  delete process.env.APP_ORIGIN;
});

describe("the content security policy", () => {
  it("lets no script run but those of this very response", () => {
    const policy = parse(contentSecurityPolicy("abc", false));
    expect(policy.get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    for (const name of ["object-src", "base-uri", "frame-ancestors"]) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
    for (const name of ["form-action", "connect-src"]) {
      expect(policy.get(name), name).toEqual(["'self'"]);
    }
    expect(contentSecurityPolicy("abc", false)).not.toMatch(/unsafe|https?:|\*/);
  });

  it("evaluates code in development only", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
  });

  it("has another nonce for each response, and gives Next the same one", () => {
    const answers = [1, 2].map(() => proxy(new NextRequest("http://localhost:3000/decide/what")));
    const nonces = answers.map(
      (answer) => /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1],
    );
    expect(new Set(nonces).size).toBe(2);
    expect(Buffer.from(nonces[0] ?? "", "base64")).toHaveLength(16);
    const forNext = answers[0]?.headers.get("x-middleware-request-content-security-policy");
    expect(forNext).toContain(`'nonce-${nonces[0]}'`);
  });

  it("asks for HTTPS where people use HTTPS", () => {
    expect(contentSecurityPolicy("abc", false)).not.toContain("upgrade-insecure-requests");
    process.env.APP_ORIGIN = "https://look.hospital.org";
    expect(contentSecurityPolicy("abc", false)).toContain("upgrade-insecure-requests");
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

describe("the headers of every response", () => {
  const headers = JSON.parse(readFileSync("lib/security/base-headers.json", "utf8"));

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
