// The check of what is published: the package, installed, and its page, typed in. Apart from the other tests, because
// it takes as long as all of them.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { testTimeout: 60_000 } });
