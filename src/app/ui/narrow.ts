import { MediaQuery } from 'svelte/reactivity';

/** Too narrow for time to run sideways, or for anything to stand beside the timeline. */
export const narrow = new MediaQuery('(max-width: 47.5rem)', false);
