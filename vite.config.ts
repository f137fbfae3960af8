import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import type { UserConfig } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** The viewer for a static host: entry pages with their assets beside them. */
const viewer: UserConfig = {
  root: at('src/app'),
  base: './',
  publicDir: at('public'),
  plugins: [svelte()],
  build: {
    outDir: at('dist/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: at('src/app/index.html'), embed: at('src/app/embed.html') },
    },
  },
};

/** The viewer with every asset inlined as a data URI and one chunk, to be folded into one file. */
const single: UserConfig = {
  ...viewer,
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

/** The command and the library, for Node; packages stay imports, except what only the viewer has. */
const node: UserConfig = {
  root: at('.'),
  publicDir: false,
  ssr: { noExternal: [/^d3/, 'internmap', 'delaunator', 'robust-predicates'] },
  build: {
    ssr: true,
    outDir: at('dist/node'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { cli: at('src/cli/main.ts'), index: at('src/index.ts') },
      output: { banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : '') },
    },
  },
};

const builds: Record<string, UserConfig> = { viewer, single, node };

export default defineConfig(({ mode, command }) => {
  if (process.env.VITEST) {
    return {
      root: at('.'),
      plugins: [svelte()],
      test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
    };
  }
  return command === 'serve' ? viewer : (builds[mode] ?? viewer);
});
