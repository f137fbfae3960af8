import { expect, test } from 'vitest';
import { createReport, derive, type Source } from '../../src/derive/index.ts';

/** Words that every JavaScript object answers to: a table looked up carelessly finds them. */
const words = Object.getOwnPropertyNames(Object.prototype);

const source = (file: string, text: string): Source => ({
  file,
  bytes: new TextEncoder().encode(text),
});

/** The word wherever a table may be asked for a word: name, verb, noun, unit, month, zone, entity. */
const article = (word: string) => `The ${word} resigns

Monday, 28 March 2016 10:30 ${word}

The ${word} of Karsk was dismissed on Sunday, ${word} said. They ${word} the bridge on Friday. The army
can ${word} Ostra. Three ${word} ago, a ${word} decade after May 2015, ${word} 5, 2014 and next ${word},
the ${word} army seized ${word} from the ${word} Front in ${word} 2015. ${word} claimed on Thursday that
the ${word} after the fire the mayor quit. Two days ${word} the fire she left. On the ${word} of the vote
he left, and the ${word} had been ${word} in the ${word} hours. "${word}," the city of ${word} announced last ${word}.
`;

test.each(words)('derive reads articles full of the word %s', (word) => {
  const html = `<article><h1>${word}</h1><p>${article(word)} &${word}; end.</p></article>`;
  const report = createReport();
  const timeline = derive(
    [
      source('a.txt', article(word)),
      source('b.html', html),
      source('c.md', `---\n${word}: x\n---\n${article(word)}`),
      source(`d.${word}`, article(word)),
    ],
    { report },
  );
  expect(timeline.articles.map(({ file }) => file)).toEqual(['a.txt', 'b.html', 'c.md']);
  expect(report.problems.map(({ file }) => file)).toContain(`d.${word}`);
});
