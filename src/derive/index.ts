export { derive, deriveWith, type DeriveOptions, type Workers } from './pipeline.ts';
export { createReport, type Problem, type Report, type Source } from './types.ts';
export { CurationError, CurationSchema } from './curate/index.ts';
export { timelineText } from './emit/index.ts';
export { articleExtensions, maxBytes } from './read/index.ts';
