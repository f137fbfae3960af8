/** Calls back once the page has nothing more urgent to do; returns the way to stop waiting. */
export function whenIdle(act: () => void): () => void {
  // Not every browser tells when it is idle.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1500);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: 4000 });
  return () => cancelIdleCallback(asked);
}
