import { kinds, type Kind } from '../../model/index.ts';

/** How many colours holders have; further holders begin again at the first. */
export const holdingColours = 6;

/**
 * The custom properties the chart reads; theme.css defines each for light and dark:
 * --paper, --ink, --ink-soft, --rule, --accent, --mark-claim, --holding-1 … --holding-6 and
 * --kind-<id> for each kind (--kind-control, --kind-conflict, …).
 */
export const paletteProperties: readonly string[] = [
  '--paper',
  '--ink',
  '--ink-soft',
  '--rule',
  '--accent',
  '--mark-claim',
  ...Array.from({ length: holdingColours }, (_, i) => `--holding-${i + 1}`),
  ...kinds.map(({ id }) => `--kind-${id}`),
];

/** The custom property that holds the colour of a kind. */
export function kindProperty(kind: Kind): string {
  return `--kind-${kind}`;
}
