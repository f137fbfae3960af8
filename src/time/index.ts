export * from './civil.ts';
export * from './edtf.ts';
export * from './when.ts';
export * from './distance.ts';
export * from './entry-years.ts';
export * from './label.ts';
export { writeDatesWith, writerOf, type DateWriter } from './date-writer.ts';
