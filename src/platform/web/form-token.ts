import csrf from "@fastify/csrf";

const tokens = new csrf.default({ saltLength: 12 });

/** The cookie that ties a form to the browser it was drawn in. */
export const formCookie = "al_form";
export const formField = "_form";

export const newFormSecret = (): string => tokens.secretSync();
/** A token for one drawing of a page: salted, so that compression never learns it. */
export const formToken = (secret: string): string => tokens.create(secret);
export const isOurForm = (secret: string | undefined, token: string): boolean =>
  secret !== undefined && token !== "" && tokens.verify(secret, token);

/** Sent from one of our own pages, as far as the browser says; old browsers say nothing. */
export function cameFromUs(headers: { origin?: string; "sec-fetch-site"?: string; host?: string }): boolean {
  if (headers["sec-fetch-site"])
    return headers["sec-fetch-site"] === "same-origin" || headers["sec-fetch-site"] === "none";
  if (headers.origin && headers.origin !== "null")
    return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
  return headers.origin === undefined;
}
