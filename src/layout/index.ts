export * from './window.ts';
export * from './extent.ts';
