import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { cacheControl, contentSecurityPolicy } from "@/lib/security/headers";

/**
 * Headers for each document and API answer. It never decides who may see what: that is done
 * where the data is read. The headers that are the same for everything are set by
 * scripts/server.mjs.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // Next takes the nonce of its own scripts from here.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", cacheControl(request.nextUrl.pathname));
  return response;
}

export const config = {
  // Everything but files that are the same for everybody.
  matcher: ["/((?!_next/static/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)"],
};
