import { describe, expect, test } from 'vitest';
import { mentionsIn, told } from './told.ts';

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

describe('main verbs that a parser loses', () => {
  test.each([
    [
      'A bridge packed with morning commuters buckled and plunged into the Tallow River on Thursday, killing at least seven people and leaving others trapped in submerged vehicles, authorities said.',
      '2020-04-30 disaster Bridge plunges into Tallow River',
    ],
    [
      'The second round of the campaign, which began on April 7, reached nine in ten of those who had come for the first.',
      '2020-04-07 other Second round of campaign begins',
    ],
    [
      'Inspectors closed the bridge in June 2011, records show, but officials said Tuesday that it was safe.',
      '2011-06 business Inspectors close bridge',
    ],
    [
      'On Monday, in a hall that still smelled of chlorine, the health minister of Arden, Miriam Diallo, declared the outbreak over.',
      'declares outbreak over',
    ],
    [
      'Janet Dubicki, whose daughter and grandson died, sued the state on Thursday.',
      'Janet Dubicki sues',
    ],
  ])('%s', (sentence, title) => {
    expect(told(sentence).join('\n')).toContain(title);
  });

  test('a date at the end of a relative clause is not of what is done to whom it describes', () => {
    const dates = mentionsIn(
      'Workers who had been chased through the streets on Monday were offered tea.',
    );
    expect(dates.find(({ trigger }) => trigger.text === 'offered')?.timex ?? null).toBeNull();
  });
});

describe('whom they mean', () => {
  test.each([
    // Nobody of one: they are several.
    ['The death toll rose to nine on Thursday. They were found in a car on Friday.', 'toll found'],
    [
      'A grand jury indicted two engineers on Monday. Warren Pike, 58, denied the charge. They were arraigned on Friday.',
      'jury arraigned',
    ],
  ])('%s', (text, wrong) => {
    expect(told(text).join('\n').toLowerCase()).not.toContain(wrong);
  });

  test('a prosecutor is a person, and no company', () => {
    const text =
      'Prosecutor Maria Castellano charged two men on Monday. The company settled the suit on Friday.';
    expect(told(text).join('\n')).not.toContain('Castellano settles');
  });
});

describe('whole clauses with a day', () => {
  test.each([
    ['On Wednesday all 12 schools in the city closed their doors.', 'All 12 schools'],
    ['At least two people were hurt in the violence at Arden on Saturday.', 'two people hurt'],
    ['The crack had been reported to the company on February 27.', 'Crack reported'],
  ])('%s', (sentence, title) => {
    expect(told(sentence).join('\n')).toContain(title);
  });

  test('a date behind an event that is the subject is the date of the event', () => {
    const found = mentionsIn('The death of Amir Saleh last month set off riots in Brenton.');
    const dated = found.filter(({ timex }) => timex !== null);
    expect(dated.map(({ trigger, when }) => `${trigger.text} ${when?.edtf}`)).toEqual([
      'death 2020-04',
    ]);
  });

  test('a speaker’s own is told by nobody else', () => {
    const text =
      '"This is what we have worked for since our appointment on 5 April," said Jan Berg.';
    expect(mentionsIn(text).map(({ trigger }) => trigger.text)).not.toContain('appointment');
  });

  test.each([
    ['Voters in Lorvia elected Ada Stern president on Thursday.', 'Voters in Lorvia elect'],
    ['The dam at Colter burst on Thursday, flooding three villages.', 'bursts'],
  ])('a whole sentence has a verb: %s', (sentence, title) => {
    expect(told(sentence).join('\n')).toContain(title);
  });

  test.each([
    ['A jury found Marcus Hale guilty of murder on Thursday.', 'found convict 2020-04-30'],
    [
      'The minister announced the epidemic to the nation on Thursday.',
      'epidemic outbreak 2020-04-30',
    ],
    [
      'Schools in the city will be shut from Friday for two weeks, the minister said.',
      'shut close 2020-05-08',
    ],
  ])('%s', (sentence, what) => {
    const found = mentionsIn(sentence).filter(({ founding }) => founding);
    expect(found.map((m) => `${m.trigger.text} ${m.action} ${m.when?.edtf}`)).toContain(what);
  });

  test('a time in somebody’s words is not that at which they were said', () => {
    const text =
      '"The queue was two kilometres long at six o\'clock and nobody pushed," says Inés Robledo.';
    expect(mentionsIn(text).filter(({ timex }) => timex !== null)).toEqual([]);
  });

  test('what was to be done on a weekday is ahead', () => {
    const plans = mentionsIn('The search was to resume Wednesday at first light.');
    expect(plans.map(({ when, status }) => `${when?.edtf} ${status}`)).toEqual([
      '2020-05-06 planned',
    ]);
  });
});

