#!/usr/bin/env node
// Later Nodes keep what they have compiled, so that the next start is a quicker one.
require('node:module').enableCompileCache?.();
require('../dist/main.js');
