#!/usr/bin/env node
// An older Node would start, and fail at the first tool in words that help nobody.
if (!process.getBuiltinModule) {
  process.stderr.write(`growpanel-mcp: needs Node.js 20.19 or newer; this is ${process.version}\n`);
  process.exit(2);
}
// Newer Nodes keep the compiled program for the next start.
require('node:module').enableCompileCache?.();
require('../dist/main.cjs');
