import { describe, expect, test } from 'vitest';
import {
  aliasesTaught,
  isShortFor,
  joinSharedHeads,
  learnAliases,
} from '../../../src/derive/merge/aliases.ts';
import { demonymsIn } from '../../../src/derive/merge/demonyms.ts';
import { entityKey } from '../../../src/derive/merge/entities.ts';
import { nameOf, sameName } from '../../../src/derive/merge/name.ts';

const none = learnAliases([]);
const same = (a: string, b: string, aliases = none) =>
  sameName(nameOf(entityKey(a, aliases)), nameOf(entityKey(b, aliases)));

describe('names of one party', () => {
  test.each([
    ['ISIS', 'the Islamic State'],
    ['U.S.', 'United States'],
    ['Kremlin', 'Russia'],
    ['Syrian troops', 'the Syrian army'],
    ['Syrian forces', 'the military arm of Syria'],
    ['ISIS fighters', 'IS'],
    ['Northern Motors', 'Northern Motors Corporation'],
    ['Ada Holm', 'President Ada Holm'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));

  test.each([
    ['Iraqi army', 'Syrian army'],
    ['Anna Smith', 'Bert Smith'],
    ['Arden', 'Berlin'],
    ['Northern Motors', 'Northern Motors ailments'],
    ['New Arden', 'New Arden Times'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));

  test('a text teaches its own names', () => {
    const text = 'Myrtle, also known as Wax, is a town of the Free Coast League (FCL).';
    const aliases = learnAliases(aliasesTaught(text));
    expect(same('Myrtle', 'Wax', aliases)).toBe(true);
    expect(same('FCL', 'Free Coast League', aliases)).toBe(true);
  });

  test('the texts show the adjective of a country that no list has', () => {
    const aliases = learnAliases([]);
    const names = ['Lethenia', 'Lethenian troops', 'Norwald', 'Norwaldian farmers', 'Marta Vera'];
    aliases.addNations(demonymsIn(names));
    expect(entityKey('Lethenian army', aliases)).toBe('forces of lethenia');
    expect(same('Lethenian infantry', 'the Lethenian army', aliases)).toBe(true);
    expect(same('Lethenian army', 'Norwaldian army', aliases)).toBe(false);
    expect(aliases.isNation('lethenia')).toBe(true);
    expect(aliases.isNation('vera')).toBe(false);
    expect(learnAliases([]).isNation('lethenia')).toBe(false);
  });

  test('what is no country has no adjective', () => {
    expect([...demonymsIn(['Maria', 'Marian Holt', 'Roman', 'Lethenian troops'])]).toEqual([]);
  });

  test('a surname is the one who bears it, unless two do', () => {
    const one = learnAliases([]);
    joinSharedHeads(one, ['Anna Smith', 'Smith']);
    expect(same('Smith', 'Anna Smith', one)).toBe(true);
    const two = learnAliases([]);
    joinSharedHeads(two, ['Anna Smith', 'Bert Smith', 'Smith']);
    expect(same('Smith', 'Anna Smith', two)).toBe(false);
  });

  test('a club or firm is what its name begins with, unless another begins so', () => {
    const one = learnAliases([]);
    joinSharedHeads(one, ['Velden Town', 'Velden', 'Orrin Pharma', 'Orrin']);
    expect(same('Velden', 'Velden Town', one)).toBe(true);
    expect(same('Orrin', 'Orrin Pharma', one)).toBe(true);
    const two = learnAliases([]);
    joinSharedHeads(two, ['Velden Town', 'Velden Rovers', 'Velden']);
    expect(same('Velden', 'Velden Town', two)).toBe(false);
  });

  test('initials make a short form', () => {
    expect(isShortFor('NMU', 'Northern Miners Union')).toBe(true);
    expect(isShortFor('ABC', 'Northern Miners Union')).toBe(false);
  });
});
