import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes; only their hash is kept, so a copy of the database opens no door. */
export const newToken = (): string => randomBytes(32).toString("base64url");
export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();
