/** What an open page listens to for its notice, as its own viewer: `changed(noticeOf(person))` reaches nobody else. */
export const noticeTopic = "my:part:notice";
export const noticeOf = (personId: string): string => `${noticeTopic}@${personId}`;
