/** A font as canvas and CSS write it, with its size and line height in px. */
export interface Font {
  readonly css: string;
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly line: number;
}

/** The fonts of a drawing, by what they set. */
export interface FontSet {
  /** Titles of essential events. */
  readonly headline: Font;
  readonly title: Font;
  /** The line below a title: date and sources. */
  readonly sub: Font;
  readonly tick: Font;
  readonly tickStrong: Font;
  readonly lane: Font;
  readonly holding: Font;
  readonly pill: Font;
}

export type FontRole = keyof FontSet;

/** Width in px of a text set in a font. */
export type Measure = (text: string, font: Font) => number;

export interface FontOptions {
  readonly serif: string;
  readonly sans: string;
  /** Text size against 16 px; 2 is 200 %. */
  readonly scale?: number;
  /** Narrow drawings set the headline smaller. */
  readonly small?: boolean;
}

/** The fonts of a drawing from two families. */
export function fontSet({ serif, sans, scale = 1, small = false }: FontOptions): FontSet {
  const font = (family: string, weight: number, px: number, leading: number): Font => {
    const size = px * scale;
    const line = leading * scale;
    const css = `${weight} ${size}px/${line}px ${family}`;
    return { css, family, weight, size, line };
  };
  return {
    headline: font(serif, 600, small ? 15 : 16.5, small ? 19 : 21),
    title: font(sans, 450, small ? 12.5 : 13, 18),
    sub: font(sans, 400, 11.5, 15),
    tick: font(sans, 400, 12, 16),
    tickStrong: font(sans, 650, 12, 16),
    lane: font(sans, 650, 12.5, 18),
    holding: font(sans, 600, 12.5, 18),
    pill: font(sans, 650, 11, 16),
  };
}
