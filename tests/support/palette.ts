import type { Palette } from '../../src/layout/index.ts';
import { kinds, type Kind } from '../../src/model/index.ts';

/** Plain colours, each different, for drawings in tests. */
export const plainPalette: Palette = {
  paper: '#fffdf8',
  ink: '#111111',
  inkSoft: '#666666',
  rule: '#dddddd',
  accent: '#006655',
  holdings: ['#aaccdd', '#332211', '#ccaa88', '#99bb88', '#bbaacc', '#ccbb77'],
  holdingInks: ['#111111', '#ffffff', '#111111', '#111111', '#111111', '#111111'],
  kinds: Object.fromEntries(
    kinds.map(({ id }, i) => [id, `#${(0x303030 + i * 0x0a0b07).toString(16)}`]),
  ) as Record<Kind, string>,
};
