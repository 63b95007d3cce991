import { randomUUID } from "node:crypto";

/** A fresh id. Rows made by a form take their id from the form, so that sending it twice makes one row. */
export const newId = (): string => randomUUID();

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
