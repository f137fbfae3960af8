import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/derive/types.ts';
import { cleanArticle } from '../../../src/derive/clean/index.ts';
import { dateArticles } from '../../../src/derive/date/index.ts';
import { detectMentions } from '../../../src/derive/detect/index.ts';
import { readArticle } from '../../../src/derive/read/index.ts';
import { tagArticle } from '../../../src/derive/tag/index.ts';
import { parse } from '../../../src/syntax/index.ts';

/** What an article tells in passing, as action and trigger. */
function asides(body: string): string[] {
  const text = `Arden news\n\nMonday, 4 May 2020\n\n${body}\n`;
  const report = createReport();
  const bytes = new TextEncoder().encode(text);
  const article = readArticle({ file: 'a.txt', bytes }, report) ?? expect.fail('unread');
  const clean = cleanArticle(article);
  const parsed = { ...clean, sentences: parse(clean.text, clean.regions) };
  return dateArticles([parsed], tagArticle, report)
    .flatMap((dated) =>
      detectMentions({ ...dated, timexes: tagArticle(dated)(dated.published.when) }),
    )
    .filter(({ aside }) => aside)
    .map(({ action, trigger, when, founding }) => `${action} ${trigger.text} ${when} ${founding}`);
}

describe('asides', () => {
  test('a relative clause tells in passing, founds nothing and has no date', () => {
    expect(
      asides('Anna Holt, who was arrested at the port, thanked her lawyers on Sunday.'),
    ).toContain('arrest arrested null false');
  });

  test('an event noun with its participant tells in passing', () => {
    expect(asides('The mayor spoke on Sunday about the bankruptcy of Arden Steel.')).toContain(
      'bankrupt bankruptcy null false',
    );
  });

  test('a participle that describes a noun tells in passing, and what is coordinate to it', () => {
    const note = 'a note from the Red Front claiming responsibility and demanding a ransom';
    const said = asides(`The paper has received ${note}.`);
    expect(said).toContain('claim-responsibility claiming null false');
    expect(said).toContain('demand demanding null false');
  });

  test('what is only planned or denied is not told in passing', () => {
    const said = asides(
      'The mayor, who was not arrested, said on Sunday that he hoped to sue the port.',
    );
    expect(said.filter((line) => /^(?:arrest|sue) /.test(line))).toEqual([]);
  });
});
