/** UTF-16 units, whoever writes: an editor, or a feed. */
export const longestHeadline = 500;
export const longestUrl = 2048;
