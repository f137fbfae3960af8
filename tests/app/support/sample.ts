import { createHash } from 'node:crypto';
import {
  parseTimeline,
  type Article,
  type Mention,
  type Timeline,
  type TimelineEvent,
} from '../../../src/model/index.ts';
import { quoteAt } from '../../../src/text/index.ts';
import { whenOf } from '../../../src/time/index.ts';

/** Builders of small timelines from invented sentences; offsets are found, never typed. */

export function article(
  id: string,
  text: string,
  published: string | null = '2021-06-07',
  more: Partial<Article> = {},
): Article {
  return {
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: `Report ${id}`,
    publisher: `The ${id} Courier`,
    author: null,
    url: null,
    published: {
      when: published === null ? null : whenOf(published),
      basis: published === null ? 'unknown' : 'stated',
      evidence: [],
      derivation: [],
    },
    text,
    regions: [],
    ...more,
  };
}

function find(text: string, wanted: string, from = 0) {
  const start = text.indexOf(wanted, from);
  if (start < 0) throw new Error(`not in the text: ${wanted}`);
  return { start, end: start + wanted.length, text: wanted };
}

/** A mention of the quote's sentence; `timex` is looked for in the whole article. */
export function mention(
  source: Article,
  quote: string,
  trigger: string,
  when: string | null,
  more: Partial<Mention> & { words?: string } = {},
): Mention {
  const { words, ...rest } = more;
  const { start, end } = find(source.text, quote);
  return {
    article: source.id,
    start,
    end,
    ...quoteAt(source.text, { start, end }),
    trigger: find(source.text, trigger, start),
    timex:
      words === undefined ? null : { ...find(source.text, words), type: 'DATE', value: when ?? '' },
    when: when === null ? null : whenOf(when),
    derivation: words === undefined ? [] : [`“${words}” names the day`],
    attribution: null,
    status: 'reported',
    polarity: 'positive',
    ...rest,
  };
}

export function event(
  id: string,
  when: string,
  mentions: Mention[],
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id,
    title: `Event ${id}`,
    kind: 'other',
    when: whenOf(when),
    status: 'reported',
    importance: 0.3,
    participants: [],
    places: [],
    mentions,
    ...more,
  };
}

/** The timeline, proved to keep the contract. */
export function timeline(
  articles: Article[],
  events: TimelineEvent[],
  more: Partial<Timeline> = {},
): Timeline {
  return parseTimeline({ version: 1, title: 'A sample', articles, events, holdings: [], ...more });
}

const north = article(
  'north',
  'Bridge falls\n\nThe old bridge at Marlow fell on Sunday. Nobody was hurt.\n\nIn April the council had warned of rust, engineer Zoë Ünal said.\n\nShare this page\n',
  '2021-06-07',
  { url: 'https://news.example/north?id=1' },
);
const south = article(
  'south',
  'The Marlow bridge collapsed at the weekend.\nIt will be rebuilt by 2023, the mayor claimed.\n',
  '2021-06-09',
);

/** Three events from two articles: two sources agree on one, one is claimed, one is a month. */
export const sample: Timeline = timeline(
  [north, south],
  [
    event(
      'warn',
      '2021-04',
      [
        mention(north, 'In April the council had warned of rust', 'warned', '2021-04', {
          words: 'April',
        }),
      ],
      { title: 'Council warns of rust', kind: 'statement', participants: ['Zoë Ünal'] },
    ),
    event(
      'fall',
      '2021-06-06',
      [
        mention(north, 'The old bridge at Marlow fell on Sunday.', 'fell', '2021-06-06', {
          words: 'on Sunday',
        }),
        mention(
          south,
          'The Marlow bridge collapsed at the weekend.',
          'collapsed',
          '2021-06-05/2021-06-06',
          {
            words: 'at the weekend',
          },
        ),
      ],
      { title: 'Bridge at Marlow falls', kind: 'disaster', importance: 0.9, places: ['Marlow'] },
    ),
    event(
      'plan',
      '../2023',
      [
        mention(south, 'It will be rebuilt by 2023, the mayor claimed.', 'rebuilt', '../2023', {
          words: 'by 2023',
          status: 'planned',
          attribution: { source: 'the mayor', cue: find(south.text, 'claimed') },
        }),
      ],
      { title: 'Bridge is to be rebuilt', kind: 'politics', status: 'planned' },
    ),
  ],
  { title: 'Marlow' },
);
