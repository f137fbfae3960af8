/** The largest article taken, in bytes: far beyond any article, and still quick to work through. */
export const maxBytes = 10 * 1024 * 1024;

const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A size in bytes as a person reads it: `50 MB`, `1.5 KB`. */
export function sizeLabel(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(bytes || 1) / 10)));
  const value = bytes / 1024 ** step;
  const digits = step === 0 || value >= 10 || Number.isInteger(value) ? 0 : 1;
  return `${value.toFixed(digits)} ${units[step]}`;
}
