import { headers } from "next/headers";
import { loadSession } from "../auth/guard";
import { tooMany } from "./handle";
import { clientAddress, type Limit, takeTurn } from "./rate-limit";

const perAddress: Limit = { points: 12_000, seconds: 600 };
const perSession: Limit = { points: 120, seconds: 600 };

/**
 * Counts a file that is made for one person against what an address and a session may ask for: each
 * reads everything, or sets a PDF, so it costs far more than a page (S43).
 * @param name of the file's limits; each kind of file counts by itself
 * @returns the refusal, which nobody keeps, or null when it may be made. Without a session only the
 * address counts; the guard of the route is still to be asked
 * @throws AppError "database-away"
 */
export async function refuseDownload(name: string): Promise<Response | null> {
  const address = clientAddress(await headers());
  const wait = await takeTurn(`${name}/address`, address, perAddress);
  if (wait > 0) return tooMany(wait);
  const session = await loadSession();
  if (session === null) return null;
  const own = await takeTurn(`${name}/session`, session.tokenHash, perSession);
  return own > 0 ? tooMany(own) : null;
}
