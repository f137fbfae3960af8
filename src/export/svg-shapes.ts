/** What every figure may hold: text stays text, numbers are short, attributes are escaped. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an element or an attribute. Characters that XML forbids and lone surrogates, which would
 * make the file unreadable, become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** A length in px with at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type Attribute = string | number | null | undefined;

/** An element; attributes that are null are left out, children are SVG already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly string[] = [],
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

/** A straight line. */
export function line(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  attributes: Readonly<Record<string, Attribute>>,
): string {
  return element('line', { x1: x0, y1: y0, x2: x1, y2: y1, ...attributes });
}

/** A linear gradient from one x to another, px. */
export function gradient(
  id: string,
  x0: number,
  x1: number,
  colour: string,
  stops: readonly (readonly [number, number])[],
): string {
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: x0, y1: 0, x2: x1, y2: 0 },
    stops.map(([offset, opacity]) =>
      element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
}
