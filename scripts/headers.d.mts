export const baseHeaders: [string, string][];
export const closedPolicy: string;
export function createNonce(): string;
export function contentSecurityPolicy(
  nonce: string,
  options?: { dev?: boolean; secure?: boolean },
): string;
export function cacheControl(pathname: string): string;
export function isStaticFile(pathname: string): boolean;
