/** What a phone shows as the sender: nothing that gives the service away, unless she said that is fine. */
export const neutralName = (neutral: boolean): string => (neutral ? "Messages" : "Alongside");
