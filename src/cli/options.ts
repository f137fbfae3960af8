import { parseArgs } from 'node:util';
import { UserError } from './errors.ts';

/** An option of a command, as it stands in the help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The values of options, by name; an option that was not given is absent. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean;
};

/** What a command takes, for reading the arguments and for the help. */
export interface Syntax<O extends Options = Options> {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** What comes after the name: `[FOLDER…]`. */
  readonly operands: string;
  /** How many operands it takes: least and most. */
  readonly count: readonly [number, number];
  readonly options: O;
  /** Further paragraphs of the help. */
  readonly notes: readonly string[];
}

const helpOption = { type: 'boolean', short: 'h', help: 'Show this help.' } as const;

/** The arguments of a command. Throws UserError for what the command does not take. */
export function readArguments<O extends Options>(
  args: readonly string[],
  { name, count, options }: Syntax<O>,
): { values: Values<O>; operands: string[]; help: boolean } {
  const fail = (problem: string) => new UserError(`${problem} Try: sourceline ${name} --help`);
  const parse = () => {
    const all: Record<string, Option & { short?: string }> = { ...options, help: helpOption };
    try {
      return parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const [sentence = ''] = error.message.split(/\. |\n/, 1);
      throw fail(`${sentence.replace(/\.$/, '')}.`);
    }
  };
  const { values, positionals: operands } = parse();
  const help = values['help'] === true;
  if (!help) {
    const [least, most] = count;
    if (operands.length < least) throw fail(`sourceline ${name} needs a file.`);
    if (operands.length > most) throw fail(`sourceline ${name} does not take “${operands[most]}”.`);
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) throw fail(`--${empty[0]} needs a value.`);
    if (operands.includes('')) throw fail('The name of a file or folder is empty.');
  }
  return { values: values as Values<O>, operands, help };
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** The help of one command. */
export function commandHelp({ name, summary, operands, options, notes }: Syntax): string {
  const rows = Object.entries(options).map(([key, { value, help: text }]): [string, string] => [
    value ? `--${key} ${value}` : `--${key}`,
    text,
  ]);
  const parts = [
    summary,
    `Usage: ${['sourceline', name, operands, '[OPTIONS]'].filter(Boolean).join(' ')}`,
    `Options:\n${table([...rows, ['-h, --help', helpOption.help]])}`,
    ...notes,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The help of the whole. */
export function overallHelp(description: string, commands: readonly Syntax[]): string {
  const parts = [
    description,
    'Usage: sourceline COMMAND [OPTIONS]',
    `Commands:\n${table(commands.map(({ name, summary }): [string, string] => [name, summary]))}`,
    `Options:\n${table([
      ['-h, --help', 'Show this help; after a command, the help of that command.'],
      ['-v, --version', 'Show the version.'],
    ])}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
