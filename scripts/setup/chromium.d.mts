// Types of chromium.mjs.
export function findChromium(): string | undefined;
export const chromiumSwitches: string[];
