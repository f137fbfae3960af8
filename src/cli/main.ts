import { endWithReader } from './closed-pipe.ts';
import { realEffects } from './effects.ts';
import { run } from './run.ts';

endWithReader();
process.exitCode = await run(process.argv.slice(2), realEffects());
