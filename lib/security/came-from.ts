import { allowedOrigins } from "./origin";

/**
 * The page of ours that a form was sent from, for a form that stands on every page.
 * In: the Referer header, or null. Out: its path with what it was asked for; "/" where the header is
 * missing, long, of another origin or no page, so that no address from outside is ever followed.
 */
export function cameFrom(
  referer: string | null,
  origins: readonly string[] = allowedOrigins(),
): string {
  if (referer === null || referer.length > 2_000 || !URL.canParse(referer)) return "/";
  const { origin, pathname, search } = new URL(referer);
  const isPage =
    /^\/(?!(?:api|_next)(?:\/|$))[\w\-./]*$/.test(pathname) && !/^\/[/.]/.test(pathname);
  if (!origins.includes(origin) || !isPage) return "/";
  return /^(?:\?[\w\-./=&%~]*)?$/.test(search) ? pathname + search : pathname;
}
