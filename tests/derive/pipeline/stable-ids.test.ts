import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mentionsOf, prepare, type Prepared } from '../../../src/derive/article.ts';
import { createReport, deriveWith, type Source } from '../../../src/derive/index.ts';
import { fixturesFolder } from '../../support/fixtures.ts';

const root = resolve(import.meta.dirname, '../../..');

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));

/** Articles on other subjects. */
const unrelated: readonly Source[] = [
  `Orchard society honours its oldest tree

Tuesday, 12 June 2018

The orchard society of Melbury honoured its oldest pear tree on Sunday with a brass band and a cake.

Gardener Ines Rowe planted a cutting of it beside the gate on Monday. The society was founded in 1904.`,
  `Chess prodigy wins in Tarn

3 February 2020

Ten-year-old Milo Brandt won the junior chess tournament in Tarn on Saturday, beating Lena Ost in the final.

About 200 children played in the town hall. Brandt had lost to Ost in the spring of 2019.`,
  `Library reopens after repairs

Friday, 9 October 2015

The library of Eastmoor reopened on Thursday after repairs to its roof that cost 1.3 million crowns.

Mayor Petra Lind cut the ribbon. The library closed in March when rain came through the ceiling.`,
].map((text, i) => ({ file: `zz-other-${i}.txt`, bytes: new TextEncoder().encode(text) }));

const known = new Map<string, Prepared>();

function prepared(source: Source): Prepared {
  const one = known.get(source.file) ?? prepare(source);
  known.set(source.file, one);
  return one;
}

/** The events of some sources, as id and title. */
async function eventsOf(sources: readonly Source[]): Promise<Map<string, string>> {
  const workers = {
    prepare: (all: readonly Source[]) => Promise.resolve(all.map(prepared)),
    mentions: (all: Parameters<typeof mentionsOf>[0][]) => Promise.resolve(all.map(mentionsOf)),
  };
  const options = { title: 'Ids', report: createReport() };
  const { events } = await deriveWith(
    workers as Parameters<typeof deriveWith>[0],
    sources,
    options,
  );
  return new Map(events.map(({ id, title }) => [id, title]));
}

const corpora: readonly (readonly [string, string])[] = [
  ['the sample', join(root, 'seeds')],
  ['two reports of one ferry', join(fixturesFolder, 'two-reports-of-one-ferry', 'input')],
];

describe.each(corpora)('ids of %s', (_, folder) => {
  const sources = sourcesIn(folder);

  test('stay when unrelated articles come, and when they go again', async () => {
    const alone = await eventsOf(sources);
    for (const others of [unrelated.slice(0, 1), unrelated]) {
      const together = await eventsOf([...others, ...sources]);
      for (const [id, title] of alone) expect([id, together.get(id)]).toEqual([id, title]);
      const ownEvents = await eventsOf(others);
      expect(together.size).toBe(alone.size + ownEvents.size);
    }
  });

  test('do not depend on the order of the articles', async () => {
    const forward = await eventsOf(sources);
    expect([...(await eventsOf([...sources].reverse()))]).toEqual([...forward]);
  });
});
