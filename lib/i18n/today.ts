import { cookies } from "next/headers";
import { countryZones } from "@/lib/content/time-zones";

/** The cookie in which the browser says its time zone; set by script, and nothing else in it. */
export const zoneCookie = "zone";

/**
 * The calendar day at an instant in a time zone.
 * In: the instant; an IANA name such as "Europe/Dublin". Out: YYYY-MM-DD. An unknown zone is UTC.
 */
export function dayIn(at: Date, zone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...parts, timeZone: zone }).format(at);
  } catch {
    return at.toISOString().slice(0, 10);
  }
}

/** The person's time zone: what the browser said, else their country's, else UTC. */
export async function loadZone(country: string | null): Promise<string> {
  const said = (await cookies()).get(zoneCookie)?.value ?? "";
  const decoded = said.replace(/%2F/gi, "/");
  if (/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(decoded) && isZone(decoded))
    return decoded;
  if (country !== null && Object.hasOwn(countryZones, country)) {
    return countryZones[country as keyof typeof countryZones];
  }
  return "UTC";
}

/** Today where the person is, YYYY-MM-DD. In: their country as answered, or null. */
export async function loadToday(country: string | null): Promise<string> {
  return dayIn(new Date(), await loadZone(country));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
