export const root: string;
export class SettingsError extends Error {
  problems: string[];
}
export type Settled = {
  settings: Record<string, string>;
  made: boolean;
  dataDir: string;
  secretsFile: string;
};
export function settle(
  env: Record<string, string | undefined>,
  defaults?: { dataDir?: string },
): Settled;
export function isLoopback(host: string): boolean;
export function settleOrExit(env: Record<string, string | undefined>): Record<string, string>;
