/** One word of a treebank sentence. */
export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head, -1 for the root. */
  readonly head: number;
  readonly rel: string;
  readonly spaceAfter: boolean;
}

/** One sentence of a treebank. */
export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  /** Whether a new document or paragraph begins with it. */
  readonly opens: boolean;
}

/** Reads a CoNLL-U file; words of multiword tokens are taken one by one, empty nodes are left out. */
export function readConllu(source: string): GoldSentence[] {
  return source
    .split(/\r?\n\r?\n/)
    .map(readSentence)
    .filter((sentence) => sentence.tokens.length > 0);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split(/\r?\n/);
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const opens = lines.some((line) => line.startsWith('# newdoc') || line.startsWith('# newpar'));
  let joinedUntil = 0;
  const tokens: GoldToken[] = [];
  for (const line of lines) {
    const fields = line.split('\t');
    const [
      id = '',
      form = '',
      lemma = '',
      upos = '',
      xpos = '',
      feats = '',
      head = '0',
      rel = '',
      ,
      misc = '',
    ] = fields;
    if (fields.length < 10) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) joinedUntil = Number(range[2]);
    if (!/^\d+$/.test(id)) continue;
    const spaceAfter = Number(id) >= joinedUntil && !misc.split('|').includes('SpaceAfter=No');
    tokens.push({ form, lemma, upos, xpos, feats, head: Number(head) - 1, rel, spaceAfter });
  }
  return { text, tokens, opens };
}