test('what is counted from another event is not of the day of the report', () => {
  const [mention] = mentionsIn('Anna Holt resigned three weeks after the accident.');
  expect(mention?.trigger.text).toBe('resigned');
  expect([mention?.when, mention?.distance?.count, mention?.distance?.unit]).toEqual([
    null,
    3,
    'week',
  ]);
  const news = mentionsIn('Her resignation came three weeks after the accident.');
  expect(news.map(({ when }) => when?.edtf)).toContain('2020-05-04~');
  expect(mentionsIn('Anna Holt resigned over the accident.')[0]?.when?.edtf).toBe('2020-05-04~');
});

describe('the day of the lead', () => {
  test('is the one that the next sentences give to what it tells', () => {
    const [lead] = mentionsIn(
      'Police have fired tear gas at a crowd that broke into a hospital in Arden. At least two people were hurt in the violence on Saturday.',
    );
    expect(lead?.when?.edtf).toBe('2020-05-02');
  });

  test('is not that of something else', () => {
    const [lead] = mentionsIn(
      'Police have fired tear gas at a crowd that broke into a hospital in Arden. Two bakers were arrested in Velden on Saturday.',
    );
    expect(lead?.when?.edtf).toBe('2020-05-04~');
  });
});

describe('titles', () => {
  test.each([
    // What stands behind the object does so in the title, and a name is whole.
    ['The school in Arden will open its doors again on Friday.', 'open doors again'],
    ['Relatives of the victims sued the state and Brandt Hollis on Thursday.', 'Brandt Hollis'],
  ])('%s', (sentence, title) => {
    expect(told(sentence).join('\n')).toContain(title);
  });

  test('nobody is acted on by himself, whatever else he is called', () => {
    const text = 'Giulia Ferrante, an Italian engineer, succeeded him on Thursday.';
    expect(told(text).join('\n')).not.toContain('succeeds Italian engineer');
  });
});

test('who acts in a clause behind a verb is not acted on by it', () => {
  const found = told('Four people died when the ferry Solveig sank off Skarholm on Sunday.');
  expect(found.join('\n')).not.toContain('people sink');
  expect(found.join('\n')).toMatch(/Solveig sinks/);
});

describe('what has no date is news', () => {
  const filler = 'Many in the town are worried about what comes next. ';
  const founds = (body: string): boolean => mentionsIn(body).some(({ founding }) => founding);

  test('near the top', () => {
    expect(founds(`${filler.repeat(3)}Gunmen killed two guards at the mill.`)).toBe(true);
  });

  test('not further down', () => {
    expect(founds(`${filler.repeat(7)}Gunmen killed two guards at the mill.`)).toBe(false);
  });

  test('not where it is of what is known', () => {
    expect(founds(`${filler.repeat(3)}The fire killed two guards at the mill.`)).toBe(false);
    expect(founds(`${filler.repeat(3)}A fire killed two guards at the mill.`)).toBe(true);
  });

  test('not where the sentence names another time', () => {
    const killings = (when: string) =>
      mentionsIn(`${filler.repeat(3)}Gunmen killed two guards at the mill that burnt${when}.`)
        .filter(({ founding, trigger }) => founding && trigger.text === 'killed')
        .map(({ when: day }) => day?.edtf);
    expect(killings(' down')).toEqual(['2020-05-04~']);
    expect(killings(' down last year')).not.toContain('2020-05-04~');
  });

  test('not where it is told as what has led to the news', () => {
    expect(founds(`${filler.repeat(3)}Gunmen have killed two guards at the mill.`)).toBe(false);
    expect(founds('Gunmen have killed two guards at the mill.')).toBe(true);
  });
});
