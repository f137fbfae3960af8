import { describe, expect, test } from 'vitest';
import { controlOf, namingWith } from '../../../src/derive/detect/control.ts';
import { noDiscourse } from '../../../src/derive/detect/coreference/index.ts';
import { nounHappening, verbHappening } from '../../../src/derive/detect/happening.ts';
import { tree } from './parsed.ts';
import { mentionsIn } from './told.ts';

const places = { names: new Set(['arden']), focus: 'Arden' };
const naming = namingWith(noDiscourse);

describe('controlOf', () => {
  test('names who takes a place', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      seized seize VERB 0 root past
      Arden Arden PROPN 2 obj
      . . PUNCT 2 punct`);
    const happening = verbHappening(t, 1, places);
    expect(happening && controlOf(happening, places, naming)).toEqual({
      place: 'Arden',
      gainer: 'Rebels',
      loser: null,
    });
  });

  test('reads "took control of" through its noun', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      took take VERB 0 root past
      control control NOUN 2 obj
      of of ADP 5 case
      Arden Arden PROPN 3 nmod`);
    const happening = verbHappening(t, 1, places);
    expect(happening && controlOf(happening, places, naming)).toMatchObject({
      place: 'Arden',
      gainer: 'Rebels',
    });
  });

  test('knows the driven out as losers, and "the city" as the place the article is about', () => {
    const t = tree(`
      Soldiers soldier NOUN 2 nsubj plur
      purged purge VERB 0 root past
      rebels rebel NOUN 2 obj plur
      from from ADP 6 case
      the the DET 6 det
      city city NOUN 2 obl`);
    const happening = verbHappening(t, 1, places);
    expect(happening && controlOf(happening, places, naming)).toEqual({
      place: 'Arden',
      gainer: 'Soldiers',
      loser: 'rebels',
    });
  });

  test('reads the loss of a place as a change of control nobody is said to gain by', () => {
    const t = tree(`
      The the DET 2 det
      loss loss NOUN 5 nsubj
      of of ADP 4 case
      Arden Arden PROPN 2 nmod
      hurt hurt VERB 0 root past`);
    const happening = nounHappening(t, 1, places);
    expect(happening && controlOf(happening, places, naming)).toEqual({
      place: 'Arden',
      gainer: null,
      loser: null,
    });
  });

  test('takes a bus for no place', () => {
    const t = tree(`
      Rebels rebel NOUN 2 nsubj plur
      took take VERB 0 root past
      the the DET 4 det
      bus bus NOUN 2 obj`);
    expect(verbHappening(t, 1, places)?.action.kind).not.toBe('control');
  });
});

test('what "its infantry" takes is taken by whose it is', () => {
  const taken = mentionsIn(
    'Dravonia broke the truce on Thursday. On Friday its infantry captured the village of Arden.',
  ).find(({ control }) => control !== null && control !== undefined);
  expect(taken?.control).toEqual({ place: 'Arden', gainer: 'Dravonia', loser: null });
});
