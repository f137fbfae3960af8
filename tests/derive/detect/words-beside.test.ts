import { describe, expect, test } from 'vitest';
import { createReport, derive } from '../../../src/derive/index.ts';
import { mentionsIn, told } from './told.ts';

describe('what stands beside a verb decides what it reports', () => {
  test.each([
    [
      'Anna Holt pleaded not guilty to murder on Thursday.',
      'justice Anna Holt pleads not guilty',
      'plead',
    ],
    ['Anna Holt denied the charges on Thursday.', 'justice Anna Holt denies charges', 'plead'],
    [
      'A man appeared before magistrates on Thursday.',
      'justice Man appears before magistrates',
      'try',
    ],
    [
      'Orrin took its directors to the High Court on Thursday.',
      'Orrin takes directors to High Court',
      'sue',
    ],
    [
      'The judge passed a life sentence on Thursday.',
      'justice Judge passes life sentence',
      'sentence',
    ],
    ['A deal was struck in Arden on Thursday.', 'Deal struck', 'agree'],
    ['The pact was hammered out on Thursday.', 'Pact hammered out', 'agree'],
    [
      'Three people were moved out of the valley on Thursday.',
      'Three people moved out',
      'evacuate',
    ],
    [
      'The river broke through near Arden on Thursday.',
      'disaster River breaks through',
      'strike-disaster',
    ],
    ['The dam failed on Thursday.', 'disaster Dam fails', 'collapse'],
    ['The league cut its ticket prices on Thursday.', 'League cuts ticket prices', 'reduce'],
    ['The firm cut 400 jobs on Thursday.', 'business Firm cuts 400 jobs', 'cut-jobs'],
    ['The capsule docked on Thursday.', 'science Capsule docks', 'space'],
    ['Lumber prices hit a record on Thursday.', 'business Lumber prices hit record', 'record'],
    ['Anna Holt was sworn in as mayor on Thursday.', 'politics Anna Holt sworn in', 'elect'],
    [
      'Anna Holt walked out of the government on Thursday.',
      'politics Anna Holt walks out',
      'resign',
    ],
    ['Nurses walked out on Thursday.', 'business Nurses walk out', 'strike-work'],
    ['Their coach retired on Thursday.', 'sport Coach retires', 'resign'],
    [
      'Scientists published a study of the virus on Thursday.',
      'science Scientists publish study',
      'publish',
    ],
    ['The paper published a letter on Thursday.', 'other Paper publishes letter', 'publish'],
    ['Voters went to the polls on Thursday.', 'politics Voters go to polls', 'elect'],
    ['The president signed the bill into law on Thursday.', 'politics', 'legislate'],
    [
      'The government imposed a lockdown on Thursday.',
      'politics Government imposes lockdown',
      'restrict',
    ],
    ['Police seized 40 kilos of cocaine on Thursday.', 'justice Police seize', 'confiscate'],
    [
      'The storm made landfall near Arden on Thursday.',
      'disaster Storm makes landfall',
      'strike-disaster',
    ],
    ['Nine miners were trapped on Thursday.', 'disaster Nine miners trapped', 'trap'],
    [
      'The bank raised interest rates on Thursday.',
      'business Bank raises interest rates',
      'increase',
    ],
    [
      'The brewer reported a profit of $3 million on Thursday.',
      'business Brewer reports profit',
      'earn',
    ],
    [
      'Engineers lost contact with the probe on Thursday.',
      'science Engineers lose contact',
      'lose-thing',
    ],
    ['The probe went into orbit on Thursday.', 'science Probe goes into orbit', 'space'],
    ['Police took Anna Holt into custody on Thursday.', 'justice Police take Anna Holt', 'arrest'],
    ['The judge jailed him for six years on Thursday.', 'justice', 'sentence'],
    [
      'The health service issued a warning on Thursday.',
      'statement Health service issues warning',
      'say',
    ],
  ])('%s', (sentence, title, action) => {
    expect(told(sentence).join('\n')).toContain(title);
    expect(mentionsIn(sentence).map((mention) => mention.action)).toContain(action);
  });
});

test('what a relative clause tells is of what it stands for', () => {
  expect(told('The complaint, which was lodged on Thursday, names two firms.').join()).toContain(
    'justice',
  );
});

