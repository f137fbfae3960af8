import { start } from './start.ts';

// A page may be for one mode only, and says so.
start(document.documentElement.dataset['only'] === 'embed' ? 'embed' : null);
