import * as v from 'valibot';
import { tagText } from '../../derive/tag/index.ts';
import { command } from '../command.ts';
import type { When } from '../../model/index.ts';
import { UserError } from '../errors.ts';

const InputSchema = v.array(
  v.object({
    id: v.union([v.string(), v.number()]),
    dct: v.nullish(v.string()),
    text: v.string(),
  }),
);

function readInput(json: string): v.InferOutput<typeof InputSchema> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new UserError(
      `the input is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`,
      { cause: error },
    );
  }
  const result = v.safeParse(InputSchema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new UserError(`the input is wrong${path ? ` at ${path}` : ''}: ${issue.message}.`);
}

/** The day a text was written, as TimeML has it: `2016-03-28`, `20160328`, either with a time. */
function readDay(dct: string, id: string | number): When {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T[\d:.,+Z-]{0,30})?$/.exec(dct) ?? [];
  const edtf = `${year}-${month}-${day}`;
  const ms = Date.parse(edtf);
  // Date.parse reads 30 February as 1 March.
  if (!Number.isNaN(ms) && new Date(ms).toISOString().startsWith(edtf)) {
    return { edtf, earliest: edtf, latest: edtf };
  }
  throw new UserError(`the dct of “${id}” is not a day (YYYY-MM-DD): “${dct}”.`);
}

export const timexCommand = command(
  {
    name: 'timex',
    summary: 'Tag the date expressions in texts: JSON in, JSON out.',
    operands: '',
    count: [0, 0],
    options: {},
    notes: [
      'Standard input: [{"id": "a", "dct": "2016-03-28", "text": "He left on Sunday."}]\n' +
        'Standard output: {"a": [{"start": 8, "end": 17, "text": "on Sunday", …}]}',
      'dct is the day the text was written (YYYY-MM-DD), or null. Offsets are UTF-16 code units.\n' +
        'type and value are those of TimeML TIMEX3.',
    ],
  },
  async (_, __, effects) => {
    const items = readInput(await effects.stdin());
    const tagged = new Map<string, unknown>();
    for (const { id, dct, text } of items) {
      const key = String(id);
      if (tagged.has(key)) throw new UserError(`the input has the id “${key}” twice.`);
      tagged.set(
        key,
        tagText(text, { published: dct == null ? null : readDay(dct, id) }).map(
          ({ start, end, text, type, value }) => ({
            start,
            end,
            text,
            type,
            value,
          }),
        ),
      );
    }
    effects.stdout.write(`${JSON.stringify(Object.fromEntries(tagged))}\n`);
  },
);
