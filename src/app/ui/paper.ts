/**
 * Tells when the page is laid out for paper and when that is over, be it printed or only shown so (a
 * browser does not say the same of both). Returns the way to stop.
 */
export function followPaper(turn: (on: boolean) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const paper = matchMedia('print');
  paper.addEventListener('change', () => turn(paper.matches), { signal });
  addEventListener('beforeprint', () => turn(true), { signal });
  addEventListener('afterprint', () => turn(false), { signal });
  return () => controller.abort();
}
