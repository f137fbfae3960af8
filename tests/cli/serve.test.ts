import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from './support/built-command.ts';
import { article, folderOf } from './support/folder.ts';

/** Starts `sourceline serve` on a free port, ended with the test. */
async function serve(folder: string) {
  const running = start(['serve', 'articles', '--port', '0'], folder);
  onTestFinished(async () => {
    running.process.kill('SIGINT');
    await running.ended;
  });
  const url = await new Promise<string>((resolve, reject) => {
    running.process.stdout?.once('data', (line: string) => resolve(line.trim()));
    void running.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { ...running, url };
}

/** Status and body for a path as it stands, which `fetch` would tidy up first. */
function get(url: string, path: string, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

/** The first event a page waiting for a rebuild is told. */
async function nextEvent(url: string): Promise<string> {
  const response = await fetch(new URL('.sourceline/events', url));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const event = /event: (\w+)/.exec(text)?.[1];
    if (event) return event;
  }
  return 'closed';
}

describe('sourceline serve', () => {
  it('serves the site on this computer only, and nothing from the disk', async () => {
    const { url } = await serve(folderOf({ 'articles/a.txt': article, 'secret.txt': 'secret' }));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await get(url, '/');
    expect(page.status).toBe(200);
    expect(page.body).toContain("default-src 'none'");
    expect((await get(url, '/timeline.json?x=1')).body).toContain('"articles"');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%zz',
      '/x',
      '/assets',
    ]) {
      expect(await get(url, path), path).toMatchObject({ status: 404 });
    }
    expect(await get(url, '/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it('answers no request meant for another name', async () => {
    const { url } = await serve(folderOf({ 'articles/a.txt': article }));
    const { port } = new URL(url);
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
      expect((await get(url, '/timeline.json', { host })).body, host).not.toContain('articles');
    }
    expect(await get(url, '/timeline.json', { host: `localhost:${port}` })).toMatchObject({
      status: 200,
    });
  });

  it('builds again when an article changes, and tells the open pages', async () => {
    const folder = folderOf({ 'articles/a.txt': article });
    const { url } = await serve(folder);
    const told = nextEvent(url);
    writeFileSync(join(folder, 'articles/a.txt'), article.replace(/bridge/g, 'tunnel'));
    expect(await told).toBe('rebuilt');
    expect((await get(url, '/timeline.json')).body).toContain('new tunnel');
    expect((await get(url, '/')).body).toContain('src="/.sourceline/reload.js"');
  });

  it.each([{}, { 'data/other.txt': '' }, { 'data/curation.json': '{}' }])(
    'takes up corrections when they are written, beside %j',
    async (present) => {
      const folder = folderOf({ 'articles/a.txt': article, ...present });
      const { url } = await serve(folder);
      const told = nextEvent(url);
      await wait(200);
      mkdirSync(join(folder, 'data'), { recursive: true });
      const events = [{ quote: 'approved the new bridge', title: 'The bridge is settled' }];
      writeFileSync(join(folder, 'data/curation.json'), JSON.stringify({ events }));
      expect(await told).toBe('rebuilt');
      expect((await get(url, '/timeline.json')).body).toContain('The bridge is settled');
    },
  );

  it('takes up articles in new folders, and minds no hidden file', async () => {
    const folder = folderOf({ 'articles/a.txt': article });
    const { url } = await serve(folder);
    const told = nextEvent(url);
    await wait(200);
    writeFileSync(join(folder, 'articles/.draft.txt'), 'x');
    mkdirSync(join(folder, 'articles/new'));
    writeFileSync(join(folder, 'articles/new/b.txt'), article.replace(/bridge/g, 'tunnel'));
    expect(await told).toBe('rebuilt');
    expect((await get(url, '/timeline.json')).body).toContain('"new/b.txt"');
  });

  it('keeps the last good site while the articles cannot be built', async () => {
    const folder = folderOf({ 'articles/a.txt': article });
    const { url, process: child } = await serve(folder);
    const said = new Promise<string>((resolve) =>
      child.stderr?.on('data', (text: string) => {
        if (text.includes('not rebuilt')) resolve(text);
      }),
    );
    // A person cannot be quicker; the watcher's first instant can miss a single event.
    await wait(200);
    writeFileSync(join(folder, 'articles/a.txt'), '');
    expect(await said).toContain(
      'not rebuilt: none of the files in articles can be read as an article.',
    );
    expect((await get(url, '/timeline.json')).body).toContain('Council');
  });

  it('ends with 0 when the person stops it', async () => {
    const { process: child, ended } = await serve(folderOf({ 'articles/a.txt': article }));
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  it('says which port is taken', async () => {
    const folder = folderOf({ 'articles/a.txt': article });
    const { port } = new URL((await serve(folder)).url);
    const { code, stderr } = await start(['serve', 'articles', '--port', port], folder).ended;
    expect(code).toBe(1);
    expect(stderr.split('\n').at(-2)).toBe(`sourceline: port ${port} is in use; try another.`);
  });
});