describe('titles keep what belongs to the verb or the name', () => {
  test.each([
    ['The watchdog had waved the takeover through in July.', 'Watchdog waves takeover through'],
    [
      'The embankment gave way on Tuesday night behind the tannery, when most people were asleep.',
      'Embankment gives way behind tannery',
    ],
    ['In November a judge ruled that patients may sue as a group.', 'Judge rules patients may sue'],
    [
      'The chief executive of the Hallan Line, Maren Tolk, stepped down on Tuesday, nearly a fortnight after one of its ships foundered.',
      'Maren Tolk steps down',
    ],
    ['Doris Whelk, 81, had her hip operation scrapped on Thursday.', 'Hip operation scrapped'],
    [
      'The Maid, as everybody here called her, went to the bottom on Thursday.',
      'Maid goes to bottom',
    ],
    [
      'A passenger ferry carrying 209 people capsized and sank on Thursday.',
      'Passenger ferry capsizes',
    ],
    [
      'A ferry carrying 209 people capsized and sank in rough seas off Skerra on Thursday evening, killing at least 23, the coastguard said.',
      'Ferry sinks in seas off Skerra',
    ],
    [
      'Skipper Donal Rae of the Silver Darling plucked 46 people from the waves on Thursday night, and said on Monday that he was tired.',
      'Skipper Donal Rae plucks 46 people',
    ],
    [
      'The Hallan Line pleaded guilty to two safety offences on Thursday.',
      'Hallan Line pleads guilty',
    ],
    [
      'Two men were arrested in Tallinn two weeks ago last Thursday.',
      'Two men arrested in Tallinn',
    ],
    [
      'Holt told MPs on Thursday that she would leave the courts alone.',
      'Holt tells MPs she will leave courts alone',
    ],
    [
      'The man was let go late on Thursday after two days of questioning, Chief Inspector Anna Holt told reporters.',
      'Man let go',
    ],
    [
      'The first attempt to land on Mars ended in failure on Thursday night when contact with its Orrin spacecraft was lost minutes before touchdown.',
      'First attempt ends in failure',
    ],
    ["The Farmers' Party left the government on Thursday.", "Farmers' Party leaves government"],
    [
      'Two people said on Thursday that Orrin had been looking at Halden.',
      'Two people say Orrin has been looking at Halden',
    ],
    [
      'Arvad will send no team to the cup, its sports minister, Anna Holt, announced on Thursday, citing the cost.',
      'Holt says Arvad will send no team to cup',
    ],
    ['On Thursday Arvad, the holders, pulled out of the cup.', 'Arvad pulls out of cup'],
    ['Anna Holt handed in her resignation as director on Thursday.', 'politics Anna Holt hands in'],
    ['Holm resigned on Thursday and Reed on Monday.', '2020-04-30 politics Holm resigns'],
    ['The families took the city to court on Thursday.', 'Families take city to court'],
  ])('%s', (sentence, title) => {
    expect(told(sentence).join('\n')).toContain(title);
  });
});

describe('a strike', () => {
  const kindOf = (body: string): string[] => {
    const text = `News of the day\n\nMay 8, 2020\n\n${body}\n`;
    const { events } = derive([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], {
      report: createReport(),
    });
    return events.filter(({ title }) => /strike/i.test(title)).map(({ kind }) => kind);
  };

  test('is a stoppage where the article tells of unions and pickets', () => {
    const body =
      'The union said it would go on. Pickets stood at the gate. There was a strike on Tuesday at the plant.';
    expect(kindOf(body)).toEqual(['business']);
  });

  test('is an attack where it tells of missiles', () => {
    const body =
      'The army of the European Union fired missiles. A drone was lost. There was a strike on Tuesday at the plant.';
    expect(kindOf(body)).toEqual(['conflict']);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'The Rev. Alison Teague read out every name. On Saturday police took the master of the vessel, Captain Alec Strand, 58, into custody. He was freed on bail on Sunday.',
      'Alec Strand freed on bail',
    ],
    [
      'Maren Tolk, who ran the yard, was never charged on Saturday. On Sunday the company went into administration.',
      'Company goes into administration',
    ],
  ])('%s', (body, title) => {
    expect(told(body).join('\n')).toContain(title);
  });
});

test('a plea has the day of the pleading, not of the crime', () => {
  const body =
    'The Hallan Line pleaded guilty to corporate manslaughter on 14 April 2020, and a week later it was fined.';
  expect(told(body)).toContainEqual(expect.stringMatching(/^2020-04-14 justice .* pleads guilty/));
});

test('a day in the words that are said is not the day of the saying', () => {
  const body =
    'The deckhand told the Beacon: "He was in the bar at Dunhaven on Thursday afternoon."';
  expect(told(body).join()).not.toContain('2020-04-30');
});

test.each([
  ['The county ordered all 7,200 residents to leave on Sunday.', '2020-05-03 politics'],
  ['Holt was withdrawn from a race which starts on Saturday.', '2020-05-09'],
])('what was ordered is past, what is to begin is ahead: %s', (sentence, expected) => {
  expect(told(sentence).join()).toContain(expected);
});
