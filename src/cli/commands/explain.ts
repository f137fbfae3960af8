import { dirname, relative, resolve, sep } from 'node:path';
import { tagText } from '../../derive/tag/index.ts';
import { defaultFolder } from '../articles.ts';
import { command } from '../command.ts';
import { deriveFolders } from '../derive-timeline.ts';
import { orUserError, UserError } from '../errors.ts';
import { explainArticle } from '../explain/explain-article.ts';
import { painter } from '../terminal.ts';

/** The articles one is read with: publication dates can rest on neighbours. */
function folderOf(path: string, cwd: string): string {
  const usual = resolve(cwd, defaultFolder);
  return path.startsWith(usual + sep) ? usual : dirname(path);
}

export const explainCommand = command(
  {
    name: 'explain',
    summary: 'Show one article as the build sees it: regions, dates and why, mentions.',
    operands: 'FILE',
    count: [1, 1],
    options: {},
    notes: [
      'The other articles in the folder of FILE are read too, as publication dates can rest on them.',
      'Timexes are underlined and triggers bold, on a terminal; NO_COLOR turns that off.',
    ],
  },
  async ([file = ''], _, effects) => {
    const path = resolve(effects.cwd, file);
    const found = await orUserError(`cannot read ${file}`, () => effects.files.stat(path));
    if (!found) throw new UserError(`there is no file ${file}.`);
    if (found.kind !== 'file') throw new UserError(`${file} is not a file.`);
    const request = { folders: [folderOf(path, effects.cwd)], title: undefined };
    const { timeline, root } = await deriveFolders(request, effects);
    const name = relative(root, path).split(sep).join('/');
    const article = timeline.articles.find((candidate) => candidate.file === name);
    if (!article) throw new UserError(`${file} is not among the articles that could be used.`);
    const spans = article.regions.filter(({ type }) => type !== 'furniture' && type !== 'related');
    const timexes = tagText(article.text, { published: article.published.when, spans });
    const paint = painter(effects.stdout, effects.env);
    effects.stdout.write(explainArticle({ article, timeline, timexes }, paint));
  },
);
