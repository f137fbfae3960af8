import { escapeHtml } from './escape-html.ts';

/** What an embed shows and how tall it starts. */
export interface SnippetOptions {
  /** Address of the embed page, with the view in its query. */
  readonly embedUrl: string;
  /** Address of the full page, for readers without frames. */
  readonly fullUrl: string;
  readonly title: string;
  /** Height of the frame in px until the embed tells its own. */
  readonly height: number;
  /** One file with all in it: its frame needs no origin of its own to load anything. */
  readonly selfContained: boolean;
}

/** What the embed page sends to the page around it; `height` in px. */
export interface HeightMessage {
  readonly type: 'sourceline:height';
  readonly height: number;
}

/**
 * Grows the frame with its content. A message counts only if it comes from the frame's own window and
 * origin and has the right shape; a frame without an origin of its own reports "null".
 */
const script = `<script>
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || data.type !== 'sourceline:height' || !(data.height >= 100 && data.height <= 4000)) return;
  document.querySelectorAll('iframe[data-sourceline]').forEach(function (frame) {
    var opaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
    var origin = opaque ? 'null' : new URL(frame.src).origin;
    if (event.source === frame.contentWindow && event.origin === origin) frame.height = Math.ceil(data.height);
  });
});
</script>`;

/** The HTML to paste into a report: a frame that needs no script, a link, and a script that fits its height. */
export function embedSnippet(options: SnippetOptions): string {
  const sandbox = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'];
  // Loading its own files, an embed must be of its own origin; the browser then keeps it from ours.
  if (!options.selfContained) sandbox.splice(1, 0, 'allow-same-origin');
  const title = escapeHtml(options.title);
  return [
    `<iframe data-sourceline src="${escapeHtml(options.embedUrl)}" title="${title}: timeline"`,
    `  width="100%" height="${options.height}" loading="lazy" frameborder="0" sandbox="${sandbox.join(' ')}"></iframe>`,
    `<p><a href="${escapeHtml(options.fullUrl)}">${title}: the timeline with its sources</a></p>`,
    script,
  ].join('\n');
}
