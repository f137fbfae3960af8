import { fontSet, narrowWidth, type FontSet, type Measure } from '../../layout/index.ts';

/** The font families of the page. */
export interface Families {
  readonly serif: string;
  readonly sans: string;
}

/** The families in force at an element, as CSS writes them. */
export function familiesAt(element: Element): Families {
  const style = getComputedStyle(element);
  const family = (name: string, fallback: string) =>
    style.getPropertyValue(name).trim() || fallback;
  return { serif: family('--serif', 'serif'), sans: family('--sans', 'sans-serif') };
}

/** The same one after the other. */
export const familyList = ({ serif, sans }: Families): readonly string[] => [serif, sans];

const known = new WeakMap<Measure, Map<string, FontSet>>();

/**
 * The fonts of a drawing `width` px wide. The same for the same measure: what is worked out with them
 * is kept by them.
 */
export function fontsFor(
  measure: Measure,
  { serif, sans }: Families,
  width: number,
  scale = 1,
): FontSet {
  const made = known.get(measure) ?? new Map<string, FontSet>();
  known.set(measure, made);
  const small = width < narrowWidth;
  const key = [serif, sans, scale, small].join('|');
  const fonts = made.get(key) ?? fontSet({ serif, sans, scale, small });
  made.set(key, fonts);
  return fonts;
}
