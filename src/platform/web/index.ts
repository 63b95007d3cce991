export { settingsOf, visitor, type Actor } from "./actor.ts";
export { go, notYetRight, page, type Answer, type PageAnswer } from "./answer.ts";
export type { Asked, Doing, Fact, Organisation, Owed, UploadedFile } from "./asked.ts";
export type { Draw, Drawing, Trouble } from "./draw.ts";
export { formField, formToken, newFormSecret } from "./form-token.ts";
export { changedMeanwhile, notAllowed, notFound, Stop } from "./refuse.ts";
export type { Route, Who } from "./route.ts";
export { openWeb, sessionCookie, type FindActor, type WebParts } from "./server.ts";
export { asTyped, many, one, type Typed } from "./typed.ts";
