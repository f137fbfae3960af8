import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { toJsonSchema } from '@valibot/to-json-schema';
import { defineConfig } from 'vitest/config';
import type { Plugin, UserConfig } from 'vite';
import { TimelineSchema } from './src/model/timeline.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

const svelteHere = () => svelte({ configFile: at('svelte.config.js') });

/** While developing, the pages find the committed timeline beside them, as on a site. */
const sampleTimeline: Plugin = {
  name: 'sample-timeline',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use('/timeline.json', (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(readFileSync(at('data/timeline.json')));
    });
  },
};

/**
 * Asks for the timeline file before the script of the opening view is compiled; that takes the answer
 * from `sourcelineAsked`, by its address, and is the one to be told where none comes. By XMLHttpRequest, whose answer is
 * whole when it comes: that of `fetch` has still to be read, by tasks that stand in line behind the first frame's.
 */
const askEarly = `{
  const wanted =
    new URLSearchParams(location.search).get('src') ||
    document.querySelector('link[rel="preload"][as="fetch"]')?.href ||
    './timeline.json';
  const url = URL.canParse(wanted, document.baseURI) ? new URL(wanted, document.baseURI) : null;
  if (url?.origin === location.origin) {
    const asked = new XMLHttpRequest();
    const answer = new Promise((done, fail) => {
      asked.onload = () => done({ status: asked.status, text: () => asked.responseText });
      asked.onerror = fail;
    });
    answer.catch(() => {});
    asked.open('GET', url);
    asked.overrideMimeType('text/plain; charset=utf-8');
    asked.send();
    globalThis.sourcelineAsked = { [url.href]: answer };
  }
}`;

/** What stands in a page's head by the site it is put into; nothing is loaded before it. */
const marker = '<!--sourceline:head-->';

/** How chunks name what the script in the page has for them. */
const shared = 'globalThis.sourcelineShared';

const nameOf = ({ fileName }: { readonly fileName: string }) => fileName.replace('assets/', './');

/** Code as the content of an element: nothing in it can end the element. */
const escapeScript = (code: string) => code.replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** `a as b, c` of a clause: each name before `as` with that after it, the same where there is one. */
const namesIn = (clause: string) =>
  clause.split(',').map((each) => {
    const [inside = '', outside = inside] = each.trim().split(' as ');
    return { inside, outside };
  });

/** What a script exports, as the properties of an object. */
const asObject = (clause: string) =>
  `{${namesIn(clause).map(({ inside, outside }) => `${outside}:${inside}`)}}`;

/** What a chunk imports, taken from such an object. */
const asPattern = (clause: string) =>
  `{${namesIn(clause).map(({ inside, outside }) => `${inside}:${outside}`)}}`;

/** The script goes after what it draws in: it need not wait for what is written below. */
const place = '<div id="app"></div>';

/**
 * A module as a classic script, which runs where it stands. Its first line has the browser compile all
 * of it at once: most of it runs, and piece by piece takes longer.
 */
const asClassic = (code: string) =>
  `//# allFunctionsCalledOnLoad
(()=>{"use strict";${code.replaceAll('import.meta', '({url:document.baseURI})')}})()`;

/**
 * The script and the style of the opening view stand in the page itself: they come with it, not after
 * it. The app takes from that script what both need, so nothing is loaded twice.
 */
const inPage: Plugin = {
  name: 'in-page',
  apply: 'build',
  generateBundle: {
    // When the names of all files stand in the chunks.
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file) => file.type === 'chunk');
      const viewer = chunks.find(({ name }) => name === 'viewer');
      const app = chunks.find(({ name }) => name === 'app');
      const style = files.find(({ fileName }) => /\bviewer-.*\.css$/.test(fileName));
      if (!viewer || !app || style?.type !== 'asset')
        this.error('no script or no style for the opening view');
      const inFolder = (text: string) =>
        files.reduce((all, { fileName }) => {
          const name = fileName.replace('assets/', './');
          return name === fileName ? all : all.replaceAll(name, `./${fileName}`);
        }, text);
      const exported = /\bexport\s*\{([^{}]*)\};?\s*$/.exec(viewer.code);
      if (!exported?.[1]) this.error('the script of the opening view exports nothing');
      const own = viewer.code.slice(0, exported.index);
      const script = escapeScript(asClassic(`${inFolder(own)}${shared}=${asObject(exported[1])};`));
      const imports = /\bimport\s*\{([^{}]*)\}\s*from\s*"\.\/([^"]*)";?/g;
      for (const chunk of chunks) {
        chunk.code = chunk.code
          .replace(imports, (whole, clause: string, from: string) =>
            viewer.fileName.endsWith(from) ? `const${asPattern(clause)}=${shared};` : whole,
          )
          // In what is fetched along with a part: the app is there by then.
          .replaceAll(nameOf(viewer), nameOf(app));
      }
      const css = inFolder(String(style.source));
      const fonts = files.filter(({ fileName }) => /-latin-wght-.*woff2$/.test(fileName));
      // In this order: the browser asks for the fonts at once, and the script finds the style there.
      const parts = [
        ...fonts.map(
          ({ fileName }) => `<link rel="preload" as="font" crossorigin href="./${fileName}">`,
        ),
        `<style>${css}</style>`,
        `<script>${askEarly.replaceAll(/\n\s*/g, ' ')}</script>`,
      ];
      for (const page of files) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        if (!String(page.source).includes(place)) this.error(`${page.fileName} has no ${place}`);
        page.source = String(page.source)
          .replace(/\s*<script type="module"[^<>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^<>]*>/, '')
          .replace(marker, () => [marker, ...parts].join('\n    '))
          .replace(place, () => `${place}\n    <script>${script}</script>`);
      }
      delete bundle[viewer.fileName];
    },
  },
};

