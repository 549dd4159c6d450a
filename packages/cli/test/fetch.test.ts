// Our fetch holds what the SDK expects of one: its whole conformance table, run over node:http.
import { vi } from 'vitest';
import { fetch } from '../src/http/fetch.js';

// The table calls the global one.
vi.stubGlobal('fetch', fetch);
await import('../../sdk/test/conformance/conformance.test.js');
