export function findProgram(candidates: string[], folders?: string[]): string | undefined;
export function findSystemBrowser(): string | undefined;
