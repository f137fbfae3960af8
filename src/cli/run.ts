import { buildCommand } from './commands/build.ts';
import { deriveCommand } from './commands/derive.ts';
import { explainCommand } from './commands/explain.ts';
import { serveCommand } from './commands/serve.ts';
import { timexCommand } from './commands/timex.ts';
import type { Effects } from './effects.ts';
import { UserError } from './errors.ts';
import { overallHelp } from './options.ts';
import { packageInfo } from './package.ts';
import { painter, visible, visibleLine } from './terminal.ts';

const commands = [buildCommand, deriveCommand, serveCommand, explainCommand, timexCommand];

/** Exit codes: done, the person's mistake, a bug. */
export const exitCodes = { done: 0, mistake: 1, bug: 2 } as const;

async function dispatch(args: readonly string[], effects: Effects): Promise<void> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    const { description } = packageInfo();
    effects.stdout.write(
      overallHelp(
        description,
        commands.map(({ syntax }) => syntax),
      ),
    );
    return;
  }
  if (name === '--version' || name === '-v') {
    effects.stdout.write(`${packageInfo().version}\n`);
    return;
  }
  const command = commands.find(({ syntax }) => syntax.name === name);
  if (!command) {
    const names = commands.map(({ syntax }) => syntax.name).join(', ');
    throw new UserError(`there is no command “${name}”; the commands are ${names}.`);
  }
  await command.run(rest, effects);
}

/** Runs the command with its arguments, and gives the exit code. Never throws. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const { stderr, env } = effects;
  const paint = painter(stderr, env);
  try {
    await dispatch(args, effects);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UserError) {
      stderr.write(`${paint('red', 'sourceline:')} ${visibleLine(error.message)}\n`);
      return exitCodes.mistake;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(
      `${paint('red', 'sourceline:')} this is a bug in Sourceline ${packageInfo().version}, not a mistake of yours. ` +
        `Please report it with what you did and the lines below.\n${visible(detail)}\n`,
    );
    return exitCodes.bug;
  }
}