const notPage = (id: string) => !/\.html\b/.test(id);

/** The viewer for a static host: entry pages with their assets beside them. */
const viewer: UserConfig = {
  root: at('src/app'),
  base: './',
  publicDir: at('public'),
  plugins: [svelteHere(), sampleTimeline, inPage],
  build: {
    outDir: at('dist/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: at('src/app/index.html'), embed: at('src/app/embed.html') },
      // What only passes a module on does not load it, and what is only made is not used.
      treeshake: {
        moduleSideEffects: [{ test: /\.ts$|node_modules/, sideEffects: false }],
        manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'],
      },
      // One file for the opening view, which both pages name, and one for the app that follows it:
      // each more is one more to wait for.
      output: {
        codeSplitting: {
          groups: [
            { name: 'viewer', tags: ['$initial'], test: notPage, priority: 1 },
            { name: 'app', test: /\/src\/app\/start\.ts$/ },
          ],
        },
      },
    },
  },
};

/** The viewer with every asset inlined as a data URI and one chunk, to be folded into one file. */
const single: UserConfig = {
  ...viewer,
  plugins: [svelteHere()],
  build: {
    ...viewer.build,
    outDir: at('dist/viewer-single'),
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: {
      input: at('src/app/index.html'),
      output: { codeSplitting: false },
    },
  },
};

/** Puts the trained model beside the code that reads it, and the published schema of the contract. */
const companions: Plugin = {
  name: 'companions',
  buildStart() {
    // tsc writes these next, and would leave the declarations of files long gone.
    rmSync(at('dist/types'), { recursive: true, force: true });
  },
  generateBundle() {
    for (const name of readdirSync(at('src/syntax/model'))) {
      const source = readFileSync(at(`src/syntax/model/${name}`));
      this.emitFile({ type: 'asset', fileName: `model/${name}`, source });
    }
  },
  writeBundle() {
    // npm makes a command executable only when it first links it, not when it is built again.
    chmodSync(at('dist/node/cli.js'), 0o755);
    const schema = toJsonSchema(TimelineSchema, { errorMode: 'throw' });
    mkdirSync(at('dist'), { recursive: true });
    writeFileSync(at('dist/timeline.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  },
};

/** The command and the library, for Node; packages stay imports, except what only the viewer has. */
const node: UserConfig = {
  root: at('.'),
  publicDir: false,
  plugins: [companions],
  ssr: { noExternal: [/^d3/, 'internmap', 'delaunator', 'robust-predicates'] },
  build: {
    ssr: true,
    outDir: at('dist/node'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        cli: at('src/cli/main.ts'),
        thread: at('src/cli/work/thread.ts'),
        index: at('src/index.ts'),
        timex: at('src/timex.ts'),
      },
      output: {
        // Flat, so that a path from one file to its neighbours is the same in every chunk.
        chunkFileNames: '[name].js',
        banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const builds: Record<string, UserConfig> = { viewer, single, node };

export default defineConfig(({ mode, command }) => {
  if (process.env.VITEST) {
    return {
      root: at('.'),
      plugins: [svelteHere()],
      test: {
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**'],
        // Some tests start the built command; a loaded machine is slow to.
        testTimeout: 60_000,
        // Some tests wait for a command, and leave their core to the others.
        maxWorkers: '100%',
        // What is tested is pure, so test files may share what they import.
        isolate: false,
        reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
      },
    };
  }
  return command === 'serve' ? viewer : (builds[mode] ?? viewer);
});
