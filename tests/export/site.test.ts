import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { escapeJson, isOwnPage, singleFile, siteFiles } from '../../src/export/site.ts';
import { piecesOf } from '../../src/table/index.ts';
import { sampleTimeline } from '../model/sample-timeline.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const page = (script: string, style: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--sourceline:head-->
    <script type="module" crossorigin src="./assets/${script}"></script>
    <link rel="stylesheet" crossorigin href="./assets/${style}">
  </head>
  <body>
    <main id="document"><!--sourceline:document--></main>
    <!--sourceline:data-->
  </body>
</html>
`;

const script = 'const a = "<!-- </script> <script>", b = /<script/, c = `$& $1 ${1}`;\r\n';
const style = 'b::after { content: "</style>" }';

const viewer = new Map([
  ['assets/x.css', bytes(style)],
  ['assets/x.js', bytes(script)],
  ['embed.html', bytes(page('x.js', 'x.css'))],
  ['favicon.svg', bytes('<svg/>')],
  ['index.html', bytes(page('x.js', 'x.css'))],
]);

const json = '{"title":"</script><!-- \u2028 &"}';

/** A timeline whose every word tries to leave its place. */
function hostile() {
  const timeline = sampleTimeline();
  timeline.title = `</title><script>alert(1)</script> " ' & $& <!--sourceline:data-->`;
  return timeline;
}

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('siteFiles', () => {
  const files = siteFiles(hostile(), json, viewer);
  const html = String(files.get('index.html'));

  it('fills every page and adds the timeline; the rest is the viewer as built', () => {
    const pieces = [...piecesOf(hostile()).keys()].map((path) => `timeline/${path}`);
    expect([...files.keys()].sort()).toEqual([...viewer.keys(), 'timeline.json', ...pieces].sort());
    expect(files.get('timeline.json')).toBe(json);
    expect(files.get('assets/x.js')).toBe(viewer.get('assets/x.js'));
    expect(html).not.toContain('<!--sourceline:');
  });

  it('puts the policy before anything is loaded, and allows this site only', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(policyOf(html).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('allows the scripts that stand in the page of the viewer, by their hashes', () => {
    const early = 'start(1 > 0);';
    const page = String(new TextDecoder().decode(viewer.get('index.html')));
    const marker = '<!--sourceline:head-->';
    const withScript = bytes(page.replace(marker, `${marker}<script>${early}</script>`));
    const filled = siteFiles(hostile(), json, new Map([...viewer, ['index.html', withScript]]));
    const hash = createHash('sha256').update(early).digest('base64');
    expect(policyOf(String(filled.get('index.html')))).toContain(
      `script-src 'self' 'sha256-${hash}';`,
    );
  });

  it('lets no word of the timeline become markup', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)');
    expect(html).toContain('$&amp;');
  });

  it('names no address but its own', () => {
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url.slice(0, 2)),
    ).toSatisfy((starts: string[]) =>
      starts.every((start) => start === './' || start === '#s' || start === 'ht'),
    );
    expect(html).not.toMatch(/(?:src|link[^>]*href)="(?:https?:)?\/\//);
  });

  it('is the same for the same input', () => {
    expect(siteFiles(hostile(), json, viewer)).toEqual(files);
  });

  it('refuses a viewer whose page has no place for the timeline', () => {
    const broken = new Map([['index.html', bytes('<html></html>')]]);
    expect(() => siteFiles(hostile(), json, broken)).toThrow('no single place for its head');
  });
});

describe('singleFile', () => {
  const html = singleFile(hostile(), json, viewer);
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];

  it('holds one script, one style sheet and the data', () => {
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      ' type="module"',
      ' type="application/json" id="timeline-data"',
    ]);
    expect(styles).toHaveLength(1);
    expect(html).not.toMatch(/\b(?:src|href)="\.\//);
  });

  it('means the same in the script as before', () => {
    const [, , inlined = ''] = scripts[0] ?? [];
    const read = (code: string) =>
      (new Function(`${code}; return [a, b.source, c]`) as () => string[])();
    expect(read(inlined)[0]).toBe(read(script)[0]);
    expect(read(inlined)[2]).toBe(read(script)[2]);
    expect(new RegExp(read(inlined)[1] ?? '').test('<script')).toBe(true);
  });

  it('allows its own script and style by their hashes, and no request at all', () => {
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = policyOf(html);
    expect(policy).toContain(`script-src ${hash(scripts[0]?.[2])};`);
    expect(policy).toContain(`style-src ${hash(styles[0]?.[1])};`);
    expect(policy).not.toMatch(/connect-src|'self'|unsafe|http/);
  });

  it('gives the data back unchanged', () => {
    expect(JSON.parse(scripts[1]?.[2] ?? '')).toEqual(JSON.parse(json));
  });
});

describe('escapeJson', () => {
  it('leaves nothing that could end a script element or a line', () => {
    expect(escapeJson(json)).toBe('{"title":"\\u003c/script\\u003e\\u003c!-- \\u2028 \\u0026"}');
  });
});

describe('isOwnPage', () => {
  it('knows its own pages from others', () => {
    expect(isOwnPage(String(siteFiles(hostile(), json, viewer).get('index.html')))).toBe(true);
    expect(isOwnPage(singleFile(hostile(), json, viewer))).toBe(true);
    expect(isOwnPage('<!doctype html><title>Mine</title>')).toBe(false);
  });
});
