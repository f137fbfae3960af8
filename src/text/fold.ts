/** Letters by themselves, without their marks, for comparing: one paper writes “Sölen”, another “Solen”. */
export const withoutMarks = (text: string): string =>
  // Most text has none, which this tells sooner.
  /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
