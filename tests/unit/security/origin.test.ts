import { describe, expect, it } from "vitest";
import { allowedOrigins, isOwnRequest, isSecureOrigin } from "@/lib/security/origin";

const ours = "https://look.hospital.org";

describe("a write", () => {
  const origins = { ours, other: "https://evil.org", opaque: "null", missing: undefined };
  const sites = {
    "same-origin": "same-origin",
    "same-site": "same-site",
    "cross-site": "cross-site",
    missing: undefined,
  };
  const combinations = Object.entries(origins).flatMap(([from, origin]) =>
    Object.entries(sites).map(([site, value]) => ({ from, origin, site, value })),
  );

  it.each(combinations)("from $from, site $site", ({ from, origin, site, value }) => {
    const headers = new Headers();
    if (origin !== undefined) headers.set("origin", origin);
    if (value !== undefined) headers.set("sec-fetch-site", value);
    const isOurs = from === "ours" && (site === "same-origin" || site === "missing");
    expect(isOwnRequest(headers, [ours])).toBe(isOurs);
  });

  it("from an origin that only begins or ends like ours is refused", () => {
    for (const origin of [
      `${ours}.evil.org`,
      `${ours}:8443`,
      "http://look.hospital.org",
      `${ours}/`,
    ]) {
      expect(isOwnRequest(new Headers({ origin }), [ours]), origin).toBe(false);
    }
  });
});

describe("the origins of this server", () => {
  it("are the configured one alone", () => {
    expect(allowedOrigins({ APP_ORIGIN: ours, PORT: "3000" })).toEqual([ours]);
    expect(isSecureOrigin({ APP_ORIGIN: ours })).toBe(true);
  });

  it("are this machine's names while it is tried out", () => {
    expect(allowedOrigins({ PORT: "4000" })).toEqual([
      "http://localhost:4000",
      "http://127.0.0.1:4000",
      "http://[::1]:4000",
    ]);
    expect(isSecureOrigin({})).toBe(false);
  });
});
