import type { Region } from '../../model/index.ts';
import type { Traits } from '../types.ts';
import { aliasesTaught } from './aliases.ts';
import { rolesIn } from './roles.ts';
import { shinglesIn } from './shingles.ts';

interface Text {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly traits?: Traits;
}

/** What merging asks of an article's text, as it was worked out before or now. */
export const traitsOf = ({ text, regions, traits }: Text): Traits =>
  traits ?? {
    shingles: [...shinglesIn(text, regions)],
    aliases: aliasesTaught(text),
    roles: [...rolesIn(text)],
  };
