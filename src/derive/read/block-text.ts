/** Elements that begin and end a paragraph. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT ' +
    'TH THEAD TR UL'
  ).split(' '),
);

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD']);

const elementNode = 1;
const textNode = 3;

/** The node after `node` in document order that is not inside it, calling `leave` on what is left. */
function following(node: Node, root: Node, leave: (node: Node) => void): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    leave(at);
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const tidy = (paragraph: string) =>
  paragraph
    .split('\n')
    .map((line) =>
      line
        .split(/[ \t\r\f\v]+/)
        .filter(Boolean)
        .join(' '),
    )
    .join('\n')
    .trim();

/**
 * The text of an element: paragraphs separated by a blank line, `<br>` a line break, other white
 * space as a browser shows it. Walks without recursion, since hostile pages nest deeply.
 */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const close = () => {
    paragraphs.push(tidy(pieces.join('')));
    pieces = [];
  };
  const leave = (node: Node) => {
    if (blocks.has(node.nodeName.toUpperCase())) close();
  };
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) pieces.push((node.nodeValue ?? '').replace(/\s/g, ' '));
    if (name === 'BR') pieces.push('\n');
    if (blocks.has(name)) close();
    const enters: boolean =
      node.nodeType === elementNode && !skipped.has(name) && node.firstChild !== null;
    node = enters ? node.firstChild : following(node, root, leave);
  }
  close();
  return paragraphs.filter(Boolean).join('\n\n');
}
