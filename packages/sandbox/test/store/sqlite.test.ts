// The store on embedded SQLite.
import { openFile } from '../../src/store/database.js';
import { storeTests } from './conformance.js';

storeTests('embedded SQLite', { open: () => openFile(':memory:'), connections: 1 });
