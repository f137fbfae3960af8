import { MediaQuery } from 'svelte/reactivity';

/**
 * Too narrow for time to run sideways, or for anything to stand beside the timeline. Paper never is:
 * it gets a picture of its own width.
 */
export const narrow = new MediaQuery('screen and (max-width: 47.5rem)', false);
