import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const titles = (body: string): string => told(body).join('\n');

describe('a title says no more and no other than its sentence', () => {
  test.each([
    [
      'The board said on Friday it "no longer has confidence" in him.',
      'it no longer has confidence',
    ],
    ['The ministry said on Friday that the mill is no longer open.', 'mill is no longer open'],
    [
      'The ministry said on Friday that Holt is no longer a member of the board.',
      'Holt is no longer member of board',
    ],
    ['The firm said on Friday that it could no longer pay its staff.', 'could no longer pay staff'],
    ['The firm said on Friday that it had hardly sold any pens.', 'has hardly sold any pens'],
    ['The firm said on Friday it has yet to pay its workers.', 'has yet to pay workers'],
    ['Officials said on Friday the fire was not yet under control.', 'fire is not under control'],
    [
      'Officials said on Friday the fire was neither contained nor under control.',
      'fire is not contained',
    ],
    [
      'The man who shot Peter Rowlands failed on Friday to have his conviction overturned.',
      'Man fails to have conviction overturned',
    ],
    ['The minister on Friday rejected calls to resign.', 'Minister rejects calls to resign'],
    [
      'The bloc on Friday condemned what it described as a seizure of power.',
      'condemns what it described as seizure of power',
    ],
    ['Colonel Issa Tandoro is to be sworn in as president tomorrow.', 'is to be sworn in'],
  ])('what is denied, doubted or planned stays so: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  test.each([
    ['The man who killed Peter Rowlands died on Friday.', 'Man dies'],
    ['The firm that bought Orrin collapsed on Friday.', 'Firm collapses'],
    ['The driver who hit the boy fled on Friday.', 'Driver flees'],
  ])('who did something to somebody is not he: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  test.each([
    ['Police investigating the murder of Anna Holt arrested a man on Friday.', 'Police arrest man'],
    ['The company blamed for the leak closed its plant on Friday.', 'Company closes plant'],
    ['Lawmakers opposed to the bill walked out on Friday.', 'Lawmakers walk out'],
    ['The bank that lent the firm $3 million filed for bankruptcy on Friday.', 'Bank files for'],
    ['The dam, built in 1962, burst on Friday.', 'Dam bursts'],
    ['Holt, accused of stealing $2 million, fled to Karsk on Friday.', 'Holt flees to Karsk'],
    ['The 12 workers kidnapped in March were released on Friday.', '12 workers released'],
    ['The WHO declared the outbreak over on Friday.', 'WHO declares outbreak over'],
    ['Gunmen kidnapped 12 workers on Friday.', 'Gunmen kidnap 12 workers'],
    ['Arden United sacked their manager on Friday.', 'Arden United sacks manager'],
    [
      'The court upheld on Friday a ruling that bars Holt from running for office.',
      'Court upholds ruling',
    ],
    ['The army seized the town captured by rebels in March on Friday.', 'Army seizes town'],
  ])('who acts is the subject, however it is described: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  test.each([
    ['The minister denied taking bribes on Friday.', 'Minister denies taking bribes'],
    ['Holt was barred from leaving the country on Friday.', 'Holt barred from leaving country'],
    ['Holt was accused on Friday of stealing $2 million.', 'Holt accused of stealing $2 million'],
    ['Prosecutors asked the court on Friday to jail Holt.', 'Prosecutors ask court to jail Holt'],
    ['Parliament voted against impeaching Holt on Friday.', 'votes against impeaching Holt'],
    ['The tribunal ordered the state to pay Holt 40,000 euros on Friday.', 'orders state to pay'],
  ])('what is denied or ordered is not told as done: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
    expect(titles(sentence).split('\n').length).toBe(1);
  });

  test('what neither of two underwent is no event', () => {
    expect(titles('Neither the dam nor the mill was damaged on Friday.')).toBe('');
  });

  test.each([
    [
      'Voss was arrested on Thursday and charged with murder on Friday.',
      'Voss charged with murder',
    ],
    [
      'Voss was arrested on Wednesday, taken before a magistrate on Thursday and released on Friday.',
      'Voss released',
    ],
  ])('what goes on from a passive is done to the same: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  test('somebody arrested who resigns does so himself', () => {
    expect(titles('Voss was arrested on Thursday and resigned on Friday.')).toContain(
      'Voss resigns',
    );
  });

  test.each([
    ['Dad-of-two Jonah Pruett died at Arden General on Friday.', 'Jonah Pruett dies'],
    ['The gran-of-five passed away on Friday.', 'Gran-of-five passes away'],
    ['The ministers were freed on Friday, by his account as a gesture.', 'Ministers freed'],
    ['Almost a third of the value of the firm vanished on Friday.', 'Almost a third of value'],
    [
      'Tobias Renneker spent almost four hours before the panel on Friday.',
      'Tobias Renneker spends almost four hours',
    ],
    ["The sheriff's order to clear Tarrow, given on 1 May, came too late.", 'order given'],
    [
      'A judge in Aldhaven ruled on Friday that Skerrin has to pay £350.',
      'Judge in Aldhaven rules Skerrin has to pay',
    ],
    [
      'Skerrin said on Friday fewer than 4,000 customers were waiting.',
      'fewer than 4,000 customers are waiting',
    ],
    [
      'Measures decreed by the bloc on Friday were unjust. The unjust ban was lifted on Sunday.',
      'Ban lifted',
    ],
  ])('and is in whole words: “%s”', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  test.each([
    [
      'The High Court froze 60 million crowns of the assets of Corvane on Friday and ordered it to pay.',
      /orders High Court/,
    ],
    ['The crew had almost no brakes left when they landed at Lowick on Friday.', /brakes land/i],
    [
      'Flight H-210 landed. The airline Skerrin grew. The company announced an £8m compensation fund on Friday.',
      /H-210 announces/,
    ],
  ])('and names nobody else: “%s”', (sentence, wrong) => {
    expect(titles(sentence)).not.toMatch(wrong);
  });
});
