export * from './civil.ts';
export * from './edtf.ts';
export * from './when.ts';
export * from './label.ts';
