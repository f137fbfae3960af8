import { describe, expect, test } from 'vitest';
import { mentionsIn } from './told.ts';

/** The action and the parties of the first mention of a sentence whose trigger is a word. */
function reading(sentence: string, trigger: string) {
  const found = mentionsIn(sentence).find((m) => m.trigger.text === trigger);
  const parties = found?.participants.map(({ role, name }) => `${role} ${name}`);
  return { action: found?.action, parties };
}

describe('words of news that nobody has tuned for', () => {
  test.each([
    ['Anna Holt lost her post on Friday.', 'lost', 'dismiss'],
    ['A court threw out the appeal of Halden Foods on Thursday.', 'threw', 'reject'],
    ['Cholera broke out in Arden on Thursday.', 'broke', 'outbreak'],
    ['Fighting broke out near Arden on Thursday.', 'broke', 'fight'],
    ['Nine prisoners broke out of the jail on Thursday.', 'broke', 'escape'],
    ['The lander hit the surface of the moon on Thursday and was destroyed.', 'hit', 'crash'],
    ['The campaign came to an end on Thursday.', 'came', 'end'],
    ['Inspectors concluded on Thursday that the valve had failed.', 'concluded', 'find'],
  ])('%s', (sentence, trigger, action) => {
    expect(reading(sentence, trigger).action).toBe(action);
  });

  test('an object that is but a word of the predicate takes no part', () => {
    expect(reading('The span gave way on Thursday.', 'gave').parties).toEqual(['agent span']);
    expect(reading('Holt lost her post on Friday.', 'lost').parties).toEqual(['agent Holt']);
  });

  test('a common noun that opens a sentence is no name', () => {
    expect(
      reading('Construction of a replacement bridge began on Thursday.', 'began').parties,
    ).toEqual(['agent construction']);
  });
});
