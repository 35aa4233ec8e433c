/** After how many seconds readers and programs are told to try again while the newsroom cannot be reached. */
export const retryAfter = 30;
