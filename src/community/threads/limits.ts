/** Characters of a post, and of the title of a thread. */
export const postMax = 5_000;
export const titleMax = 120;
/** Posts of one member in one space: more than anybody writes who is talking, fewer than floods a space. */
export const perMinuteMax = 6;
export const perHourMax = 40;
/** How often the words of one post are changed within an hour. */
export const perPostChangesMax = 20;
/** Posts on one page of a thread, and threads on one page of a space. */
export const postsOnPage = 50;
export const threadsOnPage = 20;
