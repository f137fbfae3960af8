/** A timeline file that breaks the contract; the message is one sentence with the place and the value. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
}
