/**
 * The name of the cookie that tells the script of a page that this visit is on a shared device and
 * ends by itself (S7). It says no more than that and opens nothing, so script may read it.
 */
export const sharedVisitCookieName = "second-look-shared";
