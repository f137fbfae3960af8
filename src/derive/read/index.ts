import type { Metadata, ReadArticle, Report, Source } from '../types.ts';
import { knownBinary, looksBinary } from './binary.ts';
import { decode } from './decode.ts';
import { readHtml } from './html.ts';
import { articleId, sha256 } from './identity.ts';
import { maxBytes, sizeLabel } from './limits.ts';
import { markdownMetadata } from './markdown.ts';

export { maxBytes } from './limits.ts';
export { dropDuplicates } from './duplicates.ts';

interface Content {
  readonly text: string;
  readonly metadata: Metadata;
}

type Reader = (text: string, warn: (problem: string) => void) => Content;

const readText: Reader = (text) => ({ text, metadata: {} });

const readMarkdown: Reader = (text, warn) => {
  try {
    return { text, metadata: markdownMetadata(text) };
  } catch {
    warn('The front matter is not valid YAML; it is left unread.');
    return { text, metadata: {} };
  }
};

const readers: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
};

/** The file name extensions articles come in, in lower case with their dot. */
export const articleExtensions: readonly string[] = Object.keys(readers);

const extension = (file: string) => /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** Why a file is refused before it is decoded, as a sentence; `null` if it is not. */
function refusal({ file, bytes }: Source): string | null {
  if (!readers[extension(file)]) {
    return `The file is not in a form articles come in (${articleExtensions.join(', ')}).`;
  }
  if (bytes.length === 0) return 'The file is empty.';
  if (bytes.length > maxBytes) {
    return `The file is too large: ${sizeLabel(bytes.length)}, and the limit is ${sizeLabel(maxBytes)}.`;
  }
  const kind = knownBinary(bytes);
  return kind && `The file is ${kind}, not text.`;
}

/**
 * Reads one file: decodes it, takes the text out of HTML and the metadata out of HTML and front
 * matter. The text of `.txt` and `.md` is the file as decoded, line ends and control characters
 * kept, less its byte order mark. A file that cannot be an article gives `null` and one problem.
 */
export function readArticle(source: Source, report: Report): ReadArticle | null {
  const { file, bytes } = source;
  const warn = (problem: string) => report.warn({ file, problem });
  const refuse = (problem: string) => {
    warn(problem);
    return null;
  };
  const refused = refusal(source);
  if (refused) return refuse(refused);
  const decoded = decode(bytes).text;
  if (looksBinary(decoded)) return refuse('The file is binary, not text.');
  if (decoded.trim() === '') return refuse('The file is blank: it holds only white space.');
  const content = (readers[extension(file)] ?? readText)(decoded, warn);
  if (!/\p{L}/u.test(content.text)) return refuse('The file holds no words.');
  return { id: articleId(file), file, sha256: sha256(bytes), ...content };
}
