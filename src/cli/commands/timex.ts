import { resolve } from 'node:path';
import { tagText } from '../../derive/tag/index.ts';
import type { ResolvedTimex } from '../../derive/types.ts';
import { command } from '../command.ts';
import type { Effects } from '../effects.ts';
import { orUserError, UserError } from '../errors.ts';
import { readTexts, type DatedText } from '../timeml/texts.ts';
import { writeTimeml } from '../timeml/write.ts';

interface Tagged {
  readonly source: DatedText;
  readonly timexes: readonly ResolvedTimex[];
}

function asJson(tagged: readonly Tagged[]): string {
  const entries = tagged.map(({ source, timexes }): [string, unknown] => [
    source.id,
    timexes.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
  ]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

/** An id as the name of a file: what file systems take from every id. */
function fileName(id: string): string {
  return `${id.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\./, '_') || '_'}.tml`;
}

async function writeDocuments(tagged: readonly Tagged[], out: string, effects: Effects) {
  for (const { source, timexes } of tagged) {
    const path = resolve(effects.cwd, out, fileName(source.id));
    const content = writeTimeml(source, timexes);
    await orUserError(`cannot write ${path}`, () => effects.files.write(path, content));
  }
}

async function emitTimeml(tagged: readonly Tagged[], out: string | undefined, effects: Effects) {
  if (out !== undefined) return writeDocuments(tagged, out, effects);
  const [only, another] = tagged;
  if (!only || another) {
    throw new UserError(
      `TimeML is one document a text, and there are ${tagged.length} texts: name a folder with --out.`,
    );
  }
  effects.stdout.write(writeTimeml(only.source, only.timexes));
}

function checkOptions(format: string, out: string | undefined): void {
  if (format !== 'json' && format !== 'tml') {
    throw new UserError(`--format is json or tml, not “${format}”.`);
  }
  if (out !== undefined && format === 'json') throw new UserError('--out goes with --format tml.');
}

export const timexCommand = command(
  {
    name: 'timex',
    summary: 'Tag the date expressions in texts: JSON or TimeML in, JSON or TimeML out.',
    operands: '[FILE.tml…]',
    count: [0, Infinity],
    options: {
      format: { type: 'string', value: 'json|tml', help: 'What to write (default: json).' },
      out: { type: 'string', value: 'DIR', help: 'With --format tml: a folder, one file a text.' },
    },
    notes: [
      'Without FILE, standard input: JSON, or one TimeML document. A folder means the .tml files in it.\n' +
        'Standard input: [{"id": "a", "dct": "2016-03-28", "text": "He left on Sunday."}]\n' +
        'Standard output: {"a": [{"start": 11, "end": 17, "text": "Sunday", "type": "DATE", "value": "2016-03-27"}]}',
      'dct is the day the text was written (YYYY-MM-DD), or null. Offsets are UTF-16 code units.\n' +
        'type and value are those of TimeML TIMEX3. Annotations in a .tml file are not looked at.',
    ],
  },
  async (files, { format = 'json', out }, effects) => {
    checkOptions(format, out);
    const tagged = (await readTexts(files, effects)).map((source) => ({
      source,
      timexes: tagText(source.text, { published: source.published }),
    }));
    if (format === 'json') effects.stdout.write(asJson(tagged));
    else await emitTimeml(tagged, out, effects);
  },
);
