/** Days an administrator has to say a word about what is listed. */
export const confirmDays = 30;
