import type { Kind } from '../model/index.ts';

/** The colours of a drawing, each as CSS writes it; all opaque. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly accent: string;
  /** Six, for the holders in the order they appear, and what is written on each. */
  readonly holdings: readonly string[];
  readonly holdingInks: readonly string[];
  readonly kinds: Readonly<Record<Kind, string>>;
}
