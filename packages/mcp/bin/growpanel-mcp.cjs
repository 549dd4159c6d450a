#!/usr/bin/env node
// Newer Nodes keep the compiled program for the next start.
require('node:module').enableCompileCache?.();
require('../dist/main.cjs');
