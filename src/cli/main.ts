import { endWithReader } from './closed-pipe.ts';
import { realEffects } from './effects.ts';
import { tuneEngine } from './engine.ts';
import { run } from './run.ts';

tuneEngine();
endWithReader();
process.exitCode = await run(process.argv.slice(2), realEffects());
