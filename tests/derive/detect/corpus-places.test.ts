import { describe, expect, test } from 'vitest';
import { namesUsed, placesNamed } from '../../../src/derive/detect/index.ts';
import { parse } from '../../../src/syntax/index.ts';

const used = (text: string) => namesUsed(parse(text));

const bakery = used('The bakers of Port Varin met in Port Varin, near Ostra, on Sunday.');
const choir = used('A choir from Port Varin sang. Anna Holt said that Ostra was glad.');
const miners = used('Miners in Dellmark went home. Dellmark is cold.');

describe('placesNamed', () => {
  test('gives each article the places it can name, whoever uses them as places', () => {
    expect(placesNamed([bakery, choir])).toEqual([
      ['ostra', 'port varin'],
      ['ostra', 'port varin'],
    ]);
    expect(placesNamed([choir])[0]).not.toContain('ostra');
  });

  test('an article on other places changes nothing', () => {
    expect(placesNamed([bakery, choir, miners]).slice(0, 2)).toEqual(placesNamed([bakery, choir]));
    expect(placesNamed([bakery, choir, miners])[2]).toEqual(['dellmark']);
  });

  test('who acts more often than things happen there is no place', () => {
    const acting = used('Ostra sued. Ostra won. Ostra paid. Ostra closed. Ostra left.');
    expect(placesNamed([bakery, acting])[0]).toEqual(['port varin']);
  });
});
