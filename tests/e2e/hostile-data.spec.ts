import { article, event, mention, timeline } from '../app/support/sample.ts';
import { open } from './support/open.ts';
import { expect, test } from './support/test.ts';

const nasty =
  '<img src=x onerror="alert(1)"><script>alert(2)</script></script><!-- {{7*7}} \u202eevil\u202c on Sunday fell';
const source = article('evil', `${nasty}\n<svg onload=alert(3)>\n`, '2021-06-07', {
  title: '"><script>alert(4)</script>',
  publisher: '<b onclick=alert(5)>Courier</b>',
  author: '{@html author}',
  url: 'https://news.example/"><script>alert(6)</script>',
});
const hostile = timeline(
  [source],
  [
    event(
      '"><img src=x onerror=alert(7)>',
      '2021-06-06',
      [
        mention(source, nasty, 'fell', '2021-06-06', {
          words: 'on Sunday',
          derivation: ['<script>alert(8)</script>'],
        }),
      ],
      {
        title: '<iframe src="javascript:alert(9)"></iframe> falls',
        importance: 1,
        participants: ['<script>alert(10)</script>'],
      },
    ),
  ],
  { title: '<script>alert(11)</script>' },
);

test('hostile text is shown as text in every mode, and nothing of it runs', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.route('**/timeline/index.json', (route) => route.fulfill({ json: hostile }));
  const id = encodeURIComponent(hostile.events[0]?.id ?? '');
  for (const address of [
    `./?event=${id}`,
    `./?event=${id}&article=evil&at=0`,
    `./?event=${id}&list=1`,
    `./?event=${id}&mode=present`,
    `./embed.html?event=${id}`,
    `./?q=${encodeURIComponent('script alert')}`,
  ]) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('<script>alert(11)</script>');
    const planted = page.locator('#app').locator('script, iframe, img, b, [onload], [onclick]');
    await expect(planted).toHaveCount(0);
  }
  await open(page, `./?event=${id}&article=evil`);
  await expect(page.locator('.text')).toContainText('<svg onload=alert(3)>');
  expect(dialogs).toBe(0);
});
