import { isId, newId } from "../platform/db/index.ts";
import { one, type Asked } from "../platform/web/index.ts";

/** The id a form came with, which becomes its row's: sent twice it makes one thing. */
export const readId = (asked: Asked): string => {
  const typed = one(asked.typed, "id");
  return isId(typed) ? typed : newId();
};
