#!/usr/bin/env node
// Runs the TypeScript sources through tsx, from a checkout or an installed package alike.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
