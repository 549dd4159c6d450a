export const neededGo: string;
export function findGo(): string | undefined;
export function goEnvironment(): NodeJS.ProcessEnv;
export function gofmtOf(go: string): string;
