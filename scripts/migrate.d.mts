export class MigrationError extends Error {}
export function migrate(url: string, options?: { folder?: string }): Promise<string[]>;
export function splitStatements(sql: string): string[];
