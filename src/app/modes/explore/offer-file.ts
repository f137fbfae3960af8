/** A title as the name of a file that every system takes: `The bridge, 2016` is `the-bridge-2016`. */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const name = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return `${name || 'timeline'}.${extension}`;
}

/** Hands the reader a file made here, as a download. */
export function offerFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch the content only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
