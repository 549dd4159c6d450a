// What every run of tests in this package needs to read the sources.
import { engineInTests } from './engine.js';

export const sources = {
  plugins: [engineInTests],
  define: { __PACKAGE_VERSION__: JSON.stringify('0.0.0-test') },
};

/** The engine goes through the same changes as in the build. */
export const server = { deps: { inline: [/workers-oauth-provider/] } };
