/** The cookie whose hash finds a session. */
export const sessionCookie = "al_session";
